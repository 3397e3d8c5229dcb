import type { KeptAssignment } from '@/components/hand-in/kept-assignment';
import { randomStream } from '@/lib/math';
import { caseByLot, decisionsOf, lotPlayer } from '@/lib/scoring/journey/fixtures/runs';
import { readJourneyCase } from '@/lib/simulations/journey';
import type { JourneyRun } from './protocol';
import type { RunStorage } from './run-keeper';
import type { SavedRun } from './saved-run';

/** A case small enough to be walked many times in a test, as every case is read. */
export const SMALL = (() => {
  const read = readJourneyCase(caseByLot(1, 60));
  if (!read.ok) throw new Error(`${read.problem.code} at ${read.problem.at}`);
  return read.case;
})();

let answers: JourneyRun['decisions'] | undefined;

/** A run with so many decisions. */
export function someRun(until = Infinity, seed = 'practice TEST'): JourneyRun {
  answers ??= decisionsOf(lotPlayer(SMALL, randomStream('journey', 'fixture', 1)));
  return { scenario: SMALL, seed, decisions: answers.slice(0, until) };
}

export const someSaved = (id: string, changed = 1, until = 3): SavedRun => ({
  id,
  kind: 'practice',
  name: '',
  number: 1,
  run: someRun(until),
  drafts: {},
  changed,
});

/** As the page keeps it of a teacher's link. */
export const someAssignment = (number = '20230155', seed = `${SMALL.id} 7`): KeptAssignment => ({
  id: 'ASSIGNMENT',
  seed,
  title: '第五章作业',
  dueDate: '2026-12-05',
  search: '?a=1&x=journey.1',
  student: { name: '林一', number },
  weights: { process: 40, prediction: 20, debrief: 20, concepts: 10, outcome: 10 },
  begun: '2026-12-01T10:00:00.000Z',
  handedIn: [],
});

/** A device with room for so many records. */
export function deviceWith(room = Infinity): RunStorage & { readonly all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    get length() {
      return all.size;
    },
    key: (place) => [...all.keys()][place] ?? null,
    getItem: (name) => all.get(name) ?? null,
    setItem(name, text) {
      if (all.size >= room && !all.has(name)) throw new DOMException('full', 'QuotaExceededError');
      all.set(name, text);
    },
    removeItem: (name) => void all.delete(name),
  };
}
