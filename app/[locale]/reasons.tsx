import type { Messages } from '@/content/messages';
import styles from './home.module.css';

/** Why a score from here can be believed. Each line names something that can be checked. */
export function Reasons({ strings }: { strings: Messages['home']['why'] }) {
  const { title, replay, open, sources, local } = strings;
  return (
    <section className={styles.section} aria-labelledby="why">
      <h2 id="why">{title}</h2>
      <dl className={styles.reasons}>
        {[replay, open, sources, local].map((reason) => (
          <div key={reason.title}>
            <dt>{reason.title}</dt>
            <dd>{reason.body}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
