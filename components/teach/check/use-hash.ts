import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener('popstate', changed);
  };
}

const current = () => {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return '';
  }
};

/** The part of the address behind `#`: which hand-in is open. */
export const useHash = () => useSyncExternalStore(subscribe, current, () => '');

/** A receipt, alone or with the number of its repetition. */
export const isReceipt = (hash: string) => /^[0-9A-Z]{4}-[0-9A-Z]{4}(~\d+)?$/.test(hash);

export const openHandIn = (id: string) => {
  window.location.hash = encodeURIComponent(id);
};

export const closeHandIn = () => {
  window.location.hash = '';
};
