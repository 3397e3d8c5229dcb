import Link from 'next/link';
import styles from './footer.module.css';

/** What the reader may do with the site, and where its words come from, one line each; and the way for teachers. */
export function Footer({
  label,
  lines,
  link,
}: {
  label: string;
  lines: readonly string[];
  link: { readonly href: string; readonly text: string };
}) {
  return (
    <footer className={styles.footer} aria-label={label}>
      <div className={styles.inner}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.link}>
          <Link href={link.href} prefetch={false}>
            {link.text}
          </Link>
        </p>
      </div>
    </footer>
  );
}
