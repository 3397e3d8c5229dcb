import { exp } from '@/lib/math';
import { requireCount, requirePositive } from './domain';

export interface CallLoad {
  /** Calls a second. */
  readonly callsPerSecond: number;
  /** Average handling time, seconds. */
  readonly handlingSeconds: number;
  readonly agents: number;
}

export interface ServiceLevel {
  /** Offered load, erlangs. */
  readonly load: number;
  /** P(a call waits) by Erlang C. 1 when the load reaches the number of agents. */
  readonly waits: number;
  /** Share answered within the target. */
  readonly withinTarget: number;
  /** Average speed of answer, seconds; Infinity when the queue has no limit. */
  readonly averageWait: number;
  readonly occupancy: number;
}

/** Erlang C queue (Erlang 1917; Gans, Koole & Mandelbaum 2003): Poisson calls, exponential handling, nobody hangs up. */
export function erlangC(
  { callsPerSecond, handlingSeconds, agents }: CallLoad,
  targetSeconds: number,
): ServiceLevel {
  requirePositive('callsPerSecond', callsPerSecond);
  requirePositive('handlingSeconds', handlingSeconds);
  requireCount('agents', agents, 1);
  const load = callsPerSecond * handlingSeconds;
  if (load >= agents) return { load, waits: 1, withinTarget: 0, averageWait: Infinity, occupancy: 1 };
  // Erlang B by its recursion, then C from B: no factorials.
  let blocked = 1;
  for (let n = 1; n <= agents; n++) blocked = (load * blocked) / (n + load * blocked);
  const waits = blocked / (1 - (load / agents) * (1 - blocked));
  const spare = agents - load;
  return {
    load,
    waits,
    withinTarget: 1 - waits * exp((-spare * targetSeconds) / handlingSeconds),
    averageWait: (waits * handlingSeconds) / spare,
    occupancy: load / agents,
  };
}
