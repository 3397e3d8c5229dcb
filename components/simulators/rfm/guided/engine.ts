import { isoDate } from '@/lib/math';
import {
  compareSegments,
  EIGHT_GROUPS,
  lorenzCurve,
  MEASURES,
  segmentCustomers,
  valuesOf,
  type EightGroup,
} from '@/lib/metrics';
import {
  campaignOf,
  chosenContacts,
  contentHash,
  drawsOf,
  forecastBounds,
  GUIDED_STEPS,
  handOf,
  houseOf,
  namesOf,
  outcomeShare,
  replay,
  rfmGuided,
  rfmGuidedRules,
  scoredOf,
  topFifthOf,
  type Attempt,
  type GuidedState,
  type HandStep,
} from '@/lib/scoring';
import {
  ACTION_GROUPS,
  ACTION_KEY,
  AS_OF,
  asOfDay,
  baselineContacts,
  BASELINES,
  contactsOf,
  HOUSE_SCORING,
  mostContacts,
  playCampaign,
  REDRAWS,
  scoreFile,
  type Baseline,
  type Choice,
  type CountingChoices,
  type HandCard,
  type House,
  type ScoredFile,
  type ScoringChoices,
} from '@/lib/simulations/rfm-campaign';
import type {
  ChoicePreview,
  CountingEffect,
  CustomerPage,
  CustomerSort,
  FilePreview,
  GroupView,
  GuidedRun,
  GuidedView,
  HandCardView,
  LuckView,
  OrderFileView,
  RevealView,
  WhatIf,
  WhatIfView,
} from './protocol';

const SCENARIO = { case: 'spring-tea' } as const;

/** The attempt that a run is. */
export const attemptOf = ({ seed, decisions }: GuidedRun): Attempt => ({
  exercise: rfmGuidedRules.exercise,
  rulesVersion: rfmGuidedRules.rulesVersion,
  scenario: SCENARIO,
  seed,
  decisions,
});

/** Replays a run. @throws Error when it cannot be replayed, with the place and the code */
export function stateOf(run: GuidedRun): GuidedState {
  const played = replay(rfmGuidedRules, attemptOf(run));
  if (played.status === 'invalid') throw new Error(`${played.problem.at}: ${played.problem.code}`);
  return played.state;
}

export function viewOf(run: GuidedRun): GuidedView {
  const state = stateOf(run);
  const { case: terms } = houseOf(state);
  const { answers } = state;
  return {
    step: GUIDED_STEPS[state.decided],
    terms: {
      contribution: terms.contribution,
      contactCost: terms.contactCost,
      budget: terms.budget,
      mostContacts: mostContacts(terms),
      fewestContacts: terms.fewestContacts,
      holdoutDays: terms.holdoutDays,
      believedAnswer: terms.believedAnswer,
      bounds: forecastBounds(terms),
    },
    file: fileView(houseOf(state)),
    hand: handView(state),
    counting: answers.definitions,
    scored: answers.file && scoredView(state, answers.file),
    concentration: answers.share && concentrationView(state),
    chosen: chosenView(state),
    reveal: revealView(state),
  };
}

const idOf = ({ world }: House, customer: number) => world.people[customer]!.id;

function fileView(house: House): OrderFileView {
  const { file, fileEnd } = house;
  const rowAt = (row: number) => ({
    id: idOf(house, file.customer[row]!),
    day: isoDate(file.day[row]!),
    cents: file.cents[row]!,
  });
  const rows = [...file.day.keys()];
  const refund = rows.find((row) => file.cents[row]! < 0);
  const second = rows.find(
    (row) => file.customer[row] === file.customer[row - 1] && file.day[row] === file.day[row - 1],
  );
  const shown = new Set([0, 1, 2, 3]);
  if (refund !== undefined) shown.add(refund - 1).add(refund);
  if (second !== undefined) shown.add(second - 1).add(second);
  return {
    rows: rows.length,
    customers: new Set(file.customer).size,
    firstDay: isoDate(file.day.reduce((first, day) => Math.min(first, day))),
    lastDay: isoDate(fileEnd),
    refundRows: rows.filter((row) => file.cents[row]! < 0).length,
    sample: [...shown].sort((a, b) => a - b).map(rowAt),
    asOf: Object.fromEntries(
      AS_OF.map((asOf) => [asOf, isoDate(asOfDay(house, asOf))]),
    ) as OrderFileView['asOf'],
  };
}

