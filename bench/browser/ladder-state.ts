/** Runs of the tea house, 2,000 people, as the play page keeps them, and the words by which its controls are found. */
import { LEVER_GROUPS } from '@/components/simulators/ladder/play/decide/lever-groups';
import { predictMessages } from '@/components/simulators/ladder/play/decide/predict-messages';
import { ladderNames } from '@/components/simulators/ladder/play/names';
import { roomMessages } from '@/components/simulators/ladder/play/room-messages';
import { PREFIX, savedText } from '@/components/simulators/ladder/play/saved-run';
import { peopleMessages } from '@/components/simulators/ladder/play/see/people/people-messages';
import { ladderScenarios } from '@/content/scenarios/ladder';
import { playAs, thoughtful } from '@/lib/scoring/ladder/fixtures/players';

const scenario = ladderScenarios.find(({ id }) => id === 'tea-house')!.model;
export const { people } = scenario;

/** A run with so many decisions, under its storage key. */
export function keptRun(seed: string, decisions: number) {
  const { attempt } = playAs(thoughtful, scenario, seed, decisions);
  const quarters = Math.floor((decisions - 1) / 3);
  const saved = {
    id: 'BENCH',
    kind: 'practice',
    name: '',
    number: 1,
    run: { scenario, seed, decisions: attempt.decisions },
    drafts: {},
    seen: quarters,
    changed: 1,
  } as const;
  return { key: `${PREFIX}run/BENCH`, text: savedText(saved) };
}

export const words = {
  run: predictMessages.en.run(2),
  runAnyway: predictMessages.en.runAnyway(2),
  predict: roomMessages.en.heading({ kind: 'predict', quarter: 2 }),
  decide: roomMessages.en.heading({ kind: 'decide', quarter: 2 }),
  moment: peopleMessages.en.moment,
  levers: LEVER_GROUPS.flatMap(([, levers]) => levers).map((lever) => ladderNames.en.levers[lever]),
};
