import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { numberText } from './customers-format';
import { outlookMessages } from './outlook-messages';
import styles from './outlook.module.css';
import type { LabPart } from './part';
import type { Outlook, SegmentOutlook } from './protocol';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Dots for who is still there, bars for what they will bring; those who ordered once apart, in words. */
export function OutlookFigure({
  part: { locale, source, segmentName },
  outlook: { segments, horizonWeeks },
}: {
  part: LabPart;
  outlook: Extract<Outlook, { identified: true }>;
}) {
  const words = outlookMessages[locale];
  const shown = segments.filter(({ repeat }) => repeat.customers > 0);
  const people = (count: number) => numberText(locale, count);
  const days = (count: number) => numberText(locale, count, count < 100 ? tenths : whole);
  const percent = (share: number) => `${numberText(locale, 100 * share, whole)}%`;
  const sum = (pick: (segment: SegmentOutlook) => number) =>
    segments.reduce((all, segment) => all + pick(segment), 0);
  const byAlive = [...shown].sort((a, b) => b.repeat.alive - a.repeat.alive);
  const [first, last] = [byAlive[0], byAlive.at(-1)];
  const most = Math.max(...shown.map(({ repeat }) => repeat.purchases), Number.MIN_VALUE);
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
    <Figure
      title={title}
      {...(source.illustrative && { illustrative: locale === 'zh' ? '示意' : 'illustrative' })}
      caption={words.caption(
        horizonWeeks,
        days(sum(({ repeat }) => repeat.purchases)),
        people(sum(({ repeat }) => repeat.customers)),
      )}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'segment', label: words.segment },
              { key: 'repeat', label: words.repeat, numeric: true },
              { key: 'alive', label: words.alive, numeric: true },
              { key: 'purchases', label: words.purchases(horizonWeeks), numeric: true },
              { key: 'perHead', label: words.perHead, numeric: true },
              { key: 'oneTime', label: words.oneTimeCustomers, numeric: true },
              { key: 'oneTimePurchases', label: words.oneTimePurchases, numeric: true },
            ]}
            rows={segments.map(({ id, repeat, oneTime: once }) => ({
              segment: segmentName(id),
              repeat: people(repeat.customers),
              alive: repeat.customers === 0 ? '—' : percent(repeat.alive),
              purchases: days(repeat.purchases),
              perHead: repeat.customers === 0 ? '—' : numberText(locale, repeat.purchases / repeat.customers),
              oneTime: people(once.customers),
              oneTimePurchases: days(once.purchases),
            }))}
          />
        ),
      }}
    >
      <div className={styles.picture} role="img" aria-label={words.picture(shown.length, horizonWeeks)}>
        <div className={styles.heads}>
          <span />
          <span>{words.alive}</span>
          <span>{words.purchases(horizonWeeks)}</span>
        </div>
        {shown.map(({ id, repeat }) => (
          <div key={id} className={styles.row}>
            <span className={styles.name}>
              {segmentName(id)} <small>{words.count(people(repeat.customers))}</small>
            </span>
            <span className={styles.scale}>
              <span className={styles.track}>
                <span className={styles.dot} style={{ left: `${100 * repeat.alive}%` }} />
              </span>
              <b>{percent(repeat.alive)}</b>
            </span>
            <span className={styles.scale}>
              <span className={styles.room}>
                <span className={styles.bar} style={{ width: `${(100 * repeat.purchases) / most}%` }} />
              </span>
              <b>{days(repeat.purchases)}</b>
            </span>
          </div>
        ))}
      </div>
      {apart && <p className={styles.apart}>{apart}</p>}
    </Figure>
  );
}
