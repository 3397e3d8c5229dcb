import type { ReactNode } from 'react';
import { isWalkable, missingFields, type JourneyMap, type VersionName } from '@/lib/journey-map';
import { versionOf } from './cells';
import { useActions, useEditor, useWords } from './context';
import { useNames } from './names';
import styles from './panels.module.css';

/** What a walk would show, what is still missing for it, and the walk itself once nothing is. */
export function WalkPanel({
  renderWalk,
}: {
  renderWalk?: ((map: JourneyMap, version: VersionName) => ReactNode) | undefined;
}) {
  const words = useWords();
  const names = useNames();
  const { open } = useActions();
  const map = useEditor(({ history }) => history.map);
  const shown = useEditor((state) => state.shown);
  const name: VersionName = shown === 'toBe' && map.toBe ? 'toBe' : 'asIs';
  const version = versionOf(map, name);
  const missing = missingFields(version);
  return (
    <section className={styles.walk} aria-labelledby="studio-walk">
      <h3 id="studio-walk">{words.walk.title}</h3>
      <p className={styles.small}>{words.walk.what}</p>
      {version.touchpoints.length === 0 ? (
        <p>{words.walk.none}</p>
      ) : isWalkable(version) ? (
        (renderWalk?.(map, name) ?? <p>{words.walk.ready}</p>)
      ) : (
        <>
          <p>{words.walk.missing(missing.length, version.touchpoints.length)}</p>
          <ul className={styles.missing}>
            {missing.map(({ touchpoint: id, fields }) => {
              const touchpoint = version.touchpoints.find((one) => one.id === id);
              if (!touchpoint) return null;
              const label = names.touchpoint(touchpoint);
              return (
                <li key={id}>
                  <button
                    type="button"
                    aria-label={words.walk.goTo(label)}
                    onClick={() => open({ version: name, kind: 'touchpoint', id })}
                  >
                    {label}
                  </button>
                  <span>{words.list(fields.map((field) => words.walk.fields[field]))}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
