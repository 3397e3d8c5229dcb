import type { Question, Reply } from './messages-to-worker';
import { OpenError } from './open-error';
import type { LabCall, LabCalls, LabSource, OpenResult, ReadingChoices } from './protocol';

interface Waiting {
  readonly settle: (answer: unknown) => void;
  readonly refuse: (error: Error) => void;
  readonly progress: ((bytesRead: number, bytesTotal: number) => void) | undefined;
}

/** One worker with one order file. Ending it stops whatever it does at once and frees its memory. */
export class LabWorker {
  private readonly worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.receive(data));
    this.worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.refuseAll(new Error(event.message || 'the worker could not start'));
    });
  }

  ask<Call extends LabCall>(
    call: Call,
    ask: LabCalls[Call]['ask'],
    progress?: Waiting['progress'],
  ): Promise<LabCalls[Call]['answer']> {
    const number = ++this.last;
    return new Promise((resolve, refuse) => {
      const settle = (answer: unknown) => resolve(answer as LabCalls[Call]['answer']);
      this.waiting.set(number, { settle, refuse, progress });
      this.worker.postMessage({ number, call, ask } as Question);
    });
  }

  open(
    source: LabSource,
    choices: ReadingChoices,
    progress: (bytesRead: number, bytesTotal: number) => void,
  ): Promise<OpenResult> {
    return this.ask('open', { source, choices }, progress);
  }

  end(): void {
    this.worker.terminate();
    this.refuseAll(new DOMException('given up', 'AbortError'));
  }

  private receive(reply: Reply): void {
    const waiting = this.waiting.get(reply.number);
    if (!waiting) return;
    if ('progress' in reply) {
      waiting.progress?.(reply.progress.bytesRead, reply.progress.bytesTotal);
      return;
    }
    this.waiting.delete(reply.number);
    if ('answer' in reply) waiting.settle(reply.answer);
    else if ('failure' in reply) waiting.refuse(new OpenError(reply.failure));
    else waiting.refuse(new Error(reply.error));
  }

  private refuseAll(error: Error): void {
    for (const { refuse } of this.waiting.values()) refuse(error);
    this.waiting.clear();
  }
}
