/** node bench/run.mjs rfm | clv | lab | desk | guided | ladder | ladder-page | journey-page | journey-walk [--rounds N]: see bench/README.md. */
import { parseArgs } from 'node:util';
import { installPeers } from './lib/prepare.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
const benches = {
  rfm: async () => (await import('./rfm.mjs')).benchRfm({ rounds }),
  clv: async () => (await import('./clv.mjs')).benchClv({ rounds }),
  lab: async () => (await import('./lab.mjs')).benchLab({ rounds }),
  desk: async () => (await import('./desk.mjs')).benchDesk({ rounds }),
  guided: async () => (await import('./guided.mjs')).benchGuided({ rounds }),
  ladder: async () => (await import('./ladder.mjs')).benchLadder({ rounds }),
  'ladder-page': async () => (await import('./ladder-page.mjs')).benchLadderPage({ rounds }),
  'journey-page': async () => (await import('./journey-page.mjs')).benchJourneyPage({ rounds }),
  'journey-walk': async () => (await import('./journey-walk.mjs')).benchJourneyWalk({ rounds }),
};
const bench = benches[positionals[0]];
if (!bench || !Number.isInteger(rounds) || rounds < 1) {
  console.error(
    'usage: node bench/run.mjs rfm | clv | lab | desk | guided | ladder | ladder-page | journey-page | journey-walk [--rounds N]',
  );
  process.exit(1);
}
installPeers();
await bench();
