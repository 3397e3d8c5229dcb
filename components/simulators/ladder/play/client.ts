import { WorkerClient, type AskingState } from '@/components/ui/worker-client';
import type { LadderCalls } from './protocol';

/** Asks the ladder: in its worker, or on the page where no worker starts. */
export const ladderClient = (report: (state: AskingState) => void) =>
  new WorkerClient<LadderCalls>(
    {
      worker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
      page: () => import('./answers').then(({ replyTo }) => replyTo),
    },
    report,
  );
