export {
  accustomed,
  gotOf,
  inTheRedFrom,
  playVisits,
  promised,
  satisfied,
  triersOf,
  VISIT_VALUES,
  type Visit,
  type VisitInputs,
} from './repeated-visits';
