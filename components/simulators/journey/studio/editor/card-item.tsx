import { memo } from 'react';
import type { Card, VersionName } from '@/lib/journey-map';
import { CardForm } from './card-form';
import { useActions, useEditor, useNow, useWords } from './context';
import { itemId } from './focus';
import { Glyph } from './glyph';
import { moveCardByKey } from './move';
import styles from './item.module.css';

/** A card: its text, and the form in its place while it is being written. */
export const CardItem = memo(function CardItem({ card, version }: { card: Card; version: VersionName }) {
  const words = useWords();
  const actions = useActions();
  const now = useNow();
  const isOpen = useEditor(
    ({ editing }) => editing?.kind === 'card' && editing.id === card.id && editing.version === version,
  );
  const selecting = useEditor((state) => state.selecting);
  const isSelected = useEditor(
    ({ selection }) => selection.version === version && selection.ids.has(card.id),
  );
  const text = card.text.trim() || words.emptyCard;
  const said = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return (
    <li
      className={`${styles.item} ${isOpen ? styles.open : ''} ${isSelected ? styles.selected : ''}`}
      data-item={card.id}
      data-kind="card"
      data-text={said}
    >
      {isOpen ? (
        <CardForm card={card} version={version} />
      ) : (
        <>
          {selecting ? (
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={isSelected}
                aria-label={words.selectOne(said)}
                onChange={() => actions.toggle(version, card.id)}
              />
            </label>
          ) : (
            <button
              type="button"
              className={styles.grip}
              data-grip
              aria-label={words.grip(said)}
              aria-describedby="grip-hint"
            >
              <Glyph name="grip" />
            </button>
          )}
          <button
            type="button"
            id={itemId(version, card.id)}
            className={styles.text}
            aria-label={words.editCard(said)}
            onClick={(event) => {
              if (event.shiftKey || event.ctrlKey || event.metaKey) actions.toggle(version, card.id);
              else actions.open({ version, kind: 'card', id: card.id });
            }}
            onKeyDown={(event) => moveCardByKey(event, { card, version, state: now(), actions, words })}
          >
            {text}
            <Whose ids={card.personas} />
          </button>
        </>
      )}
    </li>
  );
});

/** Of whom it is said, where it is not said of everyone. */
function Whose({ ids }: { ids: readonly string[] }) {
  const personas = useEditor(({ history }) => history.map.personas);
  if (ids.length === 0) return null;
  const names = personas.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return <span className={styles.whose}>{names.join(' · ')}</span>;
}
