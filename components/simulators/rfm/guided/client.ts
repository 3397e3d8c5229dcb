import type { Question, Reply } from './messages-to-worker';
import type { Ask } from './step';

interface Waiting {
  readonly question: Question;
  readonly settle: (answer: unknown) => void;
  readonly refuse: (error: Error) => void;
}

/** How the asking goes, for the one line on screen that says so. */
export interface AskingState {
  /** Something was asked a while ago and is not answered yet. */
  readonly slow: boolean;
  /** The answers stopped coming, and why. What was asked waits for `retry`. */
  readonly lost: string | undefined;
}

/** After this long without an answer the screen says that it is counting. */
const SLOW_MS = 200;

/**
 * Asks the model in a worker of its own. A browser in which no such worker starts gets the same answers on the page itself. A
 * question is refused only where the model refuses it; when the worker is lost, the questions wait until the reader asks again.
 */
export class GuidedClient {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private place: 'worker' | 'page' = 'worker';
  private answered = false;
  private last = 0;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;
  private state: AskingState = { slow: false, lost: undefined };

  constructor(private readonly report: (state: AskingState) => void) {}

  readonly ask: Ask = (call, ask) => {
    const number = ++this.last;
    return new Promise((resolve, refuse) => {
      const question = { number, call, ask } as Question;
      const settle = (answer: unknown) => resolve(answer as Parameters<typeof resolve>[0]);
      this.waiting.set(number, { question, settle, refuse });
      this.slowTimer ??= setTimeout(() => this.tell({ slow: this.waiting.size > 0 }), SLOW_MS);
      if (this.state.lost === undefined) this.put(question);
    });
  };

  /** Asks everything again that was not answered. */
  retry(): void {
    this.tell({ lost: undefined });
    for (const { question } of this.waiting.values()) this.put(question);
  }

  end(): void {
    this.worker?.terminate();
    this.worker = undefined;
    clearTimeout(this.slowTimer);
    this.waiting.clear();
  }

  private put(question: Question): void {
    if (this.place === 'page') {
      // Its own chunk: a browser with workers never fetches the model for the page.
      import('./answers').then(
        ({ replyTo }) => this.receive(replyTo(question)),
        (error: unknown) => this.lose(String(error)),
      );
      return;
    }
    this.worker ??= this.start();
    this.worker?.postMessage(question);
  }

  private start(): Worker | undefined {
    try {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.receive(data));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (this.worker === worker) this.fail(event.message || 'worker');
      });
      return worker;
    } catch (error) {
      // After the question is counted among those waiting.
      queueMicrotask(() => this.fail(String(error)));
      return undefined;
    }
  }

  /** A worker that never answered is none: on the page, then. One that breaks later is lost. */
  private fail(reason: string): void {
    this.worker?.terminate();
    this.worker = undefined;
    if (this.answered || this.place === 'page') return this.lose(reason);
    this.place = 'page';
    this.retry();
  }

  private lose(reason: string): void {
    this.tell({ lost: reason });
  }

  private receive(reply: Reply): void {
    this.answered = true;
    const waiting = this.waiting.get(reply.number);
    if (!waiting) return;
    this.waiting.delete(reply.number);
    if (this.waiting.size === 0) {
      clearTimeout(this.slowTimer);
      this.slowTimer = undefined;
      this.tell({ slow: false });
    }
    if ('answer' in reply) waiting.settle(reply.answer);
    else waiting.refuse(new Error(reply.error));
  }

  private tell(change: Partial<AskingState>): void {
    const next = { ...this.state, ...change };
    if (next.slow === this.state.slow && next.lost === this.state.lost) return;
    this.state = next;
    this.report(next);
  }
}
