import type { Checker, CheckCall, CheckCalls, Question, Reply } from './protocol';

interface Job {
  readonly question: Question;
  readonly settle: (answer: unknown) => void;
  readonly refuse: (error: Error) => void;
}

/** What the pool needs of a worker. */
export type PoolWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker = (): PoolWorker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** At most two: a class is checked beside whatever else the machine does. */
export const poolSize = () =>
  Math.max(1, Math.min(2, typeof navigator === 'undefined' ? 1 : navigator.hardwareConcurrency || 1));

/**
 * Workers with one queue. Where no worker starts, the same answers come from the page itself, one job at a time with a breath
 * between them. A job whose worker breaks is refused alone; the next job gets a new worker.
 */
export class CheckPool implements Checker {
  private readonly queue: Job[] = [];
  private readonly busy = new Map<PoolWorker, Job>();
  private readonly idle: PoolWorker[] = [];
  private place: 'workers' | 'page' = 'workers';
  private onPage = false;
  private answered = false;
  private last = 0;

  constructor(
    private readonly size: number = poolSize(),
    private readonly start: () => PoolWorker = startWorker,
  ) {}

  readonly read: Checker['read'] = (sources) => this.ask('read', sources);

  readonly check: Checker['check'] = (handIns, assignment) => this.ask('check', { handIns, assignment });

  stop(): void {
    const stopped = new DOMException('stopped', 'AbortError');
    const jobs = [...this.busy.values(), ...this.queue];
    for (const worker of [...this.busy.keys(), ...this.idle]) worker.terminate();
    this.busy.clear();
    this.idle.length = 0;
    this.queue.length = 0;
    for (const { refuse } of jobs) refuse(stopped);
  }

  private ask<Call extends CheckCall>(
    call: Call,
    ask: CheckCalls[Call]['ask'],
  ): Promise<CheckCalls[Call]['answer']> {
    const number = ++this.last;
    return new Promise((resolve, refuse) => {
      const settle = (answer: unknown) => resolve(answer as CheckCalls[Call]['answer']);
      this.queue.push({ question: { number, call, ask } as Question, settle, refuse });
      this.next();
    });
  }

  private next(): void {
    if (this.place === 'page') return void this.nextOnPage();
    while (this.queue.length > 0) {
      const worker = this.idle.pop() ?? (this.busy.size < this.size ? this.hire() : undefined);
      if (!worker) break;
      const job = this.queue.shift()!;
      this.busy.set(worker, job);
      worker.postMessage(job.question);
    }
    if (this.isOnPage() && this.queue.length > 0) void this.nextOnPage();
  }

  /** Hiring may have changed it. */
  private isOnPage(): boolean {
    return this.place === 'page';
  }

  private hire(): PoolWorker | undefined {
    try {
      const worker = this.start();
      worker.addEventListener('message', (event) =>
        this.receive(worker, (event as MessageEvent<Reply>).data),
      );
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        this.lose(worker);
      });
      return worker;
    } catch {
      this.place = 'page';
      return undefined;
    }
  }

  private receive(worker: PoolWorker, reply: Reply): void {
    const job = this.busy.get(worker);
    if (!job) return;
    this.answered = true;
    this.busy.delete(worker);
    this.idle.push(worker);
    finish(job, reply);
    this.next();
  }

  private lose(worker: PoolWorker): void {
    const job = this.busy.get(worker);
    this.busy.delete(worker);
    worker.terminate();
    if (this.answered) job?.refuse(new Error('the worker broke'));
    else {
      // None ever answered: there are none in this browser.
      this.place = 'page';
      if (job) this.queue.unshift(job);
    }
    this.next();
  }

  private async nextOnPage(): Promise<void> {
    if (this.onPage) return;
    this.onPage = true;
    // Its own chunk: a browser with workers never fetches the model for the page.
    const answers = await import('./answers').catch(() => undefined);
    for (let job = this.queue.shift(); job; job = this.queue.shift()) {
      if (answers) finish(job, answers.replyTo(job.question));
      else job.refuse(new Error('the model could not be fetched'));
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.onPage = false;
  }
}

function finish({ settle, refuse }: Job, reply: Reply): void {
  if ('answer' in reply) settle(reply.answer);
  else refuse(new Error(reply.error));
}
