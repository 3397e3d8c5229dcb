import { WorkerClient, type AskingState } from '@/components/ui/worker-client';
import type { GuidedCalls } from './protocol';

/** Asks the exercise: in its worker, or on the page where no worker starts. */
export const guidedClient = (report: (state: AskingState) => void) =>
  new WorkerClient<GuidedCalls>(
    {
      worker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
      page: () => import('./answers').then(({ replyTo }) => replyTo),
    },
    report,
  );
