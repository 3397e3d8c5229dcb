import { createWorld } from '@/lib/customers';
import { quarterCohorts, type QuarterCohort } from '@/lib/simulations/cohort-table';

/** The first 300 customers of Wuping Tea House, as in the lesson’s other figures. */
export function teaHouseCohorts(): readonly QuarterCohort[] {
  return quarterCohorts(createWorld({ seed: 'wuping', customers: 300 }).orders);
}
