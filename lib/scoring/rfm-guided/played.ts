import { topShare } from '@/lib/metrics';
import {
  baselineProfits as playBaselines,
  CASES,
  contactsOf,
  drawHoldout,
  handWork,
  HOUSE_COUNTING,
  HOUSE_SCORING,
  nameCards,
  openHouse,
  playCampaign,
  playRedraws,
  pooledProfits,
  scoreFile,
  type Baseline,
  type CampaignResult,
  type Draws,
  type HandWork,
  type House,
  type NameCard,
  type ScoredFile,
} from '@/lib/simulations/rfm-campaign';
import { lastOf } from '../last-of';
import type { GuidedState } from './steps';

const lastHouse = lastOf<string, House>();
const lastDraws = lastOf<string, Draws>();
const lastHand = lastOf<string, HandWork>();
const lastProfits = lastOf<string, Readonly<Record<Baseline, number>>>();
const lastScored = lastOf<string, ScoredFile>();

type Run = Pick<GuidedState, 'scenario' | 'seed'>;
const keyOf = ({ scenario, seed }: Run) => `${scenario.case} ${seed}`;

/** The house of a run. */
export const houseOf = (run: Run): House =>
  lastHouse(keyOf(run), () => openHouse(CASES[run.scenario.case], run.seed));

export const drawsOf = (run: Run): Draws => lastDraws(keyOf(run), () => drawHoldout(houseOf(run)));

export const handOf = (run: Run): HandWork => lastHand(keyOf(run), () => handWork(houseOf(run)));

/** The file as the learner counts and scores it, as far as she has decided; else as the house does. */
export function scoredOf(state: GuidedState): ScoredFile {
  const counting = state.answers.definitions ?? HOUSE_COUNTING;
  const scoring = state.answers.file ?? HOUSE_SCORING;
  const key = [keyOf(state), ...Object.values(counting), ...Object.values(scoring)].join(' ');
  return lastScored(key, () => scoreFile(houseOf(state), counting, scoring));
}

export const namesOf = (state: GuidedState): NameCard[] => nameCards(houseOf(state), scoredOf(state));

/** Share of the money that the top 20 % of the customers bring; who is in the red counts as 0. */
export const topFifthOf = (state: GuidedState): number =>
  topShare(
    scoredOf(state).table.cents.map((cents) => Math.max(0, cents)),
    0.2,
  );

/** Whom the learner contacts; undefined before she has chosen. */
export function chosenContacts(state: GuidedState): Int32Array | undefined {
  const choice = state.answers.choice?.choice;
  if (!choice) return undefined;
  const found = contactsOf(houseOf(state), scoredOf(state), choice);
  return 'contacts' in found ? found.contacts : undefined;
}

/** The campaign as it went, and under the 200 other lucks. */
export interface Campaign {
  readonly happened: CampaignResult;
  readonly redraws: readonly CampaignResult[];
}

/** A state never changes, so what follows from it is worked out once. */
const campaigns = new WeakMap<GuidedState, Campaign>();

/** Undefined until the forecast is given: what is sent is sent. */
export function campaignOf(state: GuidedState): Campaign | undefined {
  const known = campaigns.get(state);
  if (known) return known;
  const contacts = state.answers.forecast && chosenContacts(state);
  if (!contacts) return undefined;
  const { case: terms } = houseOf(state);
  const draws = drawsOf(state);
  const campaign = {
    happened: playCampaign(terms, draws, contacts, 0),
    redraws: playRedraws(terms, draws, contacts),
  };
  campaigns.set(state, campaign);
  return campaign;
}

/** Profit of each baseline under the luck that happened: from the pool, where the seed is of it. */
export function baselineProfits(run: Run): Readonly<Record<Baseline, number>> {
  const played = () => playBaselines(houseOf(run), drawsOf(run));
  return pooledProfits(run.seed) ?? lastProfits(keyOf(run), played);
}
