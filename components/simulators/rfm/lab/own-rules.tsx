'use client';

import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { ELEVEN_SEGMENTS, MEASURES, type Measure, type ScoreRange, type SegmentRule } from '@/lib/metrics';
import { choicesMessages } from './choices-messages';
import styles from './own-rules.module.css';
import { segmentNameIn } from './segment-names';

const LONGEST_NAME = 30;

/** The reader's own ordered rules: first that fits counts, so order can be changed. */
export function OwnRules({
  locale,
  rules,
  bins,
  onChange,
}: {
  locale: Locale;
  rules: readonly SegmentRule[];
  bins: number;
  onChange: (rules: readonly SegmentRule[]) => void;
}) {
  const words = choicesMessages[locale];
  const put = (at: number, rule: SegmentRule) => onChange(rules.map((old, i) => (i === at ? rule : old)));
  const swap = (at: number, by: number) => {
    const next = [...rules];
    [next[at], next[at + by]] = [next[at + by]!, next[at]!];
    onChange(next);
  };
  return (
    <fieldset className={styles.rules}>
      <legend>{words.rules}</legend>
      <p className={styles.note}>{words.rulesNote}</p>
      <ol>
        {rules.map((rule, at) => (
          <li key={at} className={styles.rule}>
            <label className={styles.name}>
              {words.ruleName}
              <input
                value={rule.id}
                maxLength={LONGEST_NAME}
                onChange={({ currentTarget }) =>
                  put(at, { ...rule, id: currentTarget.value || words.newRule(at + 1) })
                }
              />
            </label>
            {MEASURES.map((measure, place) => (
              <Range
                key={measure}
                legend={words.ruleNames[place] ?? measure}
                range={rule[measure]}
                bins={bins}
                words={words}
                onChange={(range) => put(at, withRange(rule, measure, range))}
              />
            ))}
            <div className={styles.tools}>
              <Button aria-label={words.up(rule.id)} disabled={at === 0} onClick={() => swap(at, -1)}>
                ↑
              </Button>
              <Button
                aria-label={words.down(rule.id)}
                disabled={at === rules.length - 1}
                onClick={() => swap(at, 1)}
              >
                ↓
              </Button>
              <Button
                aria-label={words.remove(rule.id)}
                onClick={() => onChange(rules.filter((_, i) => i !== at))}
              >
                ×
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.tools}>
        <Button
          onClick={() =>
            onChange([
              ...rules,
              { id: words.newRule(rules.length + 1), r: [1, bins], f: [1, bins], m: [1, bins] },
            ])
          }
        >
          {words.addRule}
        </Button>
        {bins === 5 && rules.length === 0 && (
          <Button
            onClick={() =>
              onChange(ELEVEN_SEGMENTS.map((rule) => ({ ...rule, id: segmentNameIn(locale)(rule.id) })))
            }
          >
            {words.copyEleven}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

const withRange = (rule: SegmentRule, measure: Measure, range: ScoreRange): SegmentRule => ({
  ...rule,
  [measure]: range,
});

function Range({
  legend,
  range: [from, to],
  bins,
  words,
  onChange,
}: {
  legend: string;
  range: ScoreRange;
  bins: number;
  words: { readonly from: string; readonly to: string };
  onChange: (range: ScoreRange) => void;
}) {
  const scores = Array.from({ length: bins }, (_, i) => i + 1);
  const select = (label: string, value: number, put: (score: number) => void) => (
    <select
      aria-label={`${legend} ${label}`}
      value={value}
      onChange={(event) => put(Number(event.currentTarget.value))}
    >
      {scores.map((score) => (
        <option key={score}>{score}</option>
      ))}
    </select>
  );
  return (
    <span className={styles.range}>
      <span aria-hidden="true">{legend}</span>
      {select(words.from, from, (score) => onChange([score, Math.max(score, to)]))}
      <span aria-hidden="true">–</span>
      {select(words.to, to, (score) => onChange([Math.min(score, from), score]))}
    </span>
  );
}
