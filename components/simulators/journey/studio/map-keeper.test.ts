import { expect, it } from 'vitest';
import { createMapKeeper, type MapStorage } from './map-keeper';

function storageOf(room = Infinity): MapStorage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (i) => [...held.keys()][i] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem(name, text) {
      if (text.length > room) throw new Error('QuotaExceededError');
      held.set(name, text);
    },
    removeItem: (name) => void held.delete(name),
  };
}
const note = (id: string, changed: number) => ({ id, title: `图${id}`, stages: 3, cards: 7, changed });

it('keeps several maps and lists the newest first', () => {
  const keeper = createMapKeeper(storageOf());
  expect(keeper.save(note('A', 1), '{"a":1}')).toBe('device');
  expect(keeper.save(note('B', 2), '{"b":2}')).toBe('device');
  expect(keeper.list()).toEqual([note('B', 2), note('A', 1)]);
  expect(keeper.load('A')).toBe('{"a":1}');
  keeper.forget('B');
  expect(keeper.list()).toEqual([note('A', 1)]);
  expect(keeper.load('B')).toBeUndefined();
});

it('holds in memory what the device has no room for, and puts it there once it fits', () => {
  const storage = storageOf(200);
  const keeper = createMapKeeper(storage);
  const long = 'x'.repeat(300);
  expect(keeper.save(note('A', 1), long)).toBe('memory');
  expect(keeper.load('A')).toBe(long);
  expect(keeper.list().map(({ id }) => id)).toEqual(['A']);
  expect(keeper.save(note('A', 2), 'short')).toBe('device');
  expect(createMapKeeper(storage).load('A')).toBe('short');
});

it('works without any storage', () => {
  const keeper = createMapKeeper(undefined);
  expect(keeper.save(note('A', 1), 'text')).toBe('memory');
  expect(keeper.load('A')).toBe('text');
});

it('lists a map whose note is damaged', () => {
  const storage = storageOf();
  createMapKeeper(storage).save(note('A', 1), 'text');
  storage.held.set('guanxi-lab/journey/1/note/A', '{"title":5,"stages":-1,"changed":"x"');
  expect(createMapKeeper(storage).list()).toEqual([{ id: 'A', title: '', stages: 0, cards: 0, changed: 0 }]);
});

it('knows which map a storage event is about', () => {
  const keeper = createMapKeeper(undefined);
  expect(keeper.idOf('guanxi-lab/journey/1/map/7K3')).toBe('7K3');
  expect(keeper.idOf('guanxi-lab/journey/1/note/7K3')).toBeUndefined();
  expect(keeper.idOf(null)).toBeUndefined();
});
