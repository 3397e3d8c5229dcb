'use client';

import { Icon } from '@/components/ui/icon';
import styles from './header.module.css';
import { THEME_KEY } from './theme-key';

/** Turns the page dark or light and remembers it. Both names are rendered; the style sheet shows the one that applies. */
export function ThemeSwitch({ toDark, toLight }: { toDark: string; toLight: string }) {
  function turn() {
    const root = document.documentElement;
    const dark = getComputedStyle(root).colorScheme === 'dark';
    const next = dark ? 'light' : 'dark';
    root.setAttribute('data-theme', next);
    try {
      localStorage.setItem(THEME_KEY, next);
    } catch {
      // Storage is blocked: the choice lasts as long as the page.
    }
  }

  return (
    <button type="button" className={`${styles.tool} jsOnly`} onClick={turn}>
      <span className={styles.toDark}>
        <Icon name="moon" />
        <span className={styles.toolText}>{toDark}</span>
      </span>
      <span className={styles.toLight}>
        <Icon name="sun" />
        <span className={styles.toolText}>{toLight}</span>
      </span>
    </button>
  );
}
