import { memo } from 'react';
import type { Card, Lane, Stage, Touchpoint, VersionName } from '@/lib/journey-map';
import { CardItem } from './card-item';
import { useActions, useWords } from './context';
import { addId } from './focus';
import { Glyph } from './glyph';
import { useNames } from './names';
import { TouchpointItem } from './touchpoint-item';
import styles from './cell.module.css';

interface CellProps {
  readonly version: VersionName;
  readonly stage: Stage;
  readonly lane: Lane;
}

/** The cards of one cell, and the button that adds one. */
export const CardCell = memo(function CardCell({
  version,
  stage,
  lane,
  cards,
}: CellProps & { readonly cards: readonly Card[] }) {
  const words = useWords();
  const names = useNames();
  const { add, open, usePlace: usedPlace } = useActions();
  return (
    <div
      className={styles.cell}
      data-cell
      data-kind="card"
      data-version={version}
      data-stage={stage.id}
      data-lane={lane.id}
      onFocus={() => usedPlace({ version, stage: stage.id, lane: lane.id })}
    >
      {cards.length > 0 && (
        <ul className={styles.items}>
          {cards.map((card) => (
            <CardItem key={card.id} card={card} version={version} />
          ))}
        </ul>
      )}
      <button
        type="button"
        id={addId(version, stage.id, lane.id)}
        className={styles.add}
        aria-label={words.addCardIn(names.lane(lane), names.stage(stage))}
        onClick={() => {
          const fresh = { stage: stage.id, lane: lane.id, text: '', personas: [] };
          const [id] = add({ kind: 'add-cards', version, cards: [fresh], place: null }, version);
          if (id) open({ version, kind: 'card', id });
        }}
      >
        <Glyph name="plus" size={16} />
        <span>{words.addCard}</span>
      </button>
    </div>
  );
});

/** The touchpoints of one stage. */
export const TouchpointCell = memo(function TouchpointCell({
  version,
  stage,
  lane,
  touchpoints,
}: CellProps & { readonly touchpoints: readonly Touchpoint[] }) {
  const words = useWords();
  const names = useNames();
  const { add, open, usePlace: usedPlace } = useActions();
  return (
    <div
      className={styles.cell}
      data-cell
      data-kind="touchpoint"
      data-version={version}
      data-stage={stage.id}
      data-lane={lane.id}
      onFocus={() => usedPlace({ version, stage: stage.id, lane: lane.id })}
    >
      {touchpoints.length > 0 && (
        <ul className={styles.items}>
          {touchpoints.map((touchpoint) => (
            <TouchpointItem key={touchpoint.id} touchpoint={touchpoint} version={version} />
          ))}
        </ul>
      )}
      <button
        type="button"
        id={addId(version, stage.id, lane.id)}
        className={styles.add}
        aria-label={words.addTouchpointIn(names.stage(stage))}
        onClick={() => {
          const fresh = [{ stage: stage.id, name: '' }];
          const [id] = add({ kind: 'add-touchpoints', version, touchpoints: fresh, place: null }, version);
          if (id) open({ version, kind: 'touchpoint', id });
        }}
      >
        <Glyph name="plus" size={16} />
        <span>{words.addTouchpoint}</span>
      </button>
    </div>
  );
});
