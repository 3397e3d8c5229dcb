/**
 * Looks for the best fixed rule of each scenario: `npm run ladder:search [scenario]`. First by lot, then step by step from the best,
 * each rule on the same training seeds, which no pool holds. Writes lib/simulations/ladder/searched.ts. At least 20,000 runs a scenario.
 */
import { xoshiro128ss } from '../../lib/math';
import {
  AIMS,
  ANSWERS,
  LEVERS,
  MAX_CONTACTS,
  openMarket,
  playPolicy,
  POLICIES,
  SCRIPTED,
  SEARCHED,
  valueCreated,
  type LadderScenario,
  type Lever,
  type Market,
  type Policy,
} from '../../lib/simulations/ladder';
import { wanted, writeData } from './scenarios';

const RUNS = 20_000;
const SEEDS = 16;
/** Rules by lot, each on a quarter of the seeds; the best go on. */
const BY_LOT = 1600;
const GO_ON = 8;

function search(scenario: LadderScenario): { readonly policy: Policy; readonly runs: number; value: number } {
  const stream = xoshiro128ss(1, 2, 3, 20_261_122);
  const random = () => stream.uniform();
  const markets = Array.from({ length: SEEDS }, (_, i) => openMarket(scenario, `search ${scenario.id} ${i}`));
  let runs = 0;
  const worth = (policy: Policy, on: readonly Market[]) => {
    runs += on.length;
    return on.reduce((sum, market) => sum + valueCreated(playPolicy(market, policy)), 0) / on.length;
  };
  const few = markets.slice(0, SEEDS / 4);
  let best = [
    ...SCRIPTED.map((name) => POLICIES[name]),
    ...Array.from({ length: BY_LOT }, () => byLot(random)),
  ]
    .map((policy) => ({ policy, value: worth(policy, few) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, GO_ON)
    .map(({ policy }) => ({ policy, value: worth(policy, markets) }))
    .sort((a, b) => b.value - a.value);
  while (runs < RUNS) {
    // The nearer the end, the smaller the step.
    const reach = 1 - runs / RUNS;
    best = best.map((one) => {
      const next = near(one.policy, random, reach);
      const value = worth(next, markets);
      return value > one.value ? { policy: next, value } : one;
    });
    best.sort((a, b) => b.value - a.value);
    // The last gives way to a step from the first.
    if (runs % (20 * SEEDS * GO_ON) === 0) best = [...best.slice(0, -1), best[0]!];
  }
  return { policy: best[0]!.policy, runs, value: best[0]!.value };
}

function byLot(random: () => number): Policy {
  const weights = LEVERS.map(() => (random() < 0.4 ? 0 : random()));
  const all = weights.reduce((sum, one) => sum + one, 0) || 1;
  const spent = random();
  return {
    shares: Object.fromEntries(LEVERS.map((lever, i) => [lever, hundredths((spent * weights[i]!) / all)])),
    aim: AIMS.filter(() => random() < 0.6),
    promise: hundredths(random()),
    contacts: Math.floor(random() * (MAX_CONTACTS + 1)),
    answer: ANSWERS[Math.floor(random() * ANSWERS.length)]!,
  };
}

function near(policy: Policy, random: () => number, reach: number): Policy {
  const part = Math.floor(random() * 6);
  if (part === 0) {
    const aim = AIMS[Math.floor(random() * AIMS.length)]!;
    const has = policy.aim.includes(aim);
    return { ...policy, aim: AIMS.filter((one) => (one === aim ? !has : policy.aim.includes(one))) };
  }
  if (part === 1)
    return { ...policy, promise: clamp(hundredths(policy.promise + reach * 0.4 * (random() - 0.5)), 1) };
  if (part === 2)
    return { ...policy, contacts: clamp(policy.contacts + (random() < 0.5 ? -1 : 1), MAX_CONTACTS) };
  if (part === 3 && random() < 0.5)
    return { ...policy, answer: ANSWERS[Math.floor(random() * ANSWERS.length)]! };
  // Money from one lever to another, or in and out of the purse.
  const [from, to] = [pick(random), pick(random)];
  const share = (lever: Lever) => policy.shares[lever] ?? 0;
  const moved = hundredths(reach * 0.3 * random()) || 0.01;
  const taken = Math.min(moved, share(from));
  const given = random() < 0.5 ? taken : moved;
  const shares = { ...policy.shares, [from]: hundredths(share(from) - taken) };
  shares[to] = hundredths((shares[to] ?? 0) + (random() < 0.15 ? 0 : given));
  const all = LEVERS.reduce((sum, lever) => sum + (shares[lever] ?? 0), 0);
  return all > 1 ? policy : { ...policy, shares };
}

const pick = (random: () => number): Lever => LEVERS[Math.floor(random() * LEVERS.length)]!;
const hundredths = (x: number) => Math.max(0, Math.floor(100 * x + 1e-9) / 100);
const clamp = (x: number, high: number) => Math.max(0, Math.min(high, x));

const found: Record<string, Policy> = { ...SEARCHED };
for (const scenario of wanted()) {
  const started = performance.now();
  const { policy, runs, value } = search(scenario);
  found[scenario.id] = {
    ...policy,
    shares: Object.fromEntries(Object.entries(policy.shares).filter(([, share]) => share > 0)),
  };
  console.log(
    `${scenario.id}: ${runs} runs in ${Math.round((performance.now() - started) / 1000)} s, mean value ${Math.round(value / 100)} yuan`,
    JSON.stringify(found[scenario.id]),
  );
}
await writeData(
  'searched.ts',
  `import type { Policy } from './policies';

/** The best fixed rule that \`npm run ladder:search\` found, by scenario: ${RUNS} runs or more on seeds that are in no pool. */
export const SEARCHED: Readonly<Record<string, Policy>> = ${JSON.stringify(found, null, 2)};
`,
);
