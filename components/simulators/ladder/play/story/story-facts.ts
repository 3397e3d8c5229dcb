import type { Answer, Bond, Chapter, LadderScenario, Portrait } from '@/lib/simulations/ladder';
import type { QuarterView } from '../protocol';
import { pointsOf } from '../see/format';
import { inScenario, isOpen, pulledTo, qualityMet, troubleOf, type Trouble } from './experience';
import { moveOf, type Move } from './move';

/*
 * What can be said of one person's life, and no more: each fact is read off her chapters, what was decided and the news. Where the
 * chapters leave a cause open, no cause is among the facts. Words follow in story-words.ts.
 */

/** The number of a level before and after, points of 100. `from` is unknown at a first visit and in the first quarter. */
export interface Change {
  readonly from: number | undefined;
  readonly to: number;
}

/** What spoke against her staying when she left. Whether she went hung on chance, too. */
export type Against =
  | { readonly kind: 'unmended'; readonly quarter: number }
  | { readonly kind: 'satisfaction'; readonly points: number }
  | {
      readonly kind: 'rival';
      readonly bond: Bond;
      readonly ours: number;
      readonly rival: number;
      /** Our bonds aimed at her rung in that quarter. */
      readonly reached: boolean;
    }
  | { readonly kind: 'messages'; readonly sent: number; readonly bearable: number };

export type Fact =
  /** Has never come, and did not come. */
  | { readonly kind: 'never' }
  /** Is lost, and did not come back. */
  | { readonly kind: 'away' }
  /** On the ladder or dormant, without an order. */
  | { readonly kind: 'absent'; readonly reached: boolean }
  | { readonly kind: 'shock'; readonly percent: number }
  /** A promise above what she expected pulled the expectation up. Points. */
  | { readonly kind: 'raised'; readonly promise: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'came';
      readonly how: 'first' | 'again' | 'as-before';
      readonly orders: number;
      readonly paid: number;
    }
  | {
      readonly kind: 'trouble';
      readonly trouble: Trouble;
      readonly answer: Answer;
      readonly delighted: boolean;
    }
  /** Points that were expected, and that were met. */
  | { readonly kind: 'met'; readonly expected: number; readonly got: number }
  /** No failure did it: the quality was short of the promise. */
  | { readonly kind: 'short'; readonly promise: number }
  | { readonly kind: 'levels'; readonly satisfaction: Change; readonly trust: Change }
  | { readonly kind: 'recommended' }
  | { readonly kind: 'warned'; readonly satisfaction: number }
  | { readonly kind: 'left'; readonly against: readonly Against[] }
  | { readonly kind: 'moved'; readonly to: number; readonly move: Move };

/** One quarter, or several in a row in which the same nothing happened. */
export interface Told {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly facts: readonly Fact[];
}

/** What the facts need to know of the firm's quarter. */
export type FirmQuarter = Pick<QuarterView, 'quarter' | 'decision' | 'bonds' | 'news'>;

export interface Life {
  readonly chapters: readonly Chapter[];
  readonly portrait: Pick<Portrait, 'social'>;
  readonly quarters: readonly FirmQuarter[];
  readonly changes: LadderScenario['changes'];
}

/** Changes smaller than this many points are not told. */
export const WORTH_TELLING = 3;
const [PROSPECT, LOST] = [0, 7];
const MOST_AGAINST = 3;

/** Her quarters as facts, in their order. */
export function factsOf(life: Life): Told[] {
  const told: Told[] = [];
  life.chapters.forEach((now, i) => {
    const facts = factsAt(life, i);
    const before = told.at(-1);
    const isQuiet = facts.length === 1 && ['never', 'away', 'absent'].includes(facts[0]!.kind);
    if (before && isQuiet && now.from === now.to && JSON.stringify(before.facts) === JSON.stringify(facts))
      told[told.length - 1] = { ...before, last: now.quarter, to: now.to };
    else told.push({ first: now.quarter, last: now.quarter, from: now.from, to: now.to, facts });
  });
  return told;
}

