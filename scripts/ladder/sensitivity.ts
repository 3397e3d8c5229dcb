/**
 * How far the conclusions hang on the assumed numbers: each coefficient 25 % up and down (within its limits), the ready-made rules played on
 * the same seeds. `npm run ladder:sensitivity`. The result stands in lib/simulations/ladder/model.md.
 */
import {
  COEFFICIENT_NAMES,
  COEFFICIENTS,
  coefficientsOf,
  openMarket,
  playPolicy,
  POLICIES,
  SCRIPTED,
  valueCreated,
  type LadderScenario,
  type Scripted,
} from '../../lib/simulations/ladder';
import { ladderScenarios } from './scenarios';

const SEEDS = 8;
type Values = Readonly<Record<Scripted, number>>;

/** What the course would say, case by case, in terms of the rules. */
const CLAIMS: readonly (readonly [scenario: string, claim: string, holds: (values: Values) => boolean])[] = [
  ['tea-house', 'looking after relationships beats doing nothing', (v) => v.relationship > v.nothing],
  ['tea-house', 'it beats advertising alone', (v) => v.relationship > v.acquisition],
  ['tea-house', 'it beats discounts alone', (v) => v.relationship > v.discounts],
  ['tea-house', 'it beats an equal split', (v) => v.relationship > v.equal],
  ['tea-house', 'advertising alone loses against doing nothing', (v) => v.acquisition < v.nothing],
  ['tea-house', 'discounts alone beat doing nothing', (v) => v.discounts > v.nothing],
  [
    'restaurants',
    'advertising alone beats looking after relationships',
    (v) => v.acquisition > v.relationship,
  ],
  ['commodity', 'doing nothing beats looking after relationships', (v) => v.nothing > v.relationship],
];

function valuesOf(scenario: LadderScenario): Values {
  const markets = Array.from({ length: SEEDS }, (_, i) => openMarket(scenario, `sensitivity ${i}`));
  return Object.fromEntries(
    SCRIPTED.map((name) => [
      name,
      markets.reduce((sum, market) => sum + valueCreated(playPolicy(market, POLICIES[name])), 0) /
        SEEDS /
        100,
    ]),
  ) as Record<Scripted, number>;
}

const scenarios = new Map(ladderScenarios().map((scenario) => [scenario.id, scenario]));
const cases = [...new Set(CLAIMS.map(([id]) => id))];
const standard = new Map(cases.map((id) => [id, valuesOf(scenarios.get(id)!)]));
for (const [id, claim, holds] of CLAIMS)
  console.log(
    `${id}: ${claim}: ${holds(standard.get(id)!) ? 'holds' : 'DOES NOT HOLD'} at the standard values`,
  );

const broken = new Map<string, string[]>();
const effects: { readonly name: string; readonly swing: number }[] = [];
for (const name of COEFFICIENT_NAMES) {
  const { low, high } = COEFFICIENTS[name];
  const tea: number[] = [];
  for (const factor of [0.75, 1.25])
    for (const id of cases) {
      const scenario = scenarios.get(id)!;
      const value = Math.min(high, Math.max(low, coefficientsOf(scenario)[name] * factor));
      const values = valuesOf({ ...scenario, changes: { ...scenario.changes, [name]: value } });
      if (id === 'tea-house') tea.push(values.relationship - values.nothing);
      for (const [where, claim, holds] of CLAIMS)
        if (where === id && holds(values) !== holds(standard.get(id)!))
          broken.set(`${id}: ${claim}`, [
            ...(broken.get(`${id}: ${claim}`) ?? []),
            `${name} ${factor < 1 ? '−' : '+'}25 %`,
          ]);
    }
  effects.push({ name, swing: Math.abs(tea[1]! - tea[0]!) });
}
console.log('\nTurned over by one coefficient alone:');
for (const [claim, by] of broken) console.log(`- ${claim}: ${by.join(', ')}`);
for (const [id, claim] of CLAIMS)
  if (!broken.has(`${id}: ${claim}`)) console.log(`- ${id}: ${claim}: by none`);
const { relationship, nothing } = standard.get('tea-house')!;
console.log(
  `\nWhat the lead of looking after relationships in the tea house (${Math.round(relationship - nothing)} yuan) hangs on most:`,
);
for (const { name, swing } of effects.sort((a, b) => b.swing - a.swing).slice(0, 12))
  console.log(`- ${name}: ${Math.round(swing)} yuan between −25 % and +25 %`);
