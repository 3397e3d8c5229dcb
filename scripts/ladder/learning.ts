/**
 * Does the mark reward what is to be learnt? `npm run ladder:learning [scenario]`: process + prediction (of 60) of a thoughtful script, a
 * greedy-profit player and a random player over 100 seeds; the spread of one run's marks over 200 seeds; and how far blind scripts get.
 */
import { ladderRun, score, type Outcome } from '../../lib/scoring';
import {
  ladderAttempt,
  blindScript,
  greedy,
  playAs,
  randomly,
  thoughtful,
  type Player,
} from '../../lib/scoring/ladder/fixtures/players';
import { LADDER_POOL_SIZE, ladderSeed } from '../../lib/simulations/ladder';
import { wanted } from './scenarios';

const SEEDS = 100;
const OTHER_SEEDS = 200;
/** Blind scripts play in a smaller market of the same kind: a thousand of them in one of full size would take a day. */
const BLIND = 1000;
const BLIND_SEEDS = 10;
const BLIND_PEOPLE = 200;
const PROCESS = ['goal-fit', 'information', 'revision', 'promise', 'recovery'];

const earned = (outcome: Outcome, ids: readonly string[]) =>
  outcome.status !== 'scored'
    ? 0
    : outcome.criteria.reduce(
        (sum, criterion) =>
          criterion.status === 'scored' && ids.includes(criterion.id) ? sum + criterion.earned : sum,
        0,
      );
const at = (sorted: readonly number[], share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
const totalOf = (outcome: Outcome) => (outcome.status === 'scored' ? outcome.total : 0);

for (const scenario of wanted().slice(0, process.argv.length > 2 ? undefined : 1)) {
  const seeds = Array.from({ length: SEEDS }, (_, i) => ladderSeed(scenario.id, (i * 2) % LADDER_POOL_SIZE));
  const players: Record<string, Player> = { thoughtful, greedy, random: randomly('learning') };
  console.log(`${scenario.id}: process + prediction, of 60, mean of ${SEEDS} seeds`);
  for (const [name, player] of Object.entries(players)) {
    const marks = seeds.map((seed) => {
      const outcome = ladderRun.score(playAs(player, scenario, seed).attempt);
      return [earned(outcome, PROCESS), earned(outcome, ['prediction'])] as const;
    });
    const mean = (i: 0 | 1) => marks.reduce((sum, mark) => sum + mark[i], 0) / SEEDS;
    console.log(
      `  ${name.padEnd(12)}${(mean(0) + mean(1)).toFixed(1)}  (process ${mean(0).toFixed(1)}, prediction ${mean(1).toFixed(1)})`,
    );
  }

  const { attempt } = playAs(thoughtful, scenario, seeds[0]!);
  const others = Array.from({ length: OTHER_SEEDS }, (_, place) =>
    score({ ...attempt, seed: ladderSeed(scenario.id, place) }, [ladderRun]),
  );
  const totals = others.map(totalOf).sort((a, b) => a - b);
  const process60 = new Set(others.map((outcome) => earned(outcome, PROCESS).toFixed(6)));
  console.log(
    `  the same decisions and forecasts on ${OTHER_SEEDS} seeds: ${process60.size} process mark(s); total ${at(totals, 0.05).toFixed(1)} to ${at(totals, 0.95).toFixed(1)} (5 to 95 %)`,
  );

  const small = {
    ...scenario,
    people: Math.min(scenario.people, BLIND_PEOPLE),
    purse: Math.round((scenario.purse * Math.min(scenario.people, BLIND_PEOPLE)) / scenario.people),
  };
  const means = Array.from({ length: BLIND }, (_, i) => {
    const player = blindScript(`blind ${i}`, small);
    const { attempt: script } = playAs(player, small, seeds[0]!);
    // Half an hour on a quiet core: it says how far it is.
    if (i % 100 === 0) console.error(`  blind script ${i} of ${BLIND}`);
    const totals = seeds
      .slice(0, BLIND_SEEDS)
      .map((seed) => ladderRun.score(ladderAttempt(small, seed, script.decisions)))
      .map(totalOf);
    return totals.reduce((sum, one) => sum + one, 0) / BLIND_SEEDS;
  }).sort((a, b) => a - b);
  console.log(
    `  ${BLIND} blind scripts on ${BLIND_SEEDS} seeds among ${small.people} people, of 100: best ${at(means, 1).toFixed(1)}, 95 % ${at(means, 0.95).toFixed(1)}, median ${at(means, 0.5).toFixed(1)}`,
  );
}
