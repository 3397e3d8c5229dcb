'use client';

import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { ACTS, GROUPINGS, RULES, withCut } from '@/lib/simulations/interaction-levels';
import { ActList } from './act-list';
import { ACT_START, scoreOf, viewOf, type ActToRelationshipState } from './act-view';
import { actToRelationshipMessages } from './messages';
import { PathTable } from './path-table';
import styles from './interaction-levels.module.css';

export interface ActToRelationshipProps {
  readonly locale: Locale;
  readonly state: ActToRelationshipState;
  readonly onChange: (change: Partial<ActToRelationshipState>) => void;
}

/** Ten acts of one guest: the reader groups them, chooses how scores add up and follows one act upward. */
export function ActToRelationship({ locale, state, onChange }: ActToRelationshipProps) {
  const words = actToRelationshipMessages[locale];
  const view = viewOf(state);
  return (
    <div className={styles.model}>
      <Select
        label={words.ruleLabel}
        value={state.rule}
        options={RULES.map((value) => ({ value, label: words.rules[value] }))}
        onChange={(rule) => onChange({ rule })}
      />
      <Select
        label={words.actLabel}
        value={state.act}
        options={ACTS.map(({ id }) => ({ value: id, label: words.acts[id] }))}
        onChange={(act) => onChange({ act, score: scoreOf(act) })}
      />
      <Slider
        label={words.scoreLabel}
        unit={words.scoreUnit}
        value={state.score}
        min={1}
        max={5}
        onChange={(score) => onChange({ score: Math.round(score) })}
      />
      <PathTable words={words} view={view} />
      <StatusLine>{[words.verdict(state, view), words.compared(view)].join(words.gap)}</StatusLine>
      {view.others.length > 0 && (
        <ul className={styles.others}>
          {view.others.map((other) => (
            <li key={other.place}>{words.other(other, view)}</li>
          ))}
        </ul>
      )}
      <div>
        <p className={styles.heading}>{words.listHeading}</p>
        <div className={styles.buttons} role="group" aria-label={words.readyMade}>
          <Button onClick={() => onChange({ cuts: GROUPINGS.visit })}>{words.groupings.visit}</Button>
          <Button onClick={() => onChange({ cuts: GROUPINGS.exchange })}>{words.groupings.exchange}</Button>
          <Button onClick={() => onChange({ cuts: ACT_START.cuts })}>{words.joinAll}</Button>
        </div>
        <ActList
          words={words}
          view={view}
          cuts={state.cuts}
          onCut={(place, cut) => onChange({ cuts: withCut(state.cuts, place, cut) })}
        />
        <p className={styles.foot}>{words.foot(view)}</p>
      </div>
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
