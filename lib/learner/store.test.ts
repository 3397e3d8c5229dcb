import { describe, expect, it } from 'vitest';
import { emptyProgress, lastPlace } from './progress';
import { withEnd, withHeading, withVisit } from './record';
import { createLearner, STORAGE_KEY, type Storage } from './store';

const monday = '2026-03-02T08:00:00.000Z';
const tuesday = '2026-03-03T08:00:00.000Z';

function memory(initial?: string): Storage & { kept: Map<string, string> } {
  const kept = new Map(initial === undefined ? [] : [[STORAGE_KEY, initial]]);
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const forbidden: Storage = {
  getItem() {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem() {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('createLearner', () => {
  it('keeps changes and finds them again', () => {
    const storage = memory();
    createLearner(storage).update((progress) => withVisit(progress, 'evaluation/rfm', monday));
    const again = createLearner(storage).store.getState();
    expect(again.kept).toBe('device');
    expect(again.progress.lessons['evaluation/rfm']).toEqual({ at: monday, heading: '', endAt: '' });
  });

  it.each(['', 'null', '{', '[1]', '"x"', '{"version":1}', '{"version":2,"lessons":{"a/b":1}}'])(
    'starts anew over %s',
    (text) => {
      const { store, update } = createLearner(memory(text));
      expect(store.getState().progress).toEqual(emptyProgress);
      update((progress) => withVisit(progress, 'evaluation/rfm', monday));
      expect(Object.keys(store.getState().progress.lessons)).toEqual(['evaluation/rfm']);
    },
  );

  it.each([
    ['missing', undefined],
    ['forbidden', forbidden],
  ])('works in memory where storage is %s, and says so', (_, storage) => {
    const { store, update, reload } = createLearner(storage);
    update((progress) => withVisit(progress, 'evaluation/rfm', monday));
    reload();
    expect(store.getState().kept).toBe('memory');
    expect(Object.keys(store.getState().progress.lessons)).toEqual(['evaluation/rfm']);
  });

  it('takes over what another page has kept', () => {
    const storage = memory();
    const [here, there] = [createLearner(storage), createLearner(storage)];
    there.update((progress) => withVisit(progress, 'evaluation/rfm', monday));
    here.reload();
    expect(Object.keys(here.store.getState().progress.lessons)).toEqual(['evaluation/rfm']);
  });
});

describe('records', () => {
  it('keep the heading over a new visit, and the end over a new heading', () => {
    const read = withEnd(
      withHeading(emptyProgress, 'evaluation/rfm', 'trap', monday),
      'evaluation/rfm',
      monday,
    );
    expect(withVisit(read, 'evaluation/rfm', tuesday).lessons['evaluation/rfm']).toEqual({
      at: tuesday,
      heading: 'trap',
      endAt: monday,
    });
  });

  it('know the last place', () => {
    expect(lastPlace(emptyProgress)).toBeUndefined();
    const two = withHeading(withVisit(emptyProgress, 'a/old', monday), 'a/new', 'trap', tuesday);
    expect(lastPlace(two)).toEqual({ lesson: 'a/new', heading: 'trap' });
    expect(lastPlace(withVisit(two, 'a/old', '2026-03-04T08:00:00.000Z'))?.lesson).toBe('a/old');
  });
});