function factsAt(life: Life, i: number): Fact[] {
  const { chapters, quarters, changes } = life;
  const [now, before] = [chapters[i]!, chapters[i - 1]];
  const firm = quarters.find(({ quarter }) => quarter === now.quarter);
  const did = (what: Chapter['happened'][number]) => now.happened.includes(what);
  if (now.orders === 0 && now.from === PROSPECT) return [{ kind: 'never' }];
  const facts: Fact[] = [];
  const shock = firm?.news.find(({ kind }) => kind === 'trust-shock');
  if (shock && now.from !== PROSPECT) facts.push({ kind: 'shock', percent: Math.round(100 * shock.size) });
  if (now.orders === 0 && now.from === LOST) return [...facts, { kind: 'away' }];

  const promise = firm?.decision.promise;
  const e = before && promise !== undefined ? pulledTo(before.expectation, promise, changes) : undefined;
  if (
    e !== undefined &&
    before &&
    !did('left') &&
    pointsOf(e) - pointsOf(before.expectation) >= WORTH_TELLING
  )
    facts.push({
      kind: 'raised',
      promise: pointsOf(promise!),
      from: pointsOf(before.expectation),
      to: pointsOf(e),
    });
  if (did('left')) {
    facts.push({ kind: 'left', against: againstHer(life, i) });
    if (did('warned')) facts.push({ kind: 'warned', satisfaction: pointsOf(now.satisfaction) });
    return facts;
  }
  if (now.orders === 0) facts.push({ kind: 'absent', reached: did('reached') });
  else {
    const how = did('tried') ? 'first' : did('returned') ? 'again' : 'as-before';
    facts.push({ kind: 'came', how, orders: now.orders, paid: now.paid });
    const trouble = troubleOf(now, firm?.decision.answer);
    if (trouble !== 'none')
      facts.push({
        kind: 'trouble',
        trouble,
        answer: firm?.decision.answer ?? 'none',
        delighted: did('delighted'),
      });
    const got = e === undefined ? undefined : qualityMet(e, now.expectation, changes);
    if (e !== undefined && got !== undefined)
      facts.push({ kind: 'met', expected: pointsOf(e), got: pointsOf(got) });
    if (did('promiseBroken') && !isOpen(trouble) && promise !== undefined)
      facts.push({ kind: 'short', promise: pointsOf(promise) });
    const change = (level: 'satisfaction' | 'trust'): Change => ({
      from: before && now.from !== PROSPECT ? pointsOf(before[level]) : undefined,
      to: pointsOf(now[level]),
    });
    facts.push({ kind: 'levels', satisfaction: change('satisfaction'), trust: change('trust') });
    if (did('recommended')) facts.push({ kind: 'recommended' });
    if (did('warned')) facts.push({ kind: 'warned', satisfaction: pointsOf(now.satisfaction) });
  }
  const move = moveOf(chapters, i);
  if (move) facts.push({ kind: 'moved', to: now.to, move });
  return facts;
}

/** How she and the firm stood when she was about to leave; only what the model counts against staying. */
function againstHer({ chapters, portrait, quarters, changes }: Life, i: number): Against[] {
  const now = chapters[i]!;
  const firm = quarters.find(({ quarter }) => quarter === now.quarter);
  const against: Against[] = [];
  const last = [chapters[i - 1], chapters[i - 2]].find((one) => one !== undefined && one.orders > 0);
  const answer = quarters.find(({ quarter }) => quarter === last?.quarter)?.decision.answer;
  if (last && isOpen(troubleOf(last, answer))) against.push({ kind: 'unmended', quarter: last.quarter });
  // Leaving does not touch her satisfaction: it is what she left with.
  const points = pointsOf(now.satisfaction);
  if (points < 50) against.push({ kind: 'satisfaction', points });
  if (!firm) return against;
  const reached = now.happened.includes('reached');
  const [worst] = (['financial', 'social', 'structural'] as const)
    .map((bond) => {
      const ours = reached ? pointsOf(firm.bonds[bond].ours) : 0;
      return { kind: 'rival' as const, bond, ours, rival: pointsOf(firm.bonds[bond].rival), reached };
    })
    .filter(({ ours, rival }) => rival >= Math.max(ours, 5))
    .sort((a, b) => b.rival - b.ours - (a.rival - a.ours));
  if (worst) against.push(worst);
  const bearable = inScenario(changes, 'contactTolerance') * (0.5 + portrait.social);
  const sent = firm.decision.contacts;
  if (sent > bearable) against.push({ kind: 'messages', sent, bearable });
  return against.slice(0, MOST_AGAINST);
}
