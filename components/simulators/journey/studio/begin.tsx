import type { Locale } from '@/lib/content/locale';
import { KINDS, studioMessages } from './studio-messages';
import type { StudioActions } from './studio-store';
import styles from './studio.module.css';

/** A blank map, or a filled one to change. */
export function Begin({ locale, actions }: { locale: Locale; actions: StudioActions }) {
  const words = studioMessages[locale];
  return (
    <section aria-labelledby="studio-begin" className={`jsOnly ${styles.part}`}>
      <h2 id="studio-begin">{words.begin}</h2>
      <ul className={styles.kinds}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => void actions.begin(kind)}>
              <strong>{words.kinds[kind].name}</strong>
              <span>{words.kinds[kind].note}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.small}>{words.illustrative}</p>
    </section>
  );
}
