import type { Locale } from '@/lib/content/locale';
import { GOALS, type Goal, type Json } from '@/lib/scoring';
import { ladderNames } from '../names';
import { fieldsOf, listOf, memberOf, numberOf } from '@/components/ui/json-read';
import { debriefMessages } from './debrief-messages';

export interface GoalFit {
  readonly goal: Goal;
  /** How far each quarter's money served it, 0 to 1. */
  readonly shares: readonly number[];
}

/** Reads the evidence of the criterion; undefined where it makes no sense. */
export function goalFit(evidence: Json | undefined): GoalFit | undefined {
  const { goal, quarters } = fieldsOf(evidence);
  const known = memberOf(goal, GOALS);
  const shares = listOf(quarters).flatMap((one) => numberOf(one) ?? []);
  return known && shares.length > 0 ? { goal: known, shares } : undefined;
}

export function goalTitle(locale: Locale, { goal, shares }: GoalFit): string {
  const fitting = shares.filter((share) => share >= 1 - 1e-9).length;
  return debriefMessages[locale].goal.title(fitting, shares.length, ladderNames[locale].goals[goal]);
}

export const meanFit = ({ shares }: GoalFit): number =>
  shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
