export {
  firstProposerShare,
  PARITY_YUAN,
  patienceShare,
  readBargaining,
  type BargainingDeal,
  type BargainingReading,
  type BargainingTerms,
  type Force,
} from './bargaining-round';
export { bestPrice, nameOnce, type Belief, type BlindOffer } from './blind-offer';
