import { useId, useMemo, useState } from 'react';
import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusLine } from '@/components/ui/status-line';
import { areWeights, RUBRIC_PARTS, rubricOf, type PartWeights, type PersonRubric } from '@/lib/assignments';
import { SCORE_PARTS } from '@/lib/scoring';
import { TEACH_FACTS } from '../exercises/facts';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { DeskRow } from './entries';
import type { DeskPart } from './part';
import { compareWork, reweighted } from './rescore';

const MOST_SHOWN = 60;
const MOST_RUBRIC = 10;

type Texts<Keys extends string> = Readonly<Record<Keys, string>>;
interface Draft {
  readonly weights: Texts<keyof PartWeights>;
  readonly rubric: Texts<keyof PersonRubric>;
}

const draftOf = (weights: PartWeights, rubric: PersonRubric): Draft => ({
  weights: {
    process: String(weights.process),
    prediction: String(weights.prediction),
    debrief: String(weights.debrief),
    concepts: String(weights.concepts),
    outcome: String(weights.outcome),
  },
  rubric: { goal: String(rubric.goal), reason: String(rubric.reason), rule: String(rubric.rule) },
});

const numberOf = (text: string) => {
  const tidy = text.normalize('NFKC').trim();
  return /^\d{1,3}(\.\d+)?$/.test(tidy) ? Number(tidy) : Number.NaN;
};

function read({ weights, rubric }: Draft): { weights: PartWeights; rubric: PersonRubric; sum: number } {
  const points = {
    process: numberOf(weights.process),
    prediction: numberOf(weights.prediction),
    debrief: numberOf(weights.debrief),
    concepts: numberOf(weights.concepts),
    outcome: numberOf(weights.outcome),
  };
  return {
    weights: points,
    rubric: { goal: numberOf(rubric.goal), reason: numberOf(rubric.reason), rule: numberOf(rubric.rule) },
    sum: SCORE_PARTS.reduce((sum, part) => sum + (points[part] || 0), 0),
  };
}

const isRubric = (rubric: PersonRubric) =>
  RUBRIC_PARTS.every(
    (part) => rubric[part] >= 0 && rubric[part] <= MOST_RUBRIC && (rubric[part] * 2) % 1 === 0,
  ) && RUBRIC_PARTS.some((part) => rubric[part] > 0);

/** Other weights or another rubric: the difference first, then the class scored anew. */
export function RescorePart({ locale, state, actions, rows }: DeskPart & { rows: readonly DeskRow[] }) {
  const words = deskMessages[locale].rescore;
  const { work } = state;
  const [said, say] = useState('');
  const [typed, setTyped] = useState<Draft>();
  const draft = typed ?? draftOf(work.weights, work.rubric);
  const { weights, rubric, sum } = read(draft);
  const weightsFit = areWeights(weights);
  const rubricFits = isRubric(rubric);
  const change = (next: Partial<Draft>) => {
    say('');
    setTyped({ ...draft, ...next });
  };
  return (
    <section className={styles.part} aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <Disclosure summary={words.open}>
        <div className={styles.block}>
          <p className={styles.note}>{words.intro}</p>
          <Numbers
            legend={words.weights}
            names={deskMessages[locale].parts}
            keys={SCORE_PARTS}
            values={draft.weights}
            onChange={(part, value) => change({ weights: { ...draft.weights, [part]: value } })}
          />
          <StatusLine>{weightsFit ? words.sum(pointsText(sum)) : words.sumWrong(pointsText(sum))}</StatusLine>
          <Numbers
            legend={words.rubric}
            names={deskMessages[locale].marking.texts}
            keys={RUBRIC_PARTS}
            values={draft.rubric}
            onChange={(part, value) => change({ rubric: { ...draft.rubric, [part]: value } })}
          />
          <p className={styles.note}>{words.rubricNote}</p>
          {!rubricFits && <p role="alert">{words.rubricWrong}</p>}
          {weightsFit && rubricFits && (
            <Effect locale={locale} state={state} rows={rows} weights={weights} rubric={rubric} />
          )}
          <div className={styles.row}>
            <Button
              weight="main"
              aria-disabled={!(typed && weightsFit && rubricFits)}
              onClick={() => {
                if (!typed || !weightsFit || !rubricFits) return;
                actions.rescore(weights, rubric);
                setTyped(undefined);
                say(words.applied);
              }}
            >
              {words.apply}
            </Button>
            <Button
              onClick={() =>
                state.assignment &&
                change(draftOf(state.assignment.weights, TEACH_FACTS[state.assignment.exercise].personRubric))
              }
            >
              {words.asAssigned}
            </Button>
          </div>
          <StatusLine>{said}</StatusLine>
        </div>
      </Disclosure>
    </section>
  );
}

function Numbers<Key extends string>({
  legend,
  names,
  keys,
  values,
  onChange,
}: {
  legend: string;
  names: Readonly<Record<Key, string>>;
  keys: readonly Key[];
  values: Readonly<Record<Key, string>>;
  onChange: (key: Key, value: string) => void;
}) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.block}>
      <p id={id} className={styles.label}>
        {legend}
      </p>
      <div className={styles.weights}>
        {keys.map((key) => (
          <div key={key} className={styles.field}>
            <label htmlFor={`${id}-${key}`}>{names[key]}</label>
            <input
              id={`${id}-${key}`}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={values[key]}
              onChange={(event) => onChange(key, event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

function Effect({
  locale,
  state,
  rows,
  weights,
  rubric,
}: Pick<DeskPart, 'locale' | 'state'> & {
  rows: readonly DeskRow[];
  weights: PartWeights;
  rubric: PersonRubric;
}) {
  const words = deskMessages[locale].rescore;
  const { work, classList, assignment } = state;
  const { process, prediction, debrief, concepts, outcome } = weights;
  const { goal, reason, rule } = rubric;
  const found = useMemo(
    () =>
      compareWork(
        rows,
        classList,
        work,
        reweighted(work, { process, prediction, debrief, concepts, outcome }, { goal, reason, rule }),
        assignment ? rubricOf(assignment.exercise) : [],
      ),
    [rows, classList, assignment, work, process, prediction, debrief, concepts, outcome, goal, reason, rule],
  );
  const changed = found.students.filter((one) => Math.abs(one.after - one.before) > 1e-9);
  if (changed.length === 0) return <p>{words.same}</p>;
  const before = pointsText(found.before.mean);
  const after = pointsText(found.after.mean);
  const difference = (value: number) => `${value > 0 ? '+' : ''}${pointsText(value)}`;
  return (
    <>
      <DataTable
        caption={words.effect(before, after, found.up, found.down)}
        columns={[
          { key: 'student', label: words.columns.student },
          { key: 'before', label: words.columns.before, numeric: true },
          { key: 'after', label: words.columns.after, numeric: true },
          { key: 'difference', label: words.columns.difference, numeric: true },
        ]}
        rows={[
          {
            student: words.mean,
            before,
            after,
            difference: difference(found.after.mean - found.before.mean),
          },
          ...changed.slice(0, MOST_SHOWN).map((one) => ({
            student: `${one.entry.student.name} ${one.entry.student.number}`,
            before: pointsText(one.before),
            after: pointsText(one.after),
            difference: difference(one.after - one.before),
          })),
        ]}
      />
      {changed.length > MOST_SHOWN && (
        <p className={styles.note}>{words.more(changed.length - MOST_SHOWN)}</p>
      )}
    </>
  );
}
