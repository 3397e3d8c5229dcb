import { memo } from 'react';
import type { Touchpoint, VersionName } from '@/lib/journey-map';
import { useActions, useEditor, useNow, useWords } from './context';
import { itemId } from './focus';
import { Glyph } from './glyph';
import { moveTouchpointByKey } from './move';
import { useNames } from './names';
import { TouchpointForm } from './touchpoint-form';
import styles from './item.module.css';

/** A touchpoint: its name, channel and numbers, and the form in its place while it is being written. */
export const TouchpointItem = memo(function TouchpointItem({
  touchpoint,
  version,
}: {
  touchpoint: Touchpoint;
  version: VersionName;
}) {
  const words = useWords();
  const names = useNames();
  const actions = useActions();
  const now = useNow();
  const { id, channel, wait, failure, importance, isMomentOfTruth } = touchpoint;
  const isOpen = useEditor(
    ({ editing }) => editing?.kind === 'touchpoint' && editing.id === id && editing.version === version,
  );
  const selecting = useEditor((state) => state.selecting);
  const isSelected = useEditor(({ selection }) => selection.version === version && selection.ids.has(id));
  const name = names.touchpoint(touchpoint);
  const facts = words.touchpoint.facts(wait, percent(failure), percent(importance));
  return (
    <li
      className={`${styles.item} ${styles.touchpoint} ${isOpen ? styles.open : ''} ${isSelected ? styles.selected : ''}`}
      data-item={id}
      data-kind="touchpoint"
      data-text={name}
    >
      {isOpen ? (
        <TouchpointForm touchpoint={touchpoint} version={version} />
      ) : (
        <>
          {selecting ? (
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={isSelected}
                aria-label={words.selectOne(name)}
                onChange={() => actions.toggle(version, id)}
              />
            </label>
          ) : (
            <button
              type="button"
              className={styles.grip}
              data-grip
              aria-label={words.grip(name)}
              aria-describedby="grip-hint"
            >
              <Glyph name="grip" />
            </button>
          )}
          <button
            type="button"
            id={itemId(version, id)}
            className={styles.text}
            aria-label={words.touchpoint.edit([name, channel, facts].filter(Boolean).join(' · '))}
            onClick={(event) => {
              if (event.shiftKey || event.ctrlKey || event.metaKey) actions.toggle(version, id);
              else actions.open({ version, kind: 'touchpoint', id });
            }}
            onKeyDown={(event) =>
              moveTouchpointByKey(event, { touchpoint, version, state: now(), actions, words })
            }
          >
            <strong>
              {isMomentOfTruth && (
                <span className={styles.moment} title={words.touchpoint.moment}>
                  <Glyph name="star" size={14} />
                </span>
              )}
              {name}
            </strong>
            {channel && <span className={styles.channel}>{channel}</span>}
            {facts && <span className={styles.facts}>{facts}</span>}
          </button>
        </>
      )}
    </li>
  );
});

/** A share as it is shown: in hundredths, without the dust of binary fractions. */
export const percent = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1e4) / 100;
