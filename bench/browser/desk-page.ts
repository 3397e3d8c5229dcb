import { createDesk } from '@/components/teach/check/desk-store';
import { entriesOf } from '@/components/teach/check/entries';
import { CheckPool } from '@/components/teach/check/pool';
import { compareWork, reweighted } from '@/components/teach/check/rescore';
import { rubricOf } from '@/lib/assignments';

/** Checks one zip at the desk's own store and pool, and says how long each part took and how long the page ever stood still. */
async function measure(workers: number) {
  const [zip, link] = await Promise.all([
    fetch('/class.zip').then((response) => response.arrayBuffer()),
    fetch('/link.txt').then((response) => response.text()),
  ]);
  const keeper = {
    load: () => Promise.resolve(undefined),
    save: () => Promise.resolve(true),
    clear: () => Promise.resolve(),
  };
  const pool = new CheckPool(workers, () => new Worker('/worker.js'));
  const { store, actions } = createDesk(pool, keeper, () => performance.now());
  actions.readLink(link);
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 10);
  const begun = performance.now();
  await actions.add([{ name: 'class.zip', bytes: new Uint8Array(zip) }]);
  const checked = performance.now() - begun;
  clearInterval(beat);
  const { rows, unread, work, assignment } = store.getState();
  const lines = assignment ? rubricOf(assignment.exercise) : [];
  const before = performance.now();
  const next = reweighted(
    work,
    { process: 30, prediction: 20, debrief: 20, concepts: 10, outcome: 20 },
    { goal: 4, reason: 3, rule: 3 },
  );
  const { students, up, down } = compareWork(rows, undefined, work, next, lines);
  const rescored = performance.now() - before;
  const seeds = new Set(rows.map(({ checked: { handIn } }) => handIn.attempt.seed)).size;
  const flagged = rows.filter(({ checked: { flags } }) => flags.length > 0).length;
  const scored = entriesOf(rows, work, undefined, lines).filter(({ mark }) => mark).length;
  pool.stop();
  return {
    rows: rows.length,
    unread: unread.length,
    seeds,
    flagged,
    scored,
    checked,
    longest,
    rescored,
    moved: up + down,
    compared: students.length,
  };
}

Object.assign(globalThis, { measure });
