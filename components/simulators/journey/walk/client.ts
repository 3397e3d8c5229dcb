import { WorkerClient, type AskingState } from '@/components/ui/worker-client';
import type { WalkCalls } from './protocol';

/** Asks the model: in its worker, or on the page where no worker starts. */
export const walkClient = (report: (state: AskingState) => void) =>
  new WorkerClient<WalkCalls>(
    {
      worker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
      page: () => import('./answers').then(({ replyTo }) => replyTo),
    },
    report,
  );
