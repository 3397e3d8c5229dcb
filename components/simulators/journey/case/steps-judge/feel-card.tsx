import { Select } from '@/components/ui/select';
import { feelingText } from './figures';
import type { JudgeMessages } from './judge-messages';
import { Clues } from './step-parts';
import type { TouchpointRow } from './touchpoints';
import styles from './judge.module.css';

const EMPTY = '(empty)';
/** Best first, as they stand on the curve. */
const FEELINGS = Array.from({ length: 13 }, (_, i) => 3 - i / 2);

/** One touchpoint: everything about it can be set here without dragging. */
export function FeelCard({
  words,
  clues,
  row,
  feeling,
  isPain,
  isTruth,
  job,
  jobs,
  onFeeling,
  onPain,
  onTruth,
  onJob,
}: {
  words: JudgeMessages['feel'];
  clues: JudgeMessages['clues'];
  row: TouchpointRow;
  feeling: number | null;
  isPain: boolean;
  isTruth: boolean;
  job: string | null;
  jobs: readonly { readonly id: string; readonly name: string }[];
  onFeeling: (value: number | null) => void;
  onPain: (on: boolean) => void;
  onTruth: (on: boolean) => void;
  onJob: (job: string | null) => void;
}) {
  const nudge = (by: number) => onFeeling(Math.min(3, Math.max(-3, (feeling ?? 0) + by)));
  return (
    <fieldset className={styles.card}>
      <legend>
        {row.number} {row.name}{' '}
        <span className={styles.beside}>{[row.channel, row.stage].filter(Boolean).join(' · ')}</span>
      </legend>
      <div className={styles.feeling}>
        <Select
          label={words.feeling}
          value={feeling === null ? EMPTY : String(feeling)}
          options={[
            { value: EMPTY, label: words.empty },
            ...FEELINGS.map((value) => ({ value: String(value), label: feelingText(words, value) })),
          ]}
          onChange={(value) => onFeeling(value === EMPTY ? null : Number(value))}
        />
        <Nudge label={words.worse(row.name)} sign="−" off={feeling === -3} onClick={() => nudge(-0.5)} />
        <Nudge label={words.better(row.name)} sign="+" off={feeling === 3} onClick={() => nudge(0.5)} />
      </div>
      <div className={styles.ticks}>
        <label>
          <input type="checkbox" checked={isPain} onChange={(event) => onPain(event.currentTarget.checked)} />
          {words.pain}
        </label>
        <label>
          <input
            type="checkbox"
            checked={isTruth}
            onChange={(event) => onTruth(event.currentTarget.checked)}
          />
          {words.truth}
        </label>
      </div>
      <Select
        label={words.backstage}
        value={job ?? EMPTY}
        options={[
          { value: EMPTY, label: words.empty },
          ...jobs.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => onJob(value === EMPTY ? null : value)}
      />
      <Clues clues={row.clues} summary={clues} />
    </fieldset>
  );
}

export function Nudge({
  label,
  sign,
  off,
  onClick,
}: {
  label: string;
  sign: '−' | '+';
  off: boolean;
  onClick: () => void;
}) {
  return (
    <button type="button" className={styles.nudge} aria-label={label} disabled={off} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
