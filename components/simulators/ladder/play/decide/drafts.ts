import { GOALS, isFiniteNumber, isRecord, MAX_TEXT, type Goal, type Json } from '@/lib/scoring';
import {
  AIMS,
  ANSWERS,
  MAX_CONTACTS,
  NOTHING,
  REPORTS,
  type LadderDecision,
  type Report,
} from '@/lib/simulations/ladder';
import { spendFrom } from './purse';

type Kept = Json | undefined;
type Step = 'goal' | 'prepare' | 'decide' | 'predict';

/** What was kept for a step of a quarter; nothing if it was another's. An answer that was taken back names no quarter. */
function keptFor(kept: Kept, step: Step, quarter?: number): Readonly<Record<string, unknown>> {
  if (!isRecord(kept) || kept.step !== step) return {};
  return quarter === undefined || kept.quarter === undefined || kept.quarter === quarter ? kept : {};
}

const memberOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((entry) => entry === value);

/** Members of `allowed` in its order, none twice. */
const membersOf = <T extends string>(value: unknown, allowed: readonly T[]): T[] =>
  Array.isArray(value) ? allowed.filter((entry) => value.includes(entry)) : [];

const textOf = (value: unknown, most: number) => (typeof value === 'string' ? value.slice(0, most) : '');

export interface GoalDraft {
  readonly goal: Goal | undefined;
  readonly reason: string;
}

export function goalDraftFrom(kept: Kept): GoalDraft {
  const { goal, reason } = keptFor(kept, 'goal');
  return { goal: memberOf(goal, GOALS), reason: textOf(reason, MAX_TEXT) };
}

/** The reports ticked, of those on offer. */
export function reportsDraftFrom(
  kept: Kept,
  quarter: number,
  offered: readonly Report[] = REPORTS,
): Report[] {
  return membersOf(keptFor(kept, 'prepare', quarter).reports, offered);
}

/** A whole decision, never more than half filled in: what cannot be read is as in `start`. It may spend too much. */
export function decisionDraftFrom(
  kept: Kept,
  quarter: number,
  start: LadderDecision = NOTHING,
): LadderDecision {
  const { spend, aim, promise, contacts, answer } = keptFor(kept, 'decide', quarter);
  return {
    spend: isRecord(spend) ? spendFrom((lever) => spend[lever]) : start.spend,
    aim: Array.isArray(aim) ? membersOf(aim, AIMS) : start.aim,
    promise:
      isFiniteNumber(promise) && promise >= 0 && promise <= 1
        ? Math.round(100 * promise) / 100
        : start.promise,
    contacts:
      isFiniteNumber(contacts) && Number.isInteger(contacts) && contacts >= 0 && contacts <= MAX_CONTACTS
        ? contacts
        : start.contacts,
    answer: memberOf(answer, ANSWERS) ?? start.answer,
  };
}

export interface PredictionDraft {
  /** Both ends as typed. */
  readonly low: string;
  readonly high: string;
  /** In whole per cent; null while nothing is said. */
  readonly up: number | null;
}

const MOST_TYPED = 40;

export function predictionDraftFrom(kept: Kept, quarter: number): PredictionDraft {
  const { low, high, up } = keptFor(kept, 'predict', quarter);
  return {
    low: textOf(low, MOST_TYPED),
    high: textOf(high, MOST_TYPED),
    up: isFiniteNumber(up) && up >= 0 && up <= 100 ? Math.round(up) : null,
  };
}
