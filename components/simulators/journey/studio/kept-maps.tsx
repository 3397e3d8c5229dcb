import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { studioMessages } from './studio-messages';
import type { StudioActions, StudioState } from './studio-store';
import styles from './studio.module.css';

/** The maps on this device, the newest first. */
export function KeptMaps({
  locale,
  state: { kept, forgotten, isReady, storage },
  actions,
}: {
  locale: Locale;
  state: StudioState;
  actions: StudioActions;
}) {
  const words = studioMessages[locale];
  return (
    <section aria-labelledby="studio-mine" className={`jsOnly ${styles.part}`}>
      <h2 id="studio-mine">{words.mine}</h2>
      <div role="status">
        {forgotten && (
          <p className={styles.note}>
            {words.forgotten(forgotten.note.title || words.untitled)}{' '}
            <Button onClick={actions.restore}>{words.restore}</Button>
          </p>
        )}
        {storage === 'memory' && <p className={styles.note}>{words.memoryOnly}</p>}
      </div>
      {kept.length === 0 && isReady && <p className={styles.small}>{words.none}</p>}
      {kept.length > 0 && (
        <ul className={styles.kept}>
          {kept.map(({ id, title, stages, cards, changed }, i) => {
            const name = title || words.untitled;
            return (
              <li key={id}>
                <span className={styles.name}>
                  <strong>{name}</strong>
                  <span className={styles.small}>
                    {words.facts(stages, cards)} · {words.date(changed)}
                  </span>
                </span>
                <span className={styles.buttons}>
                  <Button
                    weight={i === 0 ? 'main' : 'plain'}
                    aria-label={words.openNamed(name)}
                    onClick={() => actions.openKept(id)}
                  >
                    {words.open}
                  </Button>
                  <Button aria-label={words.forgetNamed(name)} onClick={() => actions.forget(id)}>
                    {words.forget}
                  </Button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
