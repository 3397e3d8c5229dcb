import { createStore, type StoreApi } from 'zustand/vanilla';
import type { JourneyMap } from '@/lib/journey-map';
import { drawLetters } from '@/components/ui/draw-letters';
import type { Locale } from '@/lib/content/locale';
import { createMapKeeper, deviceStorage, MOST_MAPS, type MapKeeper, type MapNote } from './map-keeper';
import { studioMessages, type NewKind } from './studio-messages';

export interface StudioState {
  /** Whether the device has been looked at: the server knows none of its maps. */
  readonly isReady: boolean;
  readonly kept: readonly MapNote[];
  readonly open: string | undefined;
  /** Deleted last, and still to be had back. */
  readonly forgotten: { readonly note: MapNote; readonly text: string } | undefined;
  readonly notice: string | undefined;
  readonly storage: 'device' | 'memory';
}

export interface StudioActions {
  /** Reads the address and listens to it; answers how to stop. */
  readonly start: () => () => void;
  readonly begin: (kind: NewKind) => Promise<void>;
  /** Opens the text of a file as a map of its own. */
  readonly bring: (text: string) => Promise<void>;
  readonly take: (map: JourneyMap) => Promise<void>;
  readonly openKept: (id: string) => void;
  readonly close: () => void;
  readonly forget: (id: string) => void;
  readonly restore: () => void;
  readonly notify: (notice: string | undefined) => void;
}

export interface Studio {
  readonly store: StoreApi<StudioState>;
  readonly actions: StudioActions;
  readonly keeper: () => MapKeeper;
}

const loadMaps = () => import('./open-map');

/** The maps of this device and the one that is open. The editor and everything that reads a map are fetched when they are wanted. */
export function createStudio(locale: Locale): Studio {
  const words = studioMessages[locale];
  const store = createStore<StudioState>(() => ({
    isReady: false,
    kept: [],
    open: undefined,
    forgotten: undefined,
    notice: undefined,
    storage: 'device',
  }));
  const { getState: get, setState: set } = store;
  let keeper: MapKeeper = createMapKeeper(undefined);

  const stepInto = (id: string | undefined) =>
    window.history.pushState(null, '', `${window.location.pathname}${id === undefined ? '' : `?map=${id}`}`);

  function readAddress(): void {
    const id = new URLSearchParams(window.location.search).get('map') ?? undefined;
    const isThere = id !== undefined && keeper.load(id) !== undefined;
    set({
      open: isThere ? id : undefined,
      kept: keeper.list(),
      ...(id !== undefined && !isThere && { notice: words.gone }),
    });
  }

  /** Keeps a map from its first moment, so that a reload finds it, and opens it. */
  async function take(map: JourneyMap): Promise<void> {
    if (keeper.list().length >= MOST_MAPS) return set({ notice: words.noRoom });
    const { keepable } = await loadMaps();
    const id = drawLetters(8);
    const storage = keeper.save(...keepable(id, map, Date.now()));
    stepInto(id);
    set({ open: id, notice: undefined, storage });
  }

  /** Work that fetches a part first. */
  async function fetching(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      set({ notice: words.notFetched });
    }
  }

  const actions: StudioActions = {
    start() {
      keeper = createMapKeeper(deviceStorage());
      readAddress();
      set({ isReady: true });
      const hear = () => {
        if (!get().open) set({ kept: keeper.list() });
      };
      window.addEventListener('popstate', readAddress);
      window.addEventListener('storage', hear);
      return () => {
        window.removeEventListener('popstate', readAddress);
        window.removeEventListener('storage', hear);
      };
    },
    begin: (kind) => fetching(async () => take((await loadMaps()).newMap(kind, locale))),
    bring: (text) =>
      fetching(async () => {
        const brought = (await loadMaps()).readMap(text, locale);
        if (brought.ok) await take(brought.map);
        else set({ notice: words.refused(brought.why) });
      }),
    take: (map) => fetching(() => take(map)),
    openKept(id) {
      stepInto(id);
      set({ open: id, notice: undefined });
    },
    close() {
      stepInto(undefined);
      set({ open: undefined });
      // The editor saves as it goes; the list is read after that.
      setTimeout(() => set({ kept: keeper.list() }));
    },
    forget(id) {
      const note = get().kept.find((one) => one.id === id);
      const text = keeper.load(id);
      keeper.forget(id);
      set({ kept: keeper.list(), forgotten: note && text !== undefined ? { note, text } : undefined });
    },
    restore() {
      const { forgotten } = get();
      if (!forgotten) return;
      keeper.save(forgotten.note, forgotten.text);
      set({ forgotten: undefined, kept: keeper.list() });
    },
    notify: (notice) => set({ notice }),
  };
  return { store, actions, keeper: () => keeper };
}
