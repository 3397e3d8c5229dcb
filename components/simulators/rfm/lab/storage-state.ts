/** Whether this browser lets a page keep anything; on the server, as if it did. */
export function storageState(): 'free' | 'blocked' {
  if (typeof window === 'undefined') return 'free';
  try {
    window.localStorage.getItem('');
    return 'indexedDB' in window ? 'free' : 'blocked';
  } catch {
    return 'blocked';
  }
}
