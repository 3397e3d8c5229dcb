'use client';

import { useState } from 'react';
import { PartSlot } from '@/components/ui/part-slot';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import { PARTS } from './parts';
import { playMessages } from './play-messages';
import { decisionsBefore, progressOf } from './rhythm';
import { roomMessages } from './room-messages';
import { runLabel } from './run-label';
import type { SavedRun } from './saved-run';
import type { PartProps } from './step';
import { useAsked } from './use-asked';

/** Chooses a second run of the same case and sets it beside the open one. */
export function CompareChoice({
  props,
  saved,
  kept,
}: {
  props: PartProps;
  saved: SavedRun;
  kept: readonly SavedRun[];
}) {
  const { locale, ask } = props;
  const words = roomMessages[locale];
  const slot = playMessages[locale];
  const others = kept.filter(
    ({ id, run, assignment }) =>
      id !== saved.id &&
      // Another student of this device does not lend her run.
      !assignment &&
      run.scenario.id === saved.run.scenario.id &&
      run.decisions.length >= decisionsBefore(2),
  );
  const [chosen, setChosen] = useState('');
  const other = others.find(({ id }) => id === chosen);
  const asked = useAsked(ask, 'view', other && { run: other.run });
  if (others.length === 0) return <p>{words.compareNone}</p>;
  return (
    <>
      <Select
        label={words.compareWith}
        value={chosen}
        options={[
          { value: '', label: words.compareChoose },
          ...others.map(({ id, ...rest }) => ({
            value: id,
            label: `${runLabel(locale, { id, ...rest })} · ${slot.at(
              progressOf(rest.run.decisions.length, rest.run.scenario.quarters, rest.seen),
              rest.run.scenario.quarters,
            )}`,
          })),
        ]}
        onChange={setChosen}
      />
      <StatusLine>{other && asked.slow && slot.slow}</StatusLine>
      {other && asked.failed && <p role="alert">{words.compareFailed}</p>}
      {other && asked.current && asked.answer && (
        <PartSlot
          key={chosen}
          load={PARTS.compare}
          props={{ ...props, other: { run: other.run, view: asked.answer, name: runLabel(locale, other) } }}
          words={slot}
        />
      )}
    </>
  );
}
