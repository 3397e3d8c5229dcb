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
  const effect = (yuan: number, half: number) =>
    customers === 0 ? 0 : adbudg(yuan / customers, half, c.steepness);
  let quality = c.serviceFloor;
  return decisions.map(({ spend, answer }) => {
    quality = follow(
      quality,
      c.serviceFloor + c.serviceRange * effect(spend.service, c.serviceHalf),
      c.serviceSpeed,
    );
    return { quality, answered: answeredShare(answer !== 'none', effect(spend.recovery, c.recoveryHalf)) };
  });
}

/** Share of complaints answered in time: a quarter with no budget for it, all at full effect. */
export const answeredShare = (answers: boolean, effect: number): number =>
  answers ? 0.25 + 0.75 * effect : 0;
