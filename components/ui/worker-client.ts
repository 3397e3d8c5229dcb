import {
  AskRefused,
  type AskOf,
  type CallsLike,
  type Progress,
  type QuestionOf,
  type ReplyOf,
} from './asking';

interface Waiting<Question> {
  readonly question: Question;
  readonly settle: (answer: unknown) => void;
  readonly refuse: (error: Error) => void;
  readonly onProgress: Progress | undefined;
}

/** How the asking goes, for the one line on screen that says so. */
export interface AskingState {
  /** Something was asked a while ago and is not answered yet. */
  readonly slow: boolean;
  /** The answers stopped coming, and why. What was asked waits for `retry`. */
  readonly lost: string | undefined;
}

/** Where the answers come from. Both are written where they are used: a bundler finds a worker only by its literal address. */
export interface AnswerSource<Calls extends CallsLike<Calls>> {
  readonly worker: () => Worker;
  /** Its own chunk: a browser with workers never fetches the model for the page. */
  readonly page: () => Promise<(question: QuestionOf<Calls>, progress: Progress) => ReplyOf<Calls>>;
}

/** After this long without an answer the screen says that it is counting. */
const SLOW_MS = 200;

/**
 * Asks the model in a worker of its own. A browser in which no such worker starts gets the same answers on the page itself. A
 * question is refused only where the model refuses it; when the worker is lost, the questions wait until the reader asks again.
 */
export class WorkerClient<Calls extends CallsLike<Calls>> {
  private readonly waiting = new Map<number, Waiting<QuestionOf<Calls>>>();
  private worker: Worker | undefined;
  private place: 'worker' | 'page' = 'worker';
  private answered = false;
  private last = 0;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;
  private state: AskingState = { slow: false, lost: undefined };

  constructor(
    private readonly source: AnswerSource<Calls>,
    private readonly report: (state: AskingState) => void,
  ) {}

  readonly ask: AskOf<Calls> = (call, ask, onProgress) => {
    const number = ++this.last;
    return new Promise((resolve, refuse) => {
      const question = { number, call, ask } as QuestionOf<Calls>;
      const settle = (answer: unknown) => resolve(answer as Parameters<typeof resolve>[0]);
      this.waiting.set(number, { question, settle, refuse, onProgress });
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

  private put(question: QuestionOf<Calls>): void {
    if (this.place === 'page') {
      this.source.page().then(
        (replyTo) =>
          this.receive(replyTo(question, (done, of) => this.receive({ number: question.number, done, of }))),
        (error: unknown) => this.lose(String(error)),
      );
      return;
    }
    this.worker ??= this.start();
    this.worker?.postMessage(question);
  }

  private start(): Worker | undefined {
    try {
      const worker = this.source.worker();
      worker.addEventListener('message', ({ data }: MessageEvent<ReplyOf<Calls>>) => this.receive(data));
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

  private receive(reply: ReplyOf<Calls>): void {
    this.answered = true;
    const waiting = this.waiting.get(reply.number);
    if (!waiting) return;
    if ('done' in reply) return waiting.onProgress?.(reply.done, reply.of);
    this.waiting.delete(reply.number);
    if (this.waiting.size === 0) {
      clearTimeout(this.slowTimer);
      this.slowTimer = undefined;
      this.tell({ slow: false });
    }
    if ('answer' in reply) waiting.settle(reply.answer);
    else waiting.refuse(new AskRefused(reply.error, reply.code, reply.at));
  }

  private tell(change: Partial<AskingState>): void {
    const next = { ...this.state, ...change };
    if (next.slow === this.state.slow && next.lost === this.state.lost) return;
    this.state = next;
    this.report(next);
  }
}
