import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './sheet.module.css';

/** The page itself stays off the paper. */
const ONLY_THIS = '@media print { body > *:not([data-sheet]) { display: none !important; } }';

/** Prints what is in it and nothing else, at once; on the screen it is not seen. */
export function PrintSheet({ onDone, children }: { onDone: () => void; children: ReactNode }) {
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    const after = () => done.current();
    window.addEventListener('afterprint', after);
    // Not in the effect itself: some browsers print what was painted last.
    const soon = setTimeout(() => window.print(), 50);
    return () => {
      clearTimeout(soon);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return createPortal(
    <div className={styles.sheet} data-sheet="">
      <style>{ONLY_THIS}</style>
      {children}
    </div>,
    document.body,
  );
}
