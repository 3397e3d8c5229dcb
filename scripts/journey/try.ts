/**
 * What happens in a case, on a few lucks: `npm run journey:try [-- case]`. By touchpoint; then every improvement alone, the naive choice
 * and the best ones that the budget allows.
 */
import {
  LEAVING_FATES,
  meanOf,
  panelOutcomes,
  panelWorth,
  portfolios,
  type JourneyCase,
} from '../../lib/simulations/journey';
import { wantedCases } from './cases';

const LUCKS = 4;

for (const case_ of wantedCases()) report(case_);

function report(case_: JourneyCase): void {
  const outcomes = panelOutcomes(case_, [], LUCKS);
  const mean = (of: (outcome: (typeof outcomes)[number]) => number) => meanOf(outcomes.map(of));
  console.log(
    `${case_.id}: ${whole(mean(({ through }) => through))} of ${case_.customers} get through, NPS ${whole(mean(({ nps }) => nps))}, ` +
      `again ${mean(({ again }) => again).toFixed(2)}, remembered ${mean(({ remembered }) => remembered).toFixed(2)}, worth ${whole(mean(({ worth }) => worth))}`,
  );
  console.log(row('', 'left %', ...LEAVING_FATES, 'wait', 'feeling', 'compl.', 'lost'));
  case_.model.touchpoints.forEach(({ id }, j) => {
    const at = (of: (one: (typeof outcomes)[number]['touchpoints'][number]) => number) =>
      mean(({ touchpoints }) => of(touchpoints[j]!));
    console.log(
      row(
        `${id}${case_.momentsOfTruth.includes(id) ? ' *' : ''}${case_.pains.includes(id) ? ' !' : ''}`,
        (100 * at(({ leftShare }) => leftShare)).toFixed(1),
        ...LEAVING_FATES.map((fate) => whole(at(({ left }) => left[fate]))),
        at(({ meanWait }) => meanWait).toFixed(1),
        at(({ meanFeeling }) => meanFeeling).toFixed(2),
        whole(at(({ complaints }) => complaints)),
        whole(at(({ valueLost }) => valueLost)),
      ),
    );
  });
  const worthOf = (chosen: readonly string[]) => meanOf(panelWorth(case_, chosen, LUCKS));
  const nothing = worthOf([]);
  const more = (chosen: readonly string[]) => whole(worthOf(chosen) - nothing);
  for (const { id, cost } of case_.improvements) console.log(`  ${id} (${cost}): ${more([id])}`);
  console.log(`  naive ${case_.naive.join(' + ')}: ${more(case_.naive)}`);
  const all = portfolios(case_).map((chosen) => ({ chosen, worth: worthOf(chosen) - nothing }));
  all.sort((a, b) => b.worth - a.worth);
  for (const { chosen, worth } of all.slice(0, 3))
    console.log(`  best ${chosen.join(' + ')}: ${whole(worth)}`);
  console.log(`  ${all.length} choices, median ${whole(all[Math.floor(all.length / 2)]!.worth)}`);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(16) + cells.map((cell) => cell.padStart(13)).join('');
}
