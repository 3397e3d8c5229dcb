import { PROCESS_LIMITS } from '@/lib/scoring';
import { LEVERS, type LadderDecision, type Lever } from '@/lib/simulations/ladder';
import type { PreviewView } from '../protocol';

export type Spend = LadderDecision['spend'];

/** No lever takes more: a larger sum would not stay exact, and no purse is larger. */
export const MOST_YUAN = 1_000_000_000;
const MOST_CHARACTERS = 40;

/** Yuan of all levers. */
export const sumOf = (spend: Spend): number => LEVERS.reduce((sum, lever) => sum + spend[lever], 0);

const spendBy = (yuan: (lever: Lever) => number): Spend => ({
  acquisition: yuan('acquisition'),
  service: yuan('service'),
  financial: yuan('financial'),
  social: yuan('social'),
  structural: yuan('structural'),
  recovery: yuan('recovery'),
  data: yuan('data'),
});

export const NO_SPEND: Spend = spendBy(() => 0);

/** Any values made whole yuan between 0 and the most; what is no number becomes 0. */
export const spendFrom = (value: (lever: Lever) => unknown): Spend =>
  spendBy((lever) => {
    const yuan = value(lever);
    return typeof yuan === 'number' && Number.isInteger(yuan) && yuan > 0 && yuan <= MOST_YUAN ? yuan : 0;
  });

/**
 * The same division of exactly this purse, in whole yuan: what rounding leaves goes to the levers that lost most by it. Nothing spent
 * stays nothing spent.
 */
export function scaledTo(spend: Spend, purse: number): Spend {
  const sum = sumOf(spend);
  if (sum === 0) return spend;
  const exact = (lever: Lever) => (spend[lever] * purse) / sum;
  const floor = (lever: Lever) => Math.floor(exact(lever));
  const left = purse - LEVERS.reduce((all, lever) => all + floor(lever), 0);
  const raised = [...LEVERS]
    .filter((lever) => spend[lever] > 0)
    .sort((a, b) => exact(b) - floor(b) - (exact(a) - floor(a)))
    .slice(0, Math.max(0, left));
  return spendBy((lever) => floor(lever) + (raised.includes(lever) ? 1 : 0));
}

/** What a press on + or − moves: 1, 2 or 5 times a power of ten, so that a purse has fifty to a hundred and twenty-five such steps. */
export function stepOf(purse: number): number {
  let decade = 1;
  while (purse / 50 >= 10 * decade) decade *= 10;
  return ([5, 2].find((step) => step * decade <= purse / 50) ?? 1) * decade;
}

/** The next round amount above or below. */
export function nextAmount(yuan: number, step: number, up: boolean): number {
  const next = up ? (Math.floor(yuan / step) + 1) * step : (Math.ceil(yuan / step) - 1) * step;
  return Math.max(0, Math.min(MOST_YUAN, next));
}

/** Whole yuan as somebody types them: full-width digits, commas, spaces, 元 or ¥. Undefined where it is no such sum; nothing typed is 0. */
export function readWhole(text: string): number | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const plain = text.normalize('NFKC').replace(/[\s,，元¥]/g, '');
  if (plain === '') return 0;
  return /^\d+$/.test(plain) && Number(plain) <= MOST_YUAN ? Number(plain) : undefined;
}

export type Warning = 'bonds-for-nobody' | 'aim-without-bonds' | 'promise-too-high' | 'answers-too-late';

/** What somebody should know before she decides. None of it forbids. */
export function warningsOf({ spend, aim, promise, answer }: LadderDecision, preview: PreviewView): Warning[] {
  const bonds = spend.financial + spend.social + spend.structural;
  const told: readonly (readonly [Warning, boolean])[] = [
    ['bonds-for-nobody', bonds > 0 && preview.aimedAt === 0],
    ['aim-without-bonds', bonds === 0 && aim.length > 0],
    ['promise-too-high', promise > preview.quality + PROCESS_LIMITS.promiseRoom + 1e-9],
    ['answers-too-late', answer === 'none' || preview.answered < PROCESS_LIMITS.inTime],
  ];
  return told.filter(([, holds]) => holds).map(([warning]) => warning);
}
