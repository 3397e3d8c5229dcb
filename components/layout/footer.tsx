import styles from './footer.module.css';

/** What the reader may do with the site, and where its words come from. One line each. */
export function Footer({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <footer className={styles.footer} aria-label={label}>
      <div className={styles.inner}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </footer>
  );
}
