import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { Locale } from '@/lib/content/locale';
import type { LadderDecision } from '@/lib/simulations/ladder';
import type { Asked } from '@/components/ui/use-asked';
import type { PreviewView } from '../protocol';
import { decideMessages } from './decide-messages';
import { countText, percentText, pointsOf, smallYuanText, yuanText } from './figures';
import { sumOf, warningsOf } from './purse';
import styles from './decide.module.css';

export interface SumsPanelProps {
  readonly locale: Locale;
  readonly people: string;
  readonly purse: number;
  readonly decision: LadderDecision;
  readonly asked: Asked<PreviewView>;
  /** Service quality of last quarter, 0 to 1. */
  readonly qualityBefore: number | undefined;
}

/** All that the decision comes to, at once, and what to mind. */
export function SumsPanel({ locale, people, purse, decision, asked, qualityBefore }: SumsPanelProps) {
  const { sums: words, warnings } = decideMessages[locale];
  const preview = asked.answer;
  const sum = sumOf(decision.spend);
  const told = preview ? warningsOf(decision, preview) : [];
  const rows: readonly (readonly [string, string])[] = [
    [words.spent, yuanText(locale, sum)],
    [words.left, yuanText(locale, purse - sum)],
    ...(preview
      ? [
          [
            words.aHead,
            preview.aimedAt === 0
              ? words.aHeadNone
              : words.aHeadOf(
                  smallYuanText(locale, preview.bondYuanAHead),
                  countText(locale, preview.aimedAt),
                ),
          ] as const,
          [words.answered, percentText(preview.answered)] as const,
          [
            words.quality,
            words.qualityPoints(
              pointsOf(preview.quality),
              qualityBefore === undefined ? undefined : pointsOf(qualityBefore),
            ),
          ] as const,
          [words.messages, yuanText(locale, preview.messages)] as const,
        ]
      : []),
  ];
  return (
    <>
      <dl className={styles.figuresList}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {asked.failed ? (
        <p className={styles.problem} role="alert">
          {words.failed} <Button onClick={asked.retry}>{words.again}</Button>
        </p>
      ) : (
        <p className={styles.note}>{preview ? words.note : words.counting}</p>
      )}
      <div role="status">
        {told.length > 0 && (
          <Callout kind="caution" title={warnings.heading}>
            <ul className={styles.warnings}>
              {told.map((warning) => (
                <li key={warning}>{warnings.texts[warning](people)}</li>
              ))}
            </ul>
          </Callout>
        )}
      </div>
    </>
  );
}
