/**
 * How far does one get without reading? `npm run journey:gaming`: a thousand scripts that answer by lot, the same script in every case;
 * and what the key, empty answers and everything marked come to.
 */
import { randomStream } from '../../lib/math';
import { journeyCase, type Outcome } from '../../lib/scoring';
import {
  decisionsOf,
  emptyPlayer,
  everythingPlayer,
  journeyAttempt,
  keyPlayer,
  lotPlayer,
} from '../../lib/scoring/journey/fixtures/runs';
import { journeyCases } from './cases';

const SCRIPTS = 1000;

const totalOf = (outcome: Outcome) => (outcome.status === 'scored' ? outcome.total : 0);
const marks = Array.from({ length: SCRIPTS }, () => 0);
const cases = journeyCases();
for (const case_ of cases) {
  const total = (player: Parameters<typeof decisionsOf>[0]) =>
    totalOf(journeyCase.score(journeyAttempt(case_, decisionsOf(player))));
  console.log(
    `${case_.id}: key ${total(keyPlayer(case_)).toFixed(1)} of 90, everything marked ${total(everythingPlayer(case_)).toFixed(1)}, empty ${total(emptyPlayer(case_)).toFixed(1)}`,
  );
  for (let script = 0; script < SCRIPTS; script++)
    marks[script]! += total(lotPlayer(case_, randomStream('blind script', script))) / cases.length;
}
const sorted = marks.sort((a, b) => a - b);
const at = (share: number) => sorted[Math.round(share * (SCRIPTS - 1))]!.toFixed(1);
console.log(
  `${SCRIPTS} blind scripts over ${cases.length} cases: best ${at(1)}, 95 % ${at(0.95)}, median ${at(0.5)} of 90`,
);
