import type { KeyboardEvent } from 'react';
import { MAP_LIMITS, type Card, type VersionName } from '@/lib/journey-map';
import { Button } from '@/components/ui/button';
import { useActions, useEditor, useWords } from './context';
import { Field } from './field';
import { addId, focusSoon, itemId } from './focus';
import { Glyph } from './glyph';
import { MoveTo } from './move-to';
import styles from './item.module.css';

/** A card being written: text, whose it is, and every way to move it that needs no dragging. */
export function CardForm({ card, version }: { card: Card; version: VersionName }) {
  const words = useWords();
  const { edit, add, open } = useActions();
  const personas = useEditor(({ history }) => history.map.personas);
  const close = () => {
    open(undefined);
    focusSoon(itemId(version, card.id), addId(version, card.stage, card.lane));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // While a character is being composed, Enter belongs to the input method.
    if (event.nativeEvent.isComposing || event.shiftKey) return;
    if (event.key !== 'Enter') return;
    event.preventDefault();
    close();
  };
  return (
    <div
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <Field
        label={words.cardText}
        labelHidden
        autoFocus
        rows={3}
        value={card.text}
        most={MAP_LIMITS.text}
        placeholder={words.cardHint}
        onWrite={(text) => edit({ kind: 'set-card-text', version, card: card.id, text })}
        onKeyDown={onKeyDown}
      />
      <div className={styles.buttons}>
        <Button weight="main" onClick={close}>
          {words.done}
        </Button>
        <Button
          onClick={() => {
            const { stage, lane, text } = card;
            const [made] = add(
              {
                kind: 'add-cards',
                version,
                cards: [{ stage, lane, text, personas: card.personas }],
                place: null,
              },
              version,
            );
            if (made) open({ version, kind: 'card', id: made });
          }}
        >
          {words.duplicate}
        </Button>
        <Button
          onClick={() => {
            if (!edit({ kind: 'remove-cards', version, cards: [card.id] })) return;
            focusSoon(addId(version, card.stage, card.lane));
          }}
        >
          {words.remove}
        </Button>
      </div>
      <CardPlace card={card} version={version} />
      {personas.length > 1 && (
        <fieldset className={styles.people}>
          <legend>{words.whose}</legend>
          {personas.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={card.personas.includes(id)}
                onChange={({ currentTarget }) =>
                  edit({
                    kind: 'set-card-personas',
                    version,
                    cards: [card.id],
                    personas: currentTarget.checked
                      ? [...card.personas, id]
                      : card.personas.filter((other) => other !== id),
                  })
                }
              />
              {name || words.unnamed}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Up and down in its cell, or into another one. */
function CardPlace({ card, version }: { card: Card; version: VersionName }) {
  const words = useWords();
  const { edit, say } = useActions();
  const cell = useEditor(({ cells }) => cells[version].cards.get(`${card.stage} ${card.lane}`));
  const place = cell?.findIndex(({ id }) => id === card.id) ?? 0;
  const last = (cell?.length ?? 1) - 1;
  const move = (stage: string, lane: string, to: number | null) =>
    edit({ kind: 'move-cards', version, cards: [card.id], stage, lane, place: to });
  return (
    <>
      <div className={styles.buttons}>
        <Button disabled={place <= 0} onClick={() => move(card.stage, card.lane, place - 1)}>
          <Glyph name="up" />
          {words.up}
        </Button>
        <Button disabled={place >= last} onClick={() => move(card.stage, card.lane, place + 1)}>
          <Glyph name="down" />
          {words.down}
        </Button>
      </div>
      <MoveTo
        stage={card.stage}
        lane={card.lane}
        onMove={(stage, lane, names) => {
          if (!lane || !move(stage, lane, null)) return;
          say(words.dropped(card.text.slice(0, 60) || words.emptyCard, names.stage, names.lane));
        }}
      />
    </>
  );
}
