import { DataTable } from '@/components/ui/data-table';
import type { Locale } from '@/lib/content/locale';
import { goneAt } from './findings';
import { numberText, shareText, signedText, waitText, yuanText } from './format';
import { walkMessages } from './walk-messages';
import { nameIn, type Walked, type WalkPoint } from './walk-props';

/** Everything of one walk, by touchpoint. */
export function WalkTable({
  locale,
  walked: { label, model, answer },
  points,
}: {
  locale: Locale;
  walked: Walked;
  points: readonly WalkPoint[];
}) {
  const words = walkMessages[locale].table;
  const { outcome } = answer;
  const nameOf = nameIn(points);
  const isSaid = (id: string) => model.touchpoints.some((one) => one.id === id && one.said !== undefined);
  const channelOf = (id: string) => points.find((one) => one.id === id)?.channel ?? '';
  return (
    <DataTable
      caption={words.caption(label, outcome.customers)}
      columns={[
        { key: 'name', label: words.touchpoint },
        { key: 'channel', label: words.channel },
        { key: 'reached', label: words.reached, numeric: true },
        { key: 'gone', label: words.gone, numeric: true },
        { key: 'share', label: words.share, numeric: true },
        { key: 'wait', label: words.wait, numeric: true },
        { key: 'failures', label: words.failures, numeric: true },
        { key: 'feeling', label: words.feeling, numeric: true },
        { key: 'complaints', label: words.complaints, numeric: true },
        { key: 'lost', label: words.lost, numeric: true },
      ]}
      rows={outcome.touchpoints.map((one) => ({
        name: nameOf(one.id),
        channel: channelOf(one.id) === '' ? '–' : channelOf(one.id),
        reached: numberText(locale, one.reached),
        gone: numberText(locale, goneAt(one)),
        share: shareText(one.leftShare),
        wait: isSaid(one.id) ? '–' : waitText(locale, one.meanWait),
        failures: isSaid(one.id) ? '–' : numberText(locale, one.failures),
        feeling: one.reached === 0 ? '–' : signedText(one.meanFeeling),
        complaints: numberText(locale, one.complaints),
        lost: yuanText(locale, one.valueLost),
      }))}
    />
  );
}
