import { createStore, type StoreApi } from 'zustand/vanilla';
import { LabWorker } from './client';
import { keptFile, rememberedName } from './kept-file';
import { failureOf } from './open-error';
import type { Ask } from './part';
import type {
  Inspection,
  LabSource,
  LabView,
  OpenedSource,
  OpenFailure,
  OpenResult,
  ReadingChoices,
} from './protocol';
import { DEFAULT_SETTINGS, readSettings, writeSettings, type LabSettings } from './settings';

export interface LabState {
  readonly source: OpenedSource;
  readonly settings: LabSettings;
  /** The setting that the present one is compared with. */
  readonly against: LabSettings;
  /** Pictures of `shown`, which lags behind `settings` while the worker counts. */
  readonly view: LabView;
  readonly shown: LabSettings;
  readonly past: readonly LabSettings[];
  readonly future: readonly LabSettings[];
  readonly maskIds: boolean;
  readonly opening:
    { readonly name: string; readonly bytesRead: number; readonly bytesTotal: number } | undefined;
  readonly failure: OpenFailure | undefined;
  /** The worker could not be started or broke: what is on screen stays, nothing more can be counted. */
  readonly broken: string | undefined;
  /** Counts the files opened: parts that show one customer begin anew. */
  readonly generation: number;
  /** Another function once ids are masked or shown again: answers from before hold the other ids. */
  readonly ask: Ask;
}

export interface LabActions {
  readonly start: () => void;
  readonly stop: () => void;
  readonly change: (settings: LabSettings) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly compareWith: (settings: LabSettings) => void;
  readonly mask: (on: boolean) => void;
  readonly inspect: (source: LabSource) => Promise<Inspection>;
  readonly open: (source: LabSource, choices: ReadingChoices) => Promise<OpenResult>;
  readonly cancel: () => void;
}

export interface Lab {
  readonly store: StoreApi<LabState>;
  readonly actions: LabActions;
}

const MOST_UNDO = 100;

