export { ACTS, placeOf, type ActId, type Flow } from './acts';
export {
  BAD_BELOW,
  compareCuts,
  GROUPINGS,
  LEVELS,
  pathOf,
  reachOf,
  withCut,
  type Comparison,
  type Grouping,
  type Level,
} from './reach';
export { CUTS, cutAfter, rollUp, RULES, unitScore, type Cut, type RollUp, type Rule } from './roll-up';
