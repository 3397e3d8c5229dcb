import { describe, expect, test } from 'vitest';
import { createFileKeeper } from './kept-file';

const file = new File(['id,date,amount\n'], '订单.csv');
const choices = { columns: { id: 'id', date: 'date', amount: 'amount' } } as const;

/** As much of IndexedDB as one store and one key need; `full` refuses to write, as a quota does. */
function fakeDatabases(kept = new Map<string, unknown>(), full = false): IDBFactory {
  const later = (work: () => void) => setTimeout(work, 0);
  const request = (result: unknown) => ({ result }) as IDBRequest;
  function transaction() {
    const self = { error: null } as {
      error: DOMException | null;
      oncomplete?: () => void;
      onabort?: () => void;
    };
    let refused = false;
    const store = {
      get: (key: string) => request(kept.get(key)),
      put: (value: unknown, key: string) => {
        refused = full;
        if (!full) kept.set(key, value);
        return request(key);
      },
      delete: (key: string) => request(kept.delete(key)),
    };
    later(() => {
      if (refused) self.error = new DOMException('full', 'QuotaExceededError');
      (refused ? self.onabort : self.oncomplete)?.();
    });
    return Object.assign(self, { objectStore: () => store });
  }
  const database = { createObjectStore: () => undefined, transaction, close: () => undefined };
  return {
    open: () => {
      const opening = { result: database } as unknown as IDBOpenDBRequest;
      later(() => {
        opening.onupgradeneeded?.(undefined as never);
        opening.onsuccess?.(undefined as never);
      });
      return opening;
    },
  } as unknown as IDBFactory;
}

const failing: Readonly<Record<string, IDBFactory | undefined>> = {
  'is missing': undefined,
  'throws when it is opened': {
    open: () => {
      throw new DOMException('forbidden', 'SecurityError');
    },
  } as unknown as IDBFactory,
  'does not open': {
    open: () => {
      const opening = { error: new DOMException('no', 'UnknownError') } as unknown as IDBOpenDBRequest;
      setTimeout(() => opening.onerror?.(undefined as never), 0);
      return opening;
    },
  } as unknown as IDBFactory,
  'has lost its store': {
    open: () => {
      const transaction = () => {
        throw new DOMException('gone', 'NotFoundError');
      };
      const opening = { result: { transaction, close: () => undefined } } as unknown as IDBOpenDBRequest;
      setTimeout(() => opening.onsuccess?.(undefined as never), 0);
      return opening;
    },
  } as unknown as IDBFactory,
};

const nameless = { names: undefined };

describe('a kept file', () => {
  test('comes back with what was said about it, until it is forgotten', async () => {
    const keeper = createFileKeeper({ databases: fakeDatabases(), ...nameless });
    expect(await keeper.keptFile()).toBeUndefined();
    expect(await keeper.keepFile(file, choices)).toBe(true);
    expect(await keeper.keptFile()).toEqual({ name: '订单.csv', file, choices });
    expect(await keeper.forgetFile()).toBe(true);
    expect(await keeper.keptFile()).toBeUndefined();
  });

  test('that does not fit leaves the one before', async () => {
    const kept = new Map<string, unknown>();
    await createFileKeeper({ databases: fakeDatabases(kept), ...nameless }).keepFile(file, choices);
    const full = createFileKeeper({ databases: fakeDatabases(kept, true), ...nameless });
    expect(await full.keepFile(new File(['x'], 'large.csv'), {})).toBe(false);
    expect((await full.keptFile())?.name).toBe('订单.csv');
  });

  test('of another make is not taken for one', async () => {
    const strange = new Map<string, unknown>([['kept', { name: 'a', file: 'b', choices: {} }]]);
    const keeper = createFileKeeper({ databases: fakeDatabases(strange), ...nameless });
    expect(await keeper.keptFile()).toBeUndefined();
  });

  test.each(Object.entries(failing))('is done without where storage %s', async (_, databases) => {
    const keeper = createFileKeeper({ databases, ...nameless });
    expect(await keeper.keepFile(file, choices)).toBe(false);
    expect(await keeper.keptFile()).toBeUndefined();
    expect(await keeper.forgetFile()).toBe(false);
  });
});

describe('the name of a file that was not kept', () => {
  test('is remembered and forgotten', () => {
    const kept = new Map<string, string>();
    const names = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const keeper = createFileKeeper({ databases: undefined, names });
    expect(keeper.rememberedName()).toBeUndefined();
    keeper.rememberName('订单.csv');
    expect(keeper.rememberedName()).toBe('订单.csv');
    keeper.rememberName(undefined);
    expect(keeper.rememberedName()).toBeUndefined();
  });

  test('is done without where storage throws', () => {
    const refuse = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    const keeper = createFileKeeper({
      databases: undefined,
      names: { getItem: refuse, setItem: refuse, removeItem: refuse },
    });
    expect(() => keeper.rememberName('订单.csv')).not.toThrow();
    expect(keeper.rememberedName()).toBeUndefined();
  });
});
