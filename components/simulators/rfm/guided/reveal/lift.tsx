import { Callout } from '@/components/ui/callout';
import type { Locale } from '@/lib/content/locale';
import { numberText } from '../../lab/customers-format';
import { percent } from '../campaign/figures';
import type { RevealView, TermsView } from '../protocol';
import { liftOf } from './findings';
import { revealMessages } from './reveal-messages';

export const liftText = (locale: Locale, lift: number | undefined) =>
  lift === undefined ? '—' : numberText(locale, lift);

/** The response against everyone's, and what that does not say. */
export function Lift({
  locale,
  terms: { contactCost, contribution },
  reveal: { happened, baselines },
}: {
  locale: Locale;
  terms: TermsView;
  reveal: RevealView;
}) {
  const { baselines: words } = revealMessages[locale];
  const { everyone } = baselines;
  const lift = liftOf(happened.response, everyone);
  return (
    <Callout kind="definition" title={words.liftTitle}>
      {lift === undefined ? (
        <p>{words.noLift}</p>
      ) : (
        <>
          <p>
            {words.lift(
              percent(locale, happened.response),
              percent(locale, everyone.response),
              liftText(locale, lift),
            )}
          </p>
          <p>{words.liftMeans(lift, percent(locale, contactCost / contribution))}</p>
        </>
      )}
    </Callout>
  );
}