function handView(state: GuidedState): HandView {
  const { limits, cards } = handOf(state);
  const house = houseOf(state);
  const shown = cards.filter((_, i) => i <= 1 || state.answers[`hand-${i}` as HandStep] !== undefined);
  return { limits, cards: shown.map((card, i) => handCardView(house, state, card, i + 1)) };
}
type HandView = GuidedView['hand'];

function handCardView(house: House, state: GuidedState, card: HandCard, number: number): HandCardView {
  const given = number === 1 ? undefined : state.answers[`hand-${number}` as HandStep]?.scores;
  const open = MEASURES.filter((measure) => given !== undefined || !card.asked.includes(measure));
  return {
    number,
    id: idOf(house, card.customer),
    rows: card.rows.map(({ day, cents }) => ({ day: isoDate(day), cents })),
    asked: card.asked,
    worked: Object.fromEntries(
      open.map((measure) => [measure, { value: card.values[measure], score: card.scores[measure] }]),
    ),
    answers:
      given &&
      card.asked.map((measure) => {
        const answer = given[measure] ?? null;
        const slip = card.slips[measure].find(({ score }) => score === answer)?.slip;
        return { measure, answer, right: card.scores[measure], slip };
      }),
  };
}

/** What changes when the file is counted otherwise; groups by the house's scoring. */
export function effectOf(seed: string, before: CountingChoices, after: CountingChoices): CountingEffect {
  const house = houseOf({ scenario: SCENARIO, seed });
  const [a, b] = [scoreFile(house, before, HOUSE_SCORING), scoreFile(house, after, HOUSE_SCORING)];
  const placeInB = new Map(Array.from(b.table.customer, (customer, i) => [customer, i]));
  const changed = { r: 0, f: 0, m: 0 };
  let example: CountingEffect['example'];
  a.table.customer.forEach((customer, i) => {
    const j = placeInB.get(customer);
    if (j === undefined) return;
    for (const measure of MEASURES) {
      const [from, to] = [valuesOf(measure, a.table)[i]!, valuesOf(measure, b.table)[j]!];
      if (from === to) continue;
      changed[measure] += 1;
      example ??= { id: idOf(house, customer), measure, before: from, after: to };
    }
  });
  const { moved } = compareSegments(segmented(a), segmented(b));
  return {
    scored: { before: a.table.customer.length, after: b.table.customer.length },
    rowsAfter: b.table.rowsAfter,
    changed,
    moved: moved.length,
    example,
  };
}

const segmented = ({ table, bins }: ScoredFile) => ({
  table,
  segmentation: segmentCustomers(table, { kind: 'eight-groups' }, bins),
});

export function previewOf(run: GuidedRun, scoring: ScoringChoices): FilePreview {
  const state = stateOf(run);
  const { definitions } = state.answers;
  if (!definitions) throw new Error('definitions come first');
  return filePreview(houseOf(state), scoreFile(houseOf(state), definitions, scoring));
}

function filePreview(house: House, scored: ScoredFile): FilePreview {
  const { table } = scored;
  return {
    groups: EIGHT_GROUPS.map((group, place) => groupView(house, scored, group, place)).reverse(),
    decidedById: table.decidedById,
  };
}

