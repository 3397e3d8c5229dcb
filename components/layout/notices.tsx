import styles from './notices.module.css';

/** Why the models stay still: shown to browsers below the floor, and to browsers without JavaScript. */
export function Notices({ oldBrowser, noScript }: { oldBrowser: string; noScript: string }) {
  return (
    <>
      <p className={`${styles.notice} ${styles.old}`}>{oldBrowser}</p>
      <noscript>
        <p className={styles.notice}>{noScript}</p>
      </noscript>
    </>
  );
}
