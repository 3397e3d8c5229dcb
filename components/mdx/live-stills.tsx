import type { ComponentType } from 'react';
import { AskASampleStill } from '@/components/simulators/asking/ask-a-sample-still';
import { CustomerWorthStill } from '@/components/simulators/customer-worth/customer-worth-still';
import { OneMoreOrderStill } from '@/components/simulators/rfm/one-more-order-still';
import type { LiveModelData, LiveModelName } from '@/lib/content/live-models';
import type { Locale } from '@/lib/content/locale';

type Stills = {
  readonly [Name in LiveModelName]: ComponentType<{ locale: Locale; data: LiveModelData[Name] }>;
};

/** The first state of each live model, drawn by the server. */
const liveStills: Stills = {
  'one-more-order': ({ locale, data }) => <OneMoreOrderStill locale={locale} customer={data.customers[0]} />,
  'customer-worth': ({ locale, data }) => <CustomerWorthStill locale={locale} state={data.start} />,
  'ask-a-sample': ({ locale, data }) => <AskASampleStill locale={locale} {...data} />,
};

export function LiveStill<Name extends LiveModelName>({
  name,
  locale,
  data,
}: {
  name: Name;
  locale: Locale;
  data: LiveModelData[Name];
}) {
  const Still: ComponentType<{ locale: Locale; data: LiveModelData[Name] }> = liveStills[name];
  return <Still locale={locale} data={data} />;
}
