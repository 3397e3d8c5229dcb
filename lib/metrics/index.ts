export { basketAssociation, type BasketCounts } from './basket';
export {
  bgNbdLogLikelihood,
  expectedPurchases,
  fitBgNbd,
  pAlive,
  type BgNbdFit,
  type BgNbdParameters,
  type History,
  type HistoryColumns,
  type PurchaseModel,
} from './bg-nbd';
export {
  planCampaign,
  profitIfResponse,
  type CampaignLine,
  type CampaignPlan,
  type CampaignSegment,
  type CampaignTerms,
  type CampaignVerdict,
} from './campaign';
export {
  clvFinite,
  clvInfinite,
  clvSimple,
  type CashFlow,
  type ClvInputs,
  type SimpleClvInputs,
} from './clv';
export {
  markovClvFinite,
  markovClvInfinite,
  recencyChain,
  type MarkovClv,
  type RecencyChain,
} from './clv-markov';
export { gini, lorenzCurve, topShare, type LorenzPoint } from './concentration';
export { purchaseOutlook, type PurchaseOutlook } from './discounted';
export { erlangC, type CallLoad, type ServiceLevel } from './erlang';
export { sampleSizePerArm, twoProportionTest, type Arm, type TwoProportionTest } from './experiment';
export { examNeeded, finalMark, formativeMark, type FormativeMarks } from './final-mark';
export {
  expectedOrderValue,
  fitGammaGamma,
  type GammaGammaFit,
  type GammaGammaParameters,
} from './gamma-gamma';
export type { NotIdentified, Unidentified } from './identified';
export { nps, npsCounts, type Nps, type NpsCounts, type NpsInterval } from './nps';
export {
  firstDay,
  groupByCustomer,
  lastDay,
  sortOrders,
  type OrderColumns,
  type RowsByCustomer,
} from './orders';
export { purchaseHistories, type PurchaseHistories } from './purchase-history';
export {
  churnRate,
  cohortTable,
  repurchaseRate,
  retentionRate,
  type CohortTable,
  type RepeatDefinition,
} from './retention';
export * from './rfm';
export {
  breakEvenQuantity,
  breakEvenResponse,
  deliveredValue,
  kFactor,
  shareOfCustomer,
  type DeliveredValue,
} from './value';
