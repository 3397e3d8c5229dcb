/** Keeps the desk's work on the device, as the text of its file. */
export interface DeskKeeper {
  readonly load: () => Promise<string | undefined>;
  /** Answers false when there is no room or no storage. */
  readonly save: (text: string) => Promise<boolean>;
  readonly clear: () => Promise<void>;
}

/** A class with its texts can be larger than localStorage takes. */
const NAME = 'guanxi-lab/desk/1';
const STORE = 'desk';
const KEY = 'work';

/** IndexedDB of this browser. Never throws: a page without storage must go on. */
export function deviceKeeper(): DeskKeeper {
  // Held open: while a page is being left there is no time to open it.
  let held: Promise<IDBDatabase> | undefined;
  const database = () =>
    (held ??= opened(() => (held = undefined)).catch((error: unknown) => {
      held = undefined;
      throw error;
    }));
  const withStore = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>) =>
    database().then((open) => done(open, mode, work));
  return {
    load: () =>
      withStore('readonly', (store) => store.get(KEY)).then(
        (text: unknown) => (typeof text === 'string' ? text : undefined),
        () => undefined,
      ),
    save: (text) =>
      withStore('readwrite', (store) => store.put(text, KEY)).then(
        () => true,
        () => false,
      ),
    clear: () =>
      withStore('readwrite', (store) => store.delete(KEY)).then(
        () => undefined,
        () => undefined,
      ),
  };
}

function opened(lost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error ?? new Error('indexedDB'));
    opening.onblocked = () => reject(new Error('indexedDB is blocked'));
    opening.onsuccess = () => {
      const database = opening.result;
      database.onclose = lost;
      // A newer page wants it: it is let go.
      database.onversionchange = () => {
        database.close();
        lost();
      };
      resolve(database);
    };
  });
}

function done<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('indexedDB'));
    // Not left to be committed later: the page may be gone by then.
    if (mode === 'readwrite') transaction.commit();
  });
}
