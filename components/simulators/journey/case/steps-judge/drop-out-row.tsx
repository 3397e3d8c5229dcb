import { useId, useState } from 'react';
import { readTenths, type Passing } from './drop-out';
import { Nudge } from './feel-card';
import { peopleText } from './figures';
import type { JudgeMessages } from './judge-messages';
import { Clues } from './step-parts';
import type { TouchpointRow } from './touchpoints';
import styles from './judge.module.css';

/** One touchpoint: a number that is typed or stepped, and a bar of those who are there. */
export function DropOutRow({
  words,
  clues,
  row,
  passing: { said, come, stay },
  onChange,
  onStep,
}: {
  words: JudgeMessages['predict'];
  clues: JudgeMessages['clues'];
  row: TouchpointRow;
  passing: Passing;
  onChange: (value: number | null) => void;
  onStep: (direction: 1 | -1) => void;
}) {
  const id = useId();
  // While a number is typed it may not be one yet: the box keeps its own text until it is left.
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && readTenths(typed) === undefined;
  const isTooMany = (said ?? 0) > Math.max(0, come);
  const step = (direction: 1 | -1) => {
    setTyped(undefined);
    onStep(direction);
  };
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <label htmlFor={id}>
          {row.number} {row.name}
          <span className="visuallyHidden">{words.leave}</span>
        </label>
        <span className={styles.beside}>{[row.channel, row.stage].filter(Boolean).join(' · ')}</span>
      </div>
      <span className={styles.stepper}>
        <Nudge label={words.less(row.name)} sign="−" off={(said ?? 0) <= 0} onClick={() => step(-1)} />
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          value={typed ?? (said === null ? '' : String(said))}
          aria-invalid={wrong || isTooMany || undefined}
          aria-describedby={`${id}-problem ${id}-left`}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const value = readTenths(text);
            // What cannot be read counts as empty, and stays to be mended.
            onChange(value ?? null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            step(event.key === 'ArrowUp' ? 1 : -1);
          }}
          onBlur={() => wrong || setTyped(undefined)}
        />
        <Nudge label={words.more(row.name)} sign="+" off={(said ?? 0) >= 100} onClick={() => step(1)} />
      </span>
      <p id={`${id}-problem`} className={styles.problem} role="status">
        {wrong ? words.notNumber : ''}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.stay} style={{ width: `${Math.max(0, stay)}%` }} />
        <span className={styles.gone} style={{ width: `${Math.max(0, come) - Math.max(0, stay)}%` }} />
      </div>
      <p id={`${id}-left`} className={isTooMany ? styles.problem : styles.left}>
        {isTooMany
          ? words.rowOver(peopleText(Math.max(0, come)), peopleText(said ?? 0))
          : come <= 0
            ? words.rowNobody
            : said === null
              ? words.rowEmpty(peopleText(come))
              : words.row(peopleText(come), peopleText(said), peopleText(stay))}
      </p>
      <Clues clues={row.clues} summary={clues} />
    </li>
  );
}
