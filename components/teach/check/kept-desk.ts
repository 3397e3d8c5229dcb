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

function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error ?? new Error('indexedDB'));
    opening.onblocked = () => reject(new Error('indexedDB is blocked'));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = transaction.onerror = () => {
        database.close();
        reject(transaction.error ?? new Error('indexedDB'));
      };
    };
  });
}
