import type { PartProps } from '../step-props';

/** A clue that the learner put on a touchpoint. */
export interface Clue {
  readonly id: string;
  readonly from: string;
  readonly text: string;
}

export interface TouchpointRow {
  readonly id: string;
  /** Its place along the journey, from 1. */
  readonly number: number;
  readonly name: string;
  readonly channel: string;
  /** The stage that the learner put it in, as she calls it. */
  readonly stage: string | undefined;
  readonly clues: readonly Clue[];
}

/** The touchpoints of a case in their order, as the learner's own map has them so far. */
export function touchpointRows({
  run: { scenario },
  words,
  view: { answers },
}: Pick<PartProps, 'run' | 'words' | 'view'>): TouchpointRow[] {
  const put = answers.place?.evidence ?? {};
  return scenario.model.touchpoints.map(({ id }, i) => {
    const stage = answers.map?.stages[id];
    return {
      id,
      number: i + 1,
      name: words.touchpoints[id]?.name ?? '',
      channel: words.touchpoints[id]?.channel ?? '',
      stage: stage ? answers.map?.called[stage] || words.stages[stage] : undefined,
      clues: scenario.evidence.flatMap((one) => {
        const said = words.evidence[one.id];
        return put[one.id] === id && said ? [{ id: one.id, from: said.from, text: said.text }] : [];
      }),
    };
  });
}
