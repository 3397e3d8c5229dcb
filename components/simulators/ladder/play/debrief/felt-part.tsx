import { useState } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/content/locale';
import { ladderNames } from '../names';
import type { QuarterView } from '../protocol';
import { countText } from '../report/format';
import { debriefMessages } from './debrief-messages';
import { FELT, feltTitle, surveysOf, truthOf, type FeltName } from './felt-findings';
import { FeltLines } from './felt-lines';
import styles from './debrief.module.css';

/** What people felt, quarter by quarter, opened after the run; beside it what the surveys said. */
export function FeltPart({
  locale,
  customers,
  quarters,
}: {
  locale: Locale;
  customers: string;
  quarters: readonly QuarterView[];
}) {
  const messages = debriefMessages[locale];
  const words = messages.felt;
  const [name, setName] = useState<FeltName>('satisfaction');
  const truth = truthOf(quarters, name);
  const surveys = surveysOf(quarters, name);
  if (truth.length === 0) return null;
  const text = (value: number) => countText(locale, value);
  const title = feltTitle(locale, quarters, name);
  // A survey bought at the start of a quarter asks about the end of the one before.
  const surveyAt = (end: number) => surveys.find(({ quarter }) => quarter === end + 1);
  const names = ladderNames[locale];
  return (
    <>
      <p className={styles.prose}>{words.intro(customers)}</p>
      <div className={styles.choice}>
        <Select
          label={words.measure}
          value={name}
          options={FELT.map((value) => ({ value, label: names.measures[value] }))}
          onChange={setName}
        />
      </div>
      <Figure
        title={title}
        illustrative={messages.illustrative}
        table={{
          summary: words.table,
          content: (
            <DataTable
              caption={words.unit[name]}
              columns={[
                { key: 'when', label: messages.quarterColumn },
                { key: 'truth', label: words.truth, numeric: true },
                { key: 'survey', label: words.columns.survey, numeric: true },
                { key: 'interval', label: words.columns.interval, numeric: true },
                { key: 'asked', label: words.columns.asked, numeric: true },
              ]}
              rows={[undefined, ...truth].map((value, end) => {
                const survey = surveyAt(end);
                return {
                  when: end === 0 ? words.start : words.atEnd(names.quarterHead(end)),
                  truth: value === undefined ? messages.path.none : text(value),
                  survey: survey ? text(survey.mean) : messages.path.none,
                  interval: survey ? `${text(survey.low)}–${text(survey.high)}` : messages.path.none,
                  asked: survey ? words.answered(survey.answered, survey.asked) : messages.path.none,
                };
              })}
            />
          ),
        }}
      >
        <div className={styles.sides}>
          <FeltLines
            truth={truth}
            surveys={surveys}
            unit={words.unit[name]}
            quarter={messages.axes.quarter}
            start={words.start}
            description={`${title}${locale === 'zh' ? '。' : '. '}${truth.map(text).join(locale === 'zh' ? '、' : ', ')}`}
          />
          <div>
            <p className={styles.note}>{words.caption}</p>
            {surveys.length === 0 && <p>{words.noSurveys}</p>}
            {surveys.some(({ held }) => held === undefined) && (
              <p className={styles.note}>{words.unchecked}</p>
            )}
          </div>
        </div>
      </Figure>
    </>
  );
}
