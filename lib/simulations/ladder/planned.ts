import type { Coefficients } from './coefficients';
import type { LadderDecision } from './decision';
import { coefficientsOf, type LadderScenario } from './scenario';
import { adbudg, follow } from './response';

/** What money can be expected to do, worked out before anybody acts: no luck in it. */
export interface Planned {
  /** Service quality, 0 to 1. */
  readonly quality: number;
  /** Share of complaints that can be answered in time. */
  readonly answered: number;
}

/** Customers that a scenario starts with on average, the dormant among them. */
export function expectedCustomers(scenario: LadderScenario): number {
  const c = coefficientsOf(scenario);
  return (
    scenario.people * (c.startPurchaser + c.startClient + c.startSupporter + c.startAdvocate + c.startDormant)
  );
}

/** Quality and answers, quarter by quarter, were there as many customers as at the start. */
export function plannedOf(scenario: LadderScenario, decisions: readonly LadderDecision[]): Planned[] {
  const c = coefficientsOf(scenario);
  const customers = expectedCustomers(scenario);
  let quality = c.serviceFloor;
  return decisions.map((decision) => {
    const planned = servedBy(quality, decision, customers, c);
    quality = planned.quality;
    return planned;
  });
}

/** What a quarter's money does for so many customers: service follows it, and a quarter of the complaints is answered without any. */
export function servedBy(
  before: number,
  { spend, answer }: LadderDecision,
  customers: number,
  c: Coefficients,
): Planned {
  const effect = (yuan: number, half: number) =>
    customers === 0 ? 0 : adbudg(yuan / customers, half, c.steepness);
  return {
    quality: follow(
      before,
      c.serviceFloor + c.serviceRange * effect(spend.service, c.serviceHalf),
      c.serviceSpeed,
    ),
    answered: answer === 'none' ? 0 : 0.25 + 0.75 * effect(spend.recovery, c.recoveryHalf),
  };
}
