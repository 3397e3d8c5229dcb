import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Figure } from '@/components/ui/figure';
import type { Asked } from '@/components/ui/use-asked';
import type { Locale } from '@/lib/content/locale';
import { ladderNames } from '../names';
import type { LadderCalls, QuarterView } from '../protocol';
import { debriefMessages } from './debrief-messages';
import { matteredCell, matteredSentence, matteredTitle, topThree, worthCell } from './mattered-words';
import { Waiting } from './waiting';
import styles from './debrief.module.css';

/** The three decisions that mattered most, each replayed without it under the same luck. */
export function MatteredPart({
  locale,
  quarters,
  mattered,
}: {
  locale: Locale;
  quarters: readonly QuarterView[];
  mattered: Asked<LadderCalls['mattered']['answer']>;
}) {
  const words = debriefMessages[locale].mattered;
  const all = mattered.answer;
  const decisionOf = (quarter: number) => quarters[quarter - 1]?.decision;
  return (
    <>
      <p className={styles.prose}>{words.intro}</p>
      <Waiting locale={locale} asked={mattered} />
      {all && (
        <Figure title={matteredTitle(locale, topThree(all))}>
          <ol className={styles.top}>
            {topThree(all).map((one) => {
              const decision = decisionOf(one.quarter);
              return (
                decision && (
                  <li key={`${one.quarter} ${one.part}`}>{matteredSentence(locale, one, decision)}</li>
                )
              );
            })}
          </ol>
          {all.length > 0 && (
            <>
              <p className={styles.note}>{words.notSummed}</p>
              <Disclosure summary={words.all(all.length)}>
                <DataTable
                  caption={words.all(all.length)}
                  columns={[
                    { key: 'quarter', label: words.columns.quarter },
                    { key: 'what', label: words.columns.what },
                    { key: 'worth', label: words.columns.worth, numeric: true },
                  ]}
                  rows={all.flatMap(({ quarter, part, difference }) => {
                    const decision = decisionOf(quarter);
                    if (!decision) return [];
                    return [
                      {
                        quarter: ladderNames[locale].quarterHead(quarter),
                        what: matteredCell(locale, part, decision),
                        worth: worthCell(difference),
                      },
                    ];
                  })}
                />
              </Disclosure>
            </>
          )}
        </Figure>
      )}
    </>
  );
}
