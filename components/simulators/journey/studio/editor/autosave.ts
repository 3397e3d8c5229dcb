/** Long enough not to write between two key presses, short enough to lose little. */
const PAUSE = 700;
/** Who types without a pause is saved at least this often. */
const LONGEST = 5000;

export interface Autosave {
  /** Something changed. Costs nothing now: the work is done when nobody is waiting for the page. */
  readonly changed: () => void;
  /** Writes at once what is not written yet; for the moment in which the page is left. */
  readonly flush: () => void;
}

type Idle = (work: () => void) => void;

/** Safari has no idle time to give; after a pause in typing a timer does as well. */
const whenIdle: Idle = (work) =>
  'requestIdleCallback' in globalThis
    ? void requestIdleCallback(work, { timeout: 2000 })
    : void setTimeout(work, 50);

/** Calls `write` in idle time after a pause, never while a key is being handled. */
export function createAutosave(write: () => void, idle: Idle = whenIdle): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let isDue = false;
  const work = () => {
    if (!isDue) return;
    isDue = false;
    since = 0;
    write();
  };
  const wait = () => {
    timer = setTimeout(() => {
      timer = undefined;
      idle(work);
    }, PAUSE);
  };
  return {
    changed() {
      const now = Date.now();
      isDue = true;
      if (since === 0) since = now;
      // The pause begins anew with each change, until it has been put off for too long.
      if (timer !== undefined && now - since < LONGEST) clearTimeout(timer);
      else if (timer !== undefined) return;
      wait();
    },
    flush() {
      clearTimeout(timer);
      timer = undefined;
      work();
    },
  };
}
