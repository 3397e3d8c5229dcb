import type { LuckView } from '../protocol';

export const CHOICES = ['own', 'nothing', 'naive', 'best'] as const;
export type ChoiceName = (typeof CHOICES)[number];

export interface LuckFinding {
  readonly of: number;
  readonly mean: Readonly<Record<ChoiceName, number>>;
  /** Lucks on which the own choice is worth more. */
  readonly beats: Readonly<Record<Exclude<ChoiceName, 'own'>, number>>;
  /** Choices that are the learner's own, luck by luck. */
  readonly same: readonly Exclude<ChoiceName, 'own'>[];
  readonly least: number;
  readonly most: number;
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

const OTHERS = ['nothing', 'naive', 'best'] as const;

export function luckFinding(luck: LuckView): LuckFinding {
  const { own } = luck;
  const wins = (name: (typeof OTHERS)[number]) =>
    own.filter((worth, i) => worth > (luck[name][i] ?? worth)).length;
  return {
    of: own.length,
    mean: {
      own: meanOf(own),
      nothing: meanOf(luck.nothing),
      naive: meanOf(luck.naive),
      best: meanOf(luck.best),
    },
    beats: { nothing: wins('nothing'), naive: wins('naive'), best: wins('best') },
    same: OTHERS.filter((name) => own.every((worth, i) => worth === luck[name][i])),
    least: Math.min(...own),
    most: Math.max(...own),
  };
}
