/** How the parts of a unit make its score. Each rule is one line that a reader can see; see model.md. */
export const RULES = ['mean', 'worst-twice', 'best-twice', 'worst'] as const;
export type Rule = (typeof RULES)[number];

/** Between two acts: the same episode, a new episode, or a new sequence (and with it a new episode). */
export const CUTS = ['0', '1', '2'] as const;
export type Cut = (typeof CUTS)[number];

export interface Episode {
  /** Places of its first and last act. */
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

export interface Sequence {
  readonly episodes: readonly Episode[];
  readonly score: number;
}

export interface RollUp {
  readonly sequences: readonly Sequence[];
  /** Of the relationship. */
  readonly score: number;
}

/** The score of a unit from those of its parts, of which there is at least one. */
export function unitScore(parts: readonly number[], rule: Rule): number {
  const low = Math.min(...parts);
  if (rule === 'worst') return low;
  const again = rule === 'worst-twice' ? [low] : rule === 'best-twice' ? [Math.max(...parts)] : [];
  const counted = [...parts, ...again];
  return counted.reduce((sum, part) => sum + part, 0) / counted.length;
}

/** The cut after the act at this place; where a string is too short, the same episode goes on. */
export function cutAfter(cuts: string, place: number): Cut {
  const letter = cuts[place];
  return letter === '1' || letter === '2' ? letter : '0';
}

/** Acts into episodes, episodes into sequences, sequences into the relationship, each scored from the level below. */
export function rollUp(scores: readonly number[], cuts: string, rule: Rule): RollUp {
  const groups: [number, number][][] = [];
  scores.forEach((_, place) => {
    const cut = place === 0 ? '2' : cutAfter(cuts, place - 1);
    const sequence = groups.at(-1);
    const episode = sequence?.at(-1);
    if (cut === '2' || !sequence) groups.push([[place, place]]);
    else if (cut === '1' || !episode) sequence.push([place, place]);
    else episode[1] = place;
  });
  const sequences = groups.map((group): Sequence => {
    const episodes = group.map(([first, last]): Episode => ({
      first,
      last,
      score: unitScore(scores.slice(first, last + 1), rule),
    }));
    return {
      episodes,
      score: unitScore(
        episodes.map(({ score }) => score),
        rule,
      ),
    };
  });
  return {
    sequences,
    score: unitScore(
      sequences.map(({ score }) => score),
      rule,
    ),
  };
}
