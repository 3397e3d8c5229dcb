'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import {
  COMPLEXITIES,
  PREFERENCES,
  PRIVACIES,
  STARTS,
  TASKS,
  URGENCIES,
  type Ground,
  type Task,
} from '@/lib/simulations/channels';
import { ChannelList } from './channel-list';
import { channelFitMessages } from './channel-fit-messages';
import { flips, viewOf, type ChannelFitState } from './channel-fit-view';
import styles from './channels.module.css';

export interface ChannelFitProps {
  readonly locale: Locale;
  readonly state: ChannelFitState;
  readonly onChange: (change: Partial<ChannelFitState>) => void;
}

const TASK_NAMES = ['booking', 'parcel', 'exam', 'prices'] as const;
const keyOf = ({ complexity, urgency, privacy, preference, starts }: Task) =>
  [complexity, urgency, privacy, preference, starts].join();

/** A task set by five choices, and what each of the ten channels says to it. */
export function ChannelFit({ locale, state, onChange }: ChannelFitProps) {
  const words = channelFitMessages[locale];
  const view = viewOf(state);
  // The setting before this one, whoever changed it, so that the screen can say what turned over.
  const [turned, setTurned] = useState<{ now: Task; before?: Task }>({ now: state });
  if (keyOf(turned.now) !== keyOf(state)) setTurned({ now: state, before: turned.now });

  function choose<G extends Ground>(ground: G, values: readonly Task[G][]) {
    const options: Readonly<Record<Task[G], string>> = words.options[ground];
    return (
      <Select<Task[G]>
        label={words.grounds[ground]}
        value={state[ground]}
        options={values.map((value) => ({ value, label: options[value] }))}
        onChange={(value) => {
          const next: Task = { ...state, [ground]: value };
          onChange(next);
        }}
      />
    );
  }

  return (
    <div className={styles.model}>
      <div role="group" aria-label={words.tasksLabel} className={styles.buttons}>
        {TASK_NAMES.map((name) => (
          <Button key={name} onClick={() => onChange(TASKS[name])}>
            {words.tasks[name]}
          </Button>
        ))}
      </div>
      <div className={styles.choices}>
        {choose('complexity', COMPLEXITIES)}
        {choose('urgency', URGENCIES)}
        {choose('privacy', PRIVACIES)}
        {choose('preference', PREFERENCES)}
        {choose('starts', STARTS)}
      </div>
      <StatusLine>
        {words.verdict(view)}
        {turned.before && words.flipped(flips(turned.before, state))}
      </StatusLine>
      <ChannelList words={words} view={view} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
