import { useRef, useState, type Ref } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { DataTable } from '@/components/ui/data-table';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/content/locale';
import { dataMessages, type DataMessages } from './data-messages';
import {
  asksDateOrder,
  asksDateSystem,
  COLUMNS,
  dayNumberExample,
  draftProblem,
  yearLastExample,
  type Draft,
  type DraftProblem,
} from './data-panel-draft';
import styles from './data-panel.module.css';

/** The guess, to be confirmed or mended: which column is what, and how its dates are meant. */
export function ConfirmColumns({
  locale,
  draft,
  canKeep,
  headingRef,
  onChange,
  onRead,
  onChooseOther,
  onSay,
}: {
  locale: Locale;
  draft: Draft;
  canKeep: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  onChange: (draft: Draft) => void;
  onRead: () => void;
  onChooseOther: () => void;
  onSay: (text: string) => void;
}) {
  const words = dataMessages[locale];
  const form = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(false);
  const { header } = draft.inspection;
  const problem = draftProblem(draft);
  const options = [
    { value: '', label: words.noColumn },
    ...header.map((name, i) => ({ value: String(i), label: name || words.unnamed(i + 1) })),
  ];

  function read() {
    if (!problem) return onRead();
    setTried(true);
    onSay(problemText(problem, words));
    const place = problem.kind === 'no-date-order' ? 'date-order' : problem.column;
    form.current?.querySelector<HTMLElement>(`[data-ask=${place}] :is(select, input)`)?.focus();
  }

  return (
    <>
      <h3 ref={headingRef} tabIndex={-1}>
        {words.columns(draft.name)}
      </h3>
      <p>{words.columnsLead}</p>
      <div ref={form} className={styles.form}>
        <div className={styles.selects}>
          {COLUMNS.map((column) => (
            <div key={column} data-ask={column}>
              <Select
                label={words.column[column]}
                value={String(draft.columns[column] ?? '')}
                options={options}
                onChange={(value) =>
                  onChange({
                    ...draft,
                    columns: { ...draft.columns, [column]: value === '' ? undefined : Number(value) },
                  })
                }
              />
            </div>
          ))}
        </div>
        <SampleRows draft={draft} words={words} />
        <DateQuestions draft={draft} words={words} onChange={onChange} />
        {canKeep ? (
          <ChoiceGroup
            legend={words.keepTitle}
            kind="multiple"
            hint={words.keepHint}
            choices={[{ value: 'keep', label: words.keep }]}
            value={draft.keep ? ['keep'] : []}
            onChange={(chosen) => onChange({ ...draft, keep: chosen.includes('keep') })}
          />
        ) : (
          <p className={styles.note}>{words.nothingKept}</p>
        )}
        {tried && problem && <p className={styles.mend}>{problemText(problem, words)}</p>}
        <div className={styles.row}>
          <Button weight="main" onClick={read}>
            {words.read}
          </Button>
          <Button onClick={onChooseOther}>{words.chooseOther}</Button>
        </div>
      </div>
    </>
  );
}

function problemText(problem: DraftProblem, words: DataMessages): string {
  if (problem.kind === 'no-column') return words.noColumnYet(problem.column);
  if (problem.kind === 'same-column') return words.sameColumn(problem.column, problem.other);
  return words.noDateOrderYet;
}

function SampleRows({ draft, words }: { draft: Draft; words: DataMessages }) {
  const { header, sample } = draft.inspection;
  if (sample.length === 0) return null;
  const label = (name: string, i: number) => {
    const taken = COLUMNS.filter((column) => draft.columns[column] === i);
    return (
      <>
        {name || words.unnamed(i + 1)}
        {taken.map((column) => (
          <span key={column} className={styles.taken}>
            {words.column[column]}
          </span>
        ))}
      </>
    );
  };
  return (
    <DataTable
      caption={words.sampleCaption(sample.length)}
      columns={header.map((name, i) => ({ key: String(i), label: label(name, i) }))}
      rows={sample.map((row) => Object.fromEntries(header.map((_, i) => [String(i), row[i] ?? ''])))}
    />
  );
}

function DateQuestions({
  draft,
  words,
  onChange,
}: {
  draft: Draft;
  words: DataMessages;
  onChange: (draft: Draft) => void;
}) {
  const found = yearLastExample(draft);
  // 1/1/2025 means the same either way and would explain nothing.
  const [example, first, second] = found && found[1] !== found[2] ? found : [words.someDate];
  // No month has a number above 12: such a reading is offered without a date.
  const dayFirst = second !== undefined && second <= 12 ? words.dayFirst(first, second) : words.dayFirst();
  const monthFirst =
    first !== undefined && first <= 12 ? words.monthFirst(first, second) : words.monthFirst();
  const number = dayNumberExample(draft);
  return (
    <>
      {asksDateOrder(draft) && (
        <div data-ask="date-order">
          <ChoiceGroup
            legend={words.dateOrder(example)}
            kind="single"
            choices={[
              { value: 'dmy', label: dayFirst },
              { value: 'mdy', label: monthFirst },
            ]}
            value={draft.dateOrder ? [draft.dateOrder] : []}
            onChange={([chosen]) => onChange({ ...draft, dateOrder: chosen === 'dmy' ? 'dmy' : 'mdy' })}
          />
        </div>
      )}
      {asksDateSystem(draft) && number && (
        <ChoiceGroup
          legend={words.dateSystem(number.text)}
          kind="single"
          choices={[
            { value: '1900', label: words.since1900(number.in1900) },
            { value: '1904', label: words.since1904(number.in1904) },
          ]}
          value={[String(draft.dateSystem)]}
          onChange={([chosen]) => onChange({ ...draft, dateSystem: chosen === '1904' ? 1904 : 1900 })}
        />
      )}
    </>
  );
}
