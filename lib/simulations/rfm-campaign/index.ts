export { baselineContacts, BASELINES, idleChance, type Baseline, type BaselineContacts } from './baselines';
export { breakEvenPercent, CASES, mostContacts, SPRING_TEA, type CampaignCase, type CaseId } from './case';
export { CHOICE_ORDERS, contactsOf, type Choice, type ChoiceOrder, type ChoiceProblem } from './choice';
export {
  AS_OF,
  asOfDay,
  BINS,
  definitionOf,
  FITTING,
  FITTING_CHOICES,
  FREQUENCY,
  HOUSE_COUNTING,
  HOUSE_SCORING,
  MONETARY,
  RECENCY,
  REFUNDS,
  scoreFile,
  SCORING,
  type CountingChoices,
  type ScoredFile,
  type ScoringChoices,
} from './definitions';
export { drawHoldout, REDRAWS, type Draws } from './draws';
export { campaignFacts, CLAIM_IDS, CLAIMS, type ClaimAnswer, type ClaimId, type Facts } from './facts';
export { handWork, type HandCard, type HandWork, type Slip } from './hand-work';
export { openHouse, type House } from './house';
export {
  ACTION_GROUPS,
  ACTION_KEY,
  ACTIONS,
  nameCards,
  type Action,
  type ActionGroup,
  type NameCard,
} from './naming';
export { pooledProfits, POOL_SIZE, poolSeed } from './pool';
export { baselineProfits, playCampaign, playRedraws, type CampaignResult } from './result';
