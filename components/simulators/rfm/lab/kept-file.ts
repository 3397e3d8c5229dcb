import type { ReadingChoices } from './protocol';

/** A file that the reader has asked to keep on this device, with what she said about it. */
export interface KeptFile {
  readonly name: string;
  readonly file: File;
  readonly choices: ReadingChoices;
}

/** The part of `localStorage` that is used. Any call may throw. */
type Names = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where files are kept. Either may be missing, and every call on either may fail. */
export interface KeepingPlaces {
  readonly databases: IDBFactory | undefined;
  readonly names: Names | undefined;
}

export interface FileKeeper {
  /** Answers false when there is no room or no storage; what was kept before is then still there. */
  readonly keepFile: (file: File, choices: ReadingChoices) => Promise<boolean>;
  readonly keptFile: () => Promise<KeptFile | undefined>;
  /** Answers false when the file may still be there. */
  readonly forgetFile: () => Promise<boolean>;
  /** Remembers only what a file is called, so that the page can ask for it; undefined forgets it. */
  readonly rememberName: (name: string | undefined) => void;
  readonly rememberedName: () => string | undefined;
}

const DATABASE = 'guanxi-lab/orders';
const STORE = 'files';
const KEY = 'kept';
const NAME_KEY = 'guanxi-lab/orders/name';

/** Keeps one file; never throws, because a page without storage must go on. */
export function createFileKeeper({ databases, names }: KeepingPlaces): FileKeeper {
  const run = <Answer>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Answer>) =>
    inStore(databases, mode, work);
  return {
    keepFile: (file, choices) =>
      run('readwrite', (store) => store.put({ name: file.name, file, choices } satisfies KeptFile, KEY)).then(
        () => true,
        () => false,
      ),
    keptFile: () =>
      run<unknown>('readonly', (store) => store.get(KEY)).then(
        (value) => (isKept(value) ? value : undefined),
        () => undefined,
      ),
    forgetFile: () =>
      run('readwrite', (store) => store.delete(KEY)).then(
        () => true,
        () => false,
      ),
    rememberName(name) {
      try {
        if (name === undefined) names?.removeItem(NAME_KEY);
        else names?.setItem(NAME_KEY, name);
      } catch {
        // Full or forbidden: the page will not ask for the file, and works all the same.
      }
    },
    rememberedName() {
      try {
        return names?.getItem(NAME_KEY) ?? undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** One request in a transaction of its own; answers when the transaction is complete, so that a write is on the device. */
function inStore<Answer>(
  databases: IDBFactory | undefined,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (!databases) return reject(new Error('no storage'));
    const opening = databases.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error ?? new Error('cannot open'));
    opening.onsuccess = () => {
      const database = opening.result;
      const end = (settle: () => void) => {
        database.close();
        settle();
      };
      try {
        const transaction = database.transaction(STORE, mode);
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => end(() => resolve(request.result));
        // A quota that is reached ends a transaction with an abort and without an error.
        transaction.onabort = () => end(() => reject(transaction.error ?? new Error('aborted')));
      } catch (error) {
        end(() => reject(error instanceof Error ? error : new Error('refused')));
      }
    };
  });
}

function isKept(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value && 'file' in value && 'choices' in value)) return false;
  return (
    typeof value.name === 'string' &&
    value.file instanceof File &&
    typeof value.choices === 'object' &&
    value.choices !== null
  );
}

let device: FileKeeper | undefined;

/** The keeper of this browser. Call it in the browser only. */
export function deviceFiles(): FileKeeper {
  device ??= createFileKeeper({
    databases: reach(() => window.indexedDB),
    names: reach(() => window.localStorage),
  });
  return device;
}

/** Reading the property alone throws where storage is forbidden. */
function reach<Place>(read: () => Place): Place | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export const keepFile: FileKeeper['keepFile'] = (file, choices) => deviceFiles().keepFile(file, choices);
export const keptFile: FileKeeper['keptFile'] = () => deviceFiles().keptFile();
export const forgetFile: FileKeeper['forgetFile'] = () => deviceFiles().forgetFile();
export const rememberName: FileKeeper['rememberName'] = (name) => deviceFiles().rememberName(name);
export const rememberedName: FileKeeper['rememberedName'] = () => deviceFiles().rememberedName();
