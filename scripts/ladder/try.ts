/** What the ready-made rules come to in a scenario: `npm run ladder:try [scenario]`. Means and standard deviations of value created, in yuan. */
import { openMarket, playPolicy, POLICIES, SCRIPTED, valueCreated } from '../../lib/simulations/ladder';
import { wanted } from './scenarios';

const SEEDS = 12;
for (const scenario of wanted()) {
  const markets = Array.from({ length: SEEDS }, (_, i) => openMarket(scenario, `try ${scenario.id} ${i}`));
  console.log(scenario.id);
  const lines = SCRIPTED.map((name) => {
    const values = markets.map((market) => valueCreated(playPolicy(market, POLICIES[name])) / 100);
    const mean = values.reduce((sum, one) => sum + one, 0) / SEEDS;
    const deviation = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (SEEDS - 1));
    return { name, mean, deviation };
  }).sort((a, b) => b.mean - a.mean);
  for (const { name, mean, deviation } of lines)
    console.log(
      `  ${name.padEnd(14)}${Math.round(mean).toLocaleString('en').padStart(14)} ± ${Math.round(deviation).toLocaleString('en')}`,
    );
}
