import { useEffect, useState } from 'react';
import type { ScoringChoices } from '@/lib/simulations/rfm-campaign';
import type { FilePreview, GuidedRun } from '../protocol';
import type { Ask } from '../step';

interface Counted {
  readonly scoring: ScoringChoices;
  readonly preview: FilePreview;
}

export interface Preview {
  /** What is chosen now; until that is counted, what was chosen before. */
  readonly shown: Counted | undefined;
  readonly counting: boolean;
  readonly failed: boolean;
}

/** The file under the way of scoring that is chosen now; asked for while the step is open. Each way is counted once. */
export function usePreview(
  ask: Ask,
  run: GuidedRun,
  { scoring, bins }: ScoringChoices,
  open: boolean,
): Preview {
  const [counted, setCounted] = useState<Readonly<Record<string, Counted | 'failed'>>>({});
  const [last, setLast] = useState<Counted>();
  const key = `${scoring}/${bins}`;
  const now = counted[key];
  const waiting = open && now === undefined;

  useEffect(() => {
    if (!waiting) return;
    let wanted = true;
    const choices = { scoring, bins };
    ask('preview', { run, scoring: choices }).then(
      (preview) => {
        if (!wanted) return;
        const found = { scoring: choices, preview };
        setCounted((before) => ({ ...before, [key]: found }));
        setLast(found);
      },
      () => {
        if (wanted) setCounted((before) => ({ ...before, [key]: 'failed' }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [ask, run, scoring, bins, key, waiting]);

  return { shown: now === 'failed' || !now ? last : now, counting: waiting, failed: now === 'failed' };
}
