import { useId, type KeyboardEvent } from 'react';
import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import { fieldsOf, textOf } from '@/components/ui/json-read';
import { Button } from '@/components/ui/button';
import { RUBRIC_PARTS, type PersonRubric } from '@/lib/assignments';
import type { Json } from '@/lib/scoring';
import type { WrittenTexts } from '../exercises/desk-words';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import type { Entry } from './entries';
import type { WordedPart } from './part';
import { openHandIn } from './use-hash';

/** What the student wrote; from the decisions, whatever became of their replay. */
export function textsOf({ checked }: Entry): WrittenTexts {
  const steps = new Map(
    checked.handIn.attempt.decisions.map((decision: Json) => [fieldsOf(decision).step, fieldsOf(decision)]),
  );
  const text = (step: string, field: string) => textOf(steps.get(step)?.[field])?.trim() ?? '';
  return { goal: text('goal', 'goal'), reason: text('goal', 'reason'), rule: text('rule', 'rule') };
}

/** The three texts with the person's rubric: points in halves, and on to the next student. */
export function Marking({
  locale,
  entry,
  entries,
  actions,
  state,
  exercise,
  toMark,
}: WordedPart & { entry: Entry; toMark: readonly Entry[] }) {
  const words = deskMessages[locale].marking;
  const id = useId();
  const texts = exercise.written(locale, textsOf(entry));
  const looksFor = exercise.looksFor(locale);
  const { receipt } = entry.checked;
  const { rubric } = state.work;
  const given = entry.marks.texts;
  const order = entries.filter((other) => toMark.some((one) => one.row.id === other.row.id));
  const others = toMark.filter((other) => other.row.id !== entry.row.id);
  const own = entries.findIndex((other) => other.row.id === entry.row.id);
  const isAfter = (other: Entry) => entries.findIndex((one) => one.row.id === other.row.id) > own;
  const next = order.find((other) => isAfter(other)) ?? others[0];
  const previous = [...others].reverse().find((other) => !isAfter(other)) ?? others[others.length - 1];
  const open = (other: Entry | undefined) => other && openHandIn(other.row.id);

  const set = (part: keyof PersonRubric, points: number) =>
    actions.mark(receipt, { texts: { ...given, [part]: points } }, 'texts');
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open(next);
  };

  const nothing = RUBRIC_PARTS.every((part) => texts[part] === '' || rubric[part] === 0);
  return (
    <section className={styles.block} aria-labelledby={id} onKeyDown={onKey}>
      <h3 id={id}>{words.heading}</h3>
      {nothing ? (
        <p>{words.nobody}</p>
      ) : (
        <div className={styles.rubric}>
          {RUBRIC_PARTS.map((part) => (
            <fieldset key={part}>
              <legend>{words.texts[part]}</legend>
              {texts[part] === '' ? (
                <p className={styles.note}>{words.nothing}</p>
              ) : (
                <blockquote className={styles.quote}>{texts[part]}</blockquote>
              )}
              <p className={styles.note}>{rubric[part] === 0 ? words.asContext : looksFor[part]}</p>
              {rubric[part] > 0 && (
                <div
                  className={styles.marks}
                  role="radiogroup"
                  aria-label={words.points(words.texts[part], pointsText(rubric[part]))}
                >
                  {halvesTo(rubric[part]).map((points) => (
                    <label key={points}>
                      <input
                        type="radio"
                        name={`${id} ${part}`}
                        checked={nearest(given[part], rubric[part]) === points}
                        onChange={() => set(part, points)}
                      />
                      <span>{pointsText(points)}</span>
                    </label>
                  ))}
                </div>
              )}
            </fieldset>
          ))}
        </div>
      )}
      <div className={styles.row}>
        <Button aria-disabled={!previous} onClick={() => open(previous)}>
          {words.previous}
        </Button>
        <Button weight="main" aria-disabled={!next} onClick={() => open(next)}>
          {words.next}
        </Button>
        {RUBRIC_PARTS.some((part) => given[part] !== undefined) && (
          <Button onClick={() => actions.mark(receipt, { texts: {} }, 'texts')}>{words.clear}</Button>
        )}
      </div>
      <p className={styles.note}>
        {toMark.length === 0 ? words.none : words.left(toMark.length)} {words.keys}
      </p>
    </section>
  );
}

/** 0, ½, 1 … and the whole, should it lie between two halves. */
function halvesTo(most: number): number[] {
  const halves = Array.from({ length: Math.floor(most * 2) + 1 }, (_, i) => i / 2);
  return halves[halves.length - 1] === most ? halves : [...halves, most];
}

/** Points that were rescaled may lie between two halves: the nearest is shown as chosen. */
function nearest(points: number | undefined, most: number): number | undefined {
  if (points === undefined) return undefined;
  return halvesTo(most).reduce((best, half) =>
    Math.abs(half - points) < Math.abs(best - points) ? half : best,
  );
}
