import { OutlookRows } from '@/components/charts/outlook-rows';
import { numberText } from './customers-format';
import { outlookMessages } from './outlook-messages';
import styles from './outlook.module.css';
import type { LabPart } from './part';
import { PictureFrame } from './picture-frame';
import type { Outlook, SegmentOutlook } from './protocol';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Dots for who is still there, bars for what they will bring; those who ordered once apart, in words. */
export function OutlookFigure({
  part,
  outlook: { segments, horizonWeeks },
}: {
  /** As it was when the model was fitted. */
  part: LabPart;
  outlook: Extract<Outlook, { identified: true }>;
}) {
  const { locale, segmentName } = part;
  const words = outlookMessages[locale];
  const shown = segments.filter(({ repeat }) => repeat.customers > 0);
  const people = (count: number) => numberText(locale, count);
  const days = (count: number) => numberText(locale, count, count < 100 ? tenths : whole);
  const percent = (share: number) => `${numberText(locale, 100 * share, whole)}%`;
  const sum = (pick: (segment: SegmentOutlook) => number) =>
    segments.reduce((all, segment) => all + pick(segment), 0);
  const byAlive = [...shown].sort((a, b) => b.repeat.alive - a.repeat.alive);
  const [first, last] = [byAlive[0], byAlive.at(-1)];
  const oneTime = sum((segment) => segment.oneTime.customers);
  const apart =
    oneTime > 0 &&
    words.oneTime(people(oneTime), days(sum((segment) => segment.oneTime.purchases)), horizonWeeks);
  if (!first || !last)
    return (
      <div className={styles.outlook}>
        <p>{words.noRepeat}</p>
        {apart && <p className={styles.apart}>{apart}</p>}
      </div>
    );
  const title =
    shown.length === 1
      ? words.onlyOne(segmentName(first.id), percent(first.repeat.alive))
      : words.title(
          segmentName(first.id),
          percent(first.repeat.alive),
          first === last ? undefined : segmentName(last.id),
          percent(last.repeat.alive),
        );
  return (
    <PictureFrame
      part={part}
      name="outlook"
      title={title}
      notes={[
        words.caption(
          horizonWeeks,
          days(sum(({ repeat }) => repeat.purchases)),
          people(sum(({ repeat }) => repeat.customers)),
        ),
        ...(apart ? [apart] : []),
      ]}
      tables={[
        {
          caption: words.table,
          columns: [
            { key: 'segment', label: words.segment },
            { key: 'repeat', label: words.repeat, numeric: true },
            { key: 'alive', label: words.alive, numeric: true },
            { key: 'purchases', label: words.purchases(horizonWeeks), numeric: true },
            { key: 'perHead', label: words.perHead, numeric: true },
            { key: 'oneTime', label: words.oneTimeCustomers, numeric: true },
            { key: 'oneTimePurchases', label: words.oneTimePurchases, numeric: true },
          ],
          rows: segments.map(({ id, repeat, oneTime: once }) => ({
            segment: segmentName(id),
            repeat: people(repeat.customers),
            alive: repeat.customers === 0 ? '—' : percent(repeat.alive),
            purchases: days(repeat.purchases),
            perHead: repeat.customers === 0 ? '—' : numberText(locale, repeat.purchases / repeat.customers),
            oneTime: people(once.customers),
            oneTimePurchases: days(once.purchases),
          })),
        },
      ]}
    >
      <OutlookRows
        description={words.picture(shown.length, horizonWeeks)}
        heads={[words.aliveHead, words.purchasesHead(horizonWeeks)]}
        rows={shown.map(({ id, repeat }) => ({
          id,
          name: segmentName(id),
          aside: words.count(people(repeat.customers)),
          alive: repeat.alive,
          aliveLabel: percent(repeat.alive),
          expected: repeat.purchases,
          expectedLabel: days(repeat.purchases),
        }))}
      />
    </PictureFrame>
  );
}