function groupView(
  house: House,
  { table, sinceLast }: ScoredFile,
  group: EightGroup,
  place: number,
): GroupView {
  const members = [...table.group.keys()].filter((i) => table.group[i] === place);
  const mean = (value: (i: number) => number) =>
    members.length === 0 ? 0 : members.reduce((sum, i) => sum + value(i), 0) / members.length;
  const since = members.map((i) => sinceLast[i]!).sort((a, b) => a - b);
  return {
    group,
    customers: members.length,
    cents: members.reduce((sum, i) => sum + table.cents[i]!, 0),
    orderedLately: mean((i) => (sinceLast[i]! < house.case.holdoutDays ? 1 : 0)),
    medianSinceLast: since[Math.floor(since.length / 2)] ?? 0,
    meanFrequency: mean((i) => table.frequency[i]!),
  };
}

function scoredView(state: GuidedState, scoring: ScoringChoices): GuidedView['scored'] {
  const house = houseOf(state);
  const given = state.answers.names?.names;
  const actions = state.answers.actions?.actions;
  return {
    ...filePreview(house, scoredOf(state)),
    scoring,
    names: namesOf(state).map(({ customer, r, f, m, group }, i) => ({
      id: idOf(house, customer),
      r,
      f,
      m,
      decided: given && { answer: given[i] ?? null, right: group },
    })),
    actions:
      actions && ACTION_GROUPS.map((group) => ({ group, answer: actions[group], right: ACTION_KEY[group] })),
  };
}

const LORENZ_STEPS = 100;

function concentrationView(state: GuidedState): GuidedView['concentration'] {
  const { cents } = scoredOf(state).table;
  return {
    topFifth: topFifthOf(state),
    lorenz: lorenzCurve(
      cents.map((own) => Math.max(0, own)),
      LORENZ_STEPS,
    ),
    inTheRed: cents.filter((own) => own < 0).length,
  };
}

export function choicePreview(run: GuidedRun, choice: Choice): ChoicePreview {
  const state = stateOf(run);
  return previewChoice(houseOf(state), scoredOf(state), choice);
}

function previewChoice(house: House, scored: ScoredFile, choice: Choice): ChoicePreview {
  const found = contactsOf(house, scored, choice);
  const inGroups =
    choice.kind === 'list'
      ? choice.customers.length
      : Array.from(scored.table.group).filter((place) => choice.groups.includes(EIGHT_GROUPS[place]!)).length;
  const contacts =
    'contacts' in found ? found.contacts : Int32Array.from(choice.kind === 'list' ? choice.customers : []);
  const count =
    'contacts' in found || choice.kind === 'list' ? contacts.length : Math.min(inGroups, choice.most);
  return {
    problem: 'problem' in found ? found.problem : undefined,
    contacts: count,
    cost: count * house.case.contactCost,
    inGroups,
    byGroup: byGroup(scored, contacts),
  };
}

function byGroup({ table }: ScoredFile, contacts: Int32Array): { group: EightGroup; contacts: number }[] {
  const contacted = new Set(contacts);
  return EIGHT_GROUPS.map((group, place) => ({
    group,
    contacts: table.customer.filter((customer, i) => table.group[i] === place && contacted.has(customer))
      .length,
  }))
    .filter(({ contacts: count }) => count > 0)
    .reverse();
}

function chosenView(state: GuidedState): GuidedView['chosen'] {
  const contacts = chosenContacts(state);
  if (!contacts || !state.answers.choice) return undefined;
  return {
    choice: state.answers.choice.choice,
    contacts: contacts.length,
    cost: contacts.length * houseOf(state).case.contactCost,
    byGroup: byGroup(scoredOf(state), contacts),
  };
}

