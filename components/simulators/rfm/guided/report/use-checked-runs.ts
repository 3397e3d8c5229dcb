import { useEffect, useState } from 'react';
import { GUIDED_STEPS } from '@/lib/scoring';
import type { GuidedRun } from '../protocol';
import { deviceStorage } from '@/components/ui/kept-runs/run-keeper';
import { createRunKeeper } from '../saved-run';
import type { Ask } from '../step';
import { checkedIntervals, type CheckedInterval } from './calibration';

/** Before the forecast there is no truth to hold an interval against. */
const FORECAST_DECIDED = GUIDED_STEPS.indexOf('forecast') + 1;

/** The 80 % intervals of this run and of the others kept on the device, oldest first; undefined until all are replayed. */
export function useCheckedRuns(ask: Ask, run: GuidedRun): readonly CheckedInterval[][] | undefined {
  const [runs, setRuns] = useState<readonly CheckedInterval[][]>();
  useEffect(() => {
    let wanted = true;
    const others = createRunKeeper(deviceStorage())
      .list()
      .map((kept) => kept.run)
      .filter((kept) => kept.seed !== run.seed && kept.decisions.length >= FORECAST_DECIDED)
      .reverse();
    const checked = [...others, run].map(({ seed: own, decisions }) =>
      ask('view', { run: { seed: own, decisions } }).then(
        (view) => checkedIntervals(decisions, view),
        // A kept run that cannot be replayed says nothing here.
        () => [],
      ),
    );
    void Promise.all(checked).then((found) => {
      if (wanted) setRuns(found.filter((intervals) => intervals.length > 0));
    });
    return () => {
      wanted = false;
    };
  }, [ask, run]);
  return runs;
}