/** The lab's state on a page. Everything heavy is the worker's; here is what was chosen and what came back. */
export function createLab(first: { readonly source: OpenedSource; readonly view: LabView }): Lab {
  const store = createStore<LabState>(() => ({
    ...first,
    settings: DEFAULT_SETTINGS,
    against: DEFAULT_SETTINGS,
    shown: DEFAULT_SETTINGS,
    past: [],
    future: [],
    maskIds: false,
    opening: undefined,
    failure: undefined,
    broken: undefined,
    generation: 0,
    ask: newAsk(),
  }));
  const { getState: get, setState: set } = store;
  /** The file on screen, the one being read, and one that waits for the reader's consent to leave rows out. */
  let current: LabWorker | undefined;
  let opening: LabWorker | undefined;
  let consenting:
    { readonly worker: LabWorker; readonly result: OpenResult; readonly key: object } | undefined;
  let counting = false;

  function newAsk(): Ask {
    return (call, ask, signal) =>
      new Promise((resolve, reject) => {
        if (!current) return reject(new DOMException('no worker', 'AbortError'));
        signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
        current.ask(call, ask).then(resolve, reject);
      });
  }

  const breakDown = (error: unknown) => {
    if (!isAbort(error)) set({ broken: error instanceof Error ? error.message : String(error) });
  };

  /** One question for pictures at a time; when it is answered, the latest settings are asked for. */
  async function refresh(): Promise<void> {
    if (counting || !current) return;
    counting = true;
    try {
      while (get().shown !== get().settings) {
        const { settings } = get();
        const worker: LabWorker = current;
        const view = await worker.ask('view', { settings });
        if (worker === current) set({ view, shown: settings });
      }
    } catch (error) {
      breakDown(error);
    } finally {
      counting = false;
    }
  }

  function put(settings: LabSettings, rest: Partial<LabState>): void {
    set({ settings, ...rest });
    writeAddress(settings, get().against);
    void refresh();
  }

  async function take(worker: LabWorker, source: OpenedSource): Promise<void> {
    const { settings: chosen, maskIds, generation } = get();
    // A reference day of the last file would leave most of this one out.
    const settings: LabSettings = { definition: chosen.definition, scheme: chosen.scheme };
    if (maskIds) await worker.ask('mask', { on: true });
    const view = await worker.ask('view', { settings });
    current?.end();
    current = worker;
    set({
      source,
      settings,
      view,
      shown: settings,
      past: [],
      future: [],
      failure: undefined,
      generation: generation + 1,
    });
    writeAddress(settings, get().against);
  }

  /** Opens the file that the reader keeps on this device; one that was not kept is asked for by the panel, by name. */
  async function restore(): Promise<void> {
    if (rememberedName() !== undefined) return;
    const kept = await keptFile();
    if (!kept) return;
    const { asOf } = get().settings;
    try {
      await actions.open({ kind: 'file', file: kept.file }, kept.choices);
      // A shared or reloaded address may name a reference day of this very file.
      if (asOf !== undefined) put({ ...get().settings, asOf }, {});
    } catch (error) {
      if (!isAbort(error)) set({ failure: failureOf(error) });
    }
  }

  const actions: LabActions = {
    start() {
      if (current) return;
      const { settings, against } = readAddress();
      set({ settings, against });
      current = new LabWorker();
      current.open({ kind: 'tea-house' }, {}, () => undefined).then(refresh, breakDown);
      void restore();
    },
    stop() {
      for (const worker of [current, opening, consenting?.worker]) worker?.end();
      current = opening = consenting = undefined;
    },
    change(settings) {
      const { settings: before, past } = get();
      put(settings, { past: [...past.slice(-MOST_UNDO), before], future: [] });
    },
    undo() {
      const { settings, past, future } = get();
      const before = past.at(-1);
      if (before) put(before, { past: past.slice(0, -1), future: [settings, ...future] });
    },
    redo() {
      const { settings, past, future } = get();
      const [next, ...rest] = future;
      if (next) put(next, { past: [...past, settings], future: rest });
    },
    compareWith(against) {
      set({ against });
      writeAddress(get().settings, against);
    },
    mask(maskIds) {
      // Told first: the worker answers in the order in which it is asked.
      current?.ask('mask', { on: maskIds }).catch(breakDown);
      set({ maskIds, generation: get().generation + 1, ask: newAsk() });
    },
    async inspect(source) {
      const worker = new LabWorker();
      try {
        return await worker.ask('inspect', { source });
      } finally {
        worker.end();
      }
    },
    async open(source, choices) {
      if (consenting && choices.skipBad && consenting.key === source) {
        const { worker, result } = consenting;
        consenting = undefined;
        await take(worker, result.source);
        return { kind: 'opened', source: result.source };
      }
      actions.cancel();
      const worker = (opening = new LabWorker());
      const name = source.kind === 'file' ? source.file.name : '';
      const size =
        source.kind === 'file' ? source.file.size : source.kind === 'text' ? source.text.length : 0;
      set({ opening: { name, bytesRead: 0, bytesTotal: size }, failure: undefined });
      try {
        const result = await worker.open(source, choices, (bytesRead, bytesTotal) =>
          set({ opening: { name, bytesRead, bytesTotal } }),
        );
        if (result.kind === 'opened' || choices.skipBad) await take(worker, result.source);
        else consenting = { worker, result, key: source };
        return choices.skipBad ? { kind: 'opened', source: result.source } : result;
      } catch (error) {
        worker.end();
        throw error;
      } finally {
        if (opening === worker) {
          opening = undefined;
          set({ opening: undefined });
        }
      }
    },
    cancel() {
      opening?.end();
      consenting?.worker.end();
      opening = consenting = undefined;
      set({ opening: undefined });
    },
  };
  return { store, actions };
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** The settings in the address are shared with it; `vs` holds those of the comparison. */
function readAddress(): { settings: LabSettings; against: LabSettings } {
  const params = new URLSearchParams(window.location.search);
  return {
    settings: readSettings(params),
    against: readSettings(new URLSearchParams(params.get('vs') ?? '')),
  };
}

function writeAddress(settings: LabSettings, against: LabSettings): void {
  window.history.replaceState(window.history.state, '', addressOf(settings, against));
}

/** The page's address with these settings in it. */
export function addressOf(settings: LabSettings, against: LabSettings): string {
  const params = writeSettings(settings);
  const vs = writeSettings(against).toString();
  if (vs !== '') params.set('vs', vs);
  const query = params.toString();
  return `${window.location.pathname}${query === '' ? '' : `?${query}`}${window.location.hash}`;
}