export function customerPage(
  run: GuidedRun,
  sort: CustomerSort,
  from: number,
  count: number,
  group?: EightGroup,
): CustomerPage {
  const state = stateOf(run);
  const { table, sinceLast } = scoredOf(state);
  const house = houseOf(state);
  const key: Record<CustomerSort, (i: number) => number> = {
    id: (i) => i,
    recent: (i) => sinceLast[i]!,
    lapsed: (i) => -sinceLast[i]!,
    frequent: (i) => -table.frequency[i]!,
    seldom: (i) => table.frequency[i]!,
    spend: (i) => -table.monetary[i]!,
  };
  const value = key[sort];
  const places = [...table.customer.keys()]
    .filter((i) => group === undefined || EIGHT_GROUPS[table.group[i]!] === group)
    .sort((a, b) => value(a) - value(b) || a - b);
  return {
    total: places.length,
    rows: places.slice(from, from + count).map((i) => ({
      number: table.customer[i]!,
      id: idOf(house, table.customer[i]!),
      sinceLast: sinceLast[i]!,
      frequency: table.frequency[i]!,
      monetary: table.monetary[i]!,
      r: table.r[i]!,
      f: table.f[i]!,
      m: table.m[i]!,
      group: EIGHT_GROUPS[table.group[i]!]!,
    })),
  };
}

const recordOf = <Value>(value: (baseline: Baseline) => Value) =>
  Object.fromEntries(BASELINES.map((baseline) => [baseline, value(baseline)])) as Record<Baseline, Value>;

function revealView(state: GuidedState): RevealView | undefined {
  const campaign = campaignOf(state);
  const contacts = chosenContacts(state);
  if (!campaign || !contacts) return undefined;
  const house = houseOf(state);
  const draws = drawsOf(state);
  const { table } = scoredOf(state);
  const groupOf = new Map(Array.from(table.customer, (customer, i) => [customer, table.group[i]!]));
  const chosen = baselineContacts(house);
  return {
    happened: campaign.happened,
    byGroup: byGroup(scoredOf(state), contacts).map(({ group }) => {
      const own = contacts.filter((customer) => EIGHT_GROUPS[groupOf.get(customer)!] === group);
      const { contacts: count, anyway, incremental } = playCampaign(house.case, draws, own, 0);
      return { group, contacts: count, anyway, incremental };
    }),
    baselines: recordOf((baseline) => playCampaign(house.case, draws, chosen[baseline], 0)),
  };
}

export function scoreOf(run: GuidedRun) {
  const outcome = rfmGuided.score(attemptOf(run));
  return { outcome, reportHash: contentHash(outcome) };
}

export function whatIfOf(run: GuidedRun, { counting, scoring, choice }: WhatIf): WhatIfView {
  const state = stateOf(run);
  const house = houseOf(state);
  const own = scoredOf(state);
  const other = scoreFile(house, counting, scoring);
  const { moved, flows } = compareSegments(segmented(own), segmented(other));
  const found = contactsOf(house, other, choice);
  const before = new Set(chosenContacts(state));
  const after = new Set('contacts' in found ? found.contacts : []);
  return {
    problem: 'problem' in found ? found.problem : undefined,
    result: 'contacts' in found ? playCampaign(house.case, drawsOf(state), found.contacts, 0) : undefined,
    moved: moved.length,
    flows: flows.filter(({ from, to }) => from !== to),
    added: [...after].filter((customer) => !before.has(customer)).length,
    dropped: [...before].filter((customer) => !after.has(customer)).length,
  };
}

export function luckOf(run: GuidedRun): LuckView {
  const state = stateOf(run);
  const contacts = chosenContacts(state);
  if (!contacts || !state.answers.forecast) throw new Error('nothing was sent yet');
  const { case: terms } = houseOf(state);
  const draws = drawsOf(state);
  const chosen = baselineContacts(houseOf(state));
  const profits = (list: Int32Array) =>
    Array.from({ length: REDRAWS }, (_, i) => playCampaign(terms, draws, list, i + 1).profit);
  const mine = profits(contacts);
  const others = recordOf((baseline) => profits(chosen[baseline]));
  const shares = mine.map((profit, i) =>
    outcomeShare(
      profit,
      recordOf((baseline) => others[baseline][i]!),
    ),
  );
  const ascending = (list: number[]) => [...list].sort((a, b) => a - b);
  return {
    mine: ascending(mine),
    baselines: recordOf((baseline) => ascending(others[baseline])),
    happened: playCampaign(terms, draws, contacts, 0).profit,
    outcomeShares: ascending(shares),
  };
}
