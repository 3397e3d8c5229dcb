import { EIGHT_GROUPS, type EightGroup } from '@/lib/metrics';
import type { Json } from '@/lib/scoring';
import {
  ACTION_GROUPS,
  ACTIONS,
  BINS,
  HOUSE_SCORING,
  SCORING,
  type Action,
  type ActionGroup,
  type ScoringChoices,
} from '@/lib/simulations/rfm-campaign';

/** What was kept for a step; nothing if it was another step's, or is no record at all. */
function keptFor(step: string, draft: Json | undefined): ReadonlyMap<string, unknown> {
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) return new Map();
  const entries = new Map<string, unknown>(Object.entries(draft));
  return entries.get('step') === step ? entries : new Map();
}

const oneOf = <T>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((entry) => entry === value);

export function scoringDraft(draft: Json | undefined): ScoringChoices {
  const kept = keptFor('file', draft);
  return {
    scoring: oneOf(SCORING, kept.get('scoring')) ?? HOUSE_SCORING.scoring,
    bins: oneOf(BINS, kept.get('bins')) ?? HOUSE_SCORING.bins,
  };
}

/** One entry a card; null where none was chosen. */
export function namesDraft(draft: Json | undefined, cards: number): (EightGroup | null)[] {
  const names = keptFor('names', draft).get('names');
  return Array.from(
    { length: cards },
    (_, i) => oneOf(EIGHT_GROUPS, Array.isArray(names) ? names[i] : undefined) ?? null,
  );
}

export function actionsDraft(draft: Json | undefined): Record<ActionGroup, Action | null> {
  const kept = keptFor('actions', draft).get('actions');
  const actions = new Map<string, unknown>(
    typeof kept === 'object' && kept !== null ? Object.entries(kept) : [],
  );
  return Object.fromEntries(
    ACTION_GROUPS.map((group) => [group, oneOf(ACTIONS, actions.get(group)) ?? null]),
  ) as Record<ActionGroup, Action | null>;
}
