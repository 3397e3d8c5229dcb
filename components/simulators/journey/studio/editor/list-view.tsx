import { memo } from 'react';
import type { Lane, Stage, Touchpoint, VersionName } from '@/lib/journey-map';
import { CardCell, TouchpointCell } from './cell';
import { cellKey, NO_CARDS, NO_TOUCHPOINTS, takesCards, type Cells } from './cells';
import { useActions, useEditor, useWords } from './context';
import { FeelingCurve } from './feeling-curve';
import { feelingText } from './feeling-point';
import { Glyph } from './glyph';
import { useNames } from './names';
import { StageHead } from './stage-head';
import { useLanes } from './use-lanes';
import styles from './list-view.module.css';

/** The same map for a narrow window: stage after stage, and in each the rows that are shown. */
export function ListView({ version, label }: { version: VersionName; label: string }) {
  const stages = useEditor(({ history }) => history.map.stages);
  const lanes = useLanes();
  const cells = useEditor((state) => state.cells[version]);
  const hasCurve = lanes.some(({ kind }) => kind === 'feeling') && cells.touchpoints.size > 0;
  return (
    <section className={styles.list} aria-label={label}>
      {hasCurve && (
        <FeelingCurve version={version} stages={stages} touchpoints={cells.touchpoints} canEdit={false} />
      )}
      {stages.map((stage, index) => (
        <div key={stage.id} className={styles.stage}>
          <h3>
            <StageHead stage={stage} index={index} version={version} />
          </h3>
          {lanes.map((lane) => (
            <ListLane key={lane.id} lane={lane} stage={stage} cells={cells} version={version} />
          ))}
        </div>
      ))}
    </section>
  );
}

const ListLane = memo(function ListLane({
  lane,
  stage,
  cells,
  version,
}: {
  lane: Lane;
  stage: Stage;
  cells: Cells;
  version: VersionName;
}) {
  const names = useNames();
  const touchpoints = cells.touchpoints.get(stage.id) ?? NO_TOUCHPOINTS;
  if (lane.kind === 'feeling' && touchpoints.length === 0) return null;
  return (
    <div className={`${styles.lane} ${styles[lane.kind] ?? ''}`}>
      <h4>{names.lane(lane)}</h4>
      {takesCards(lane) ? (
        <CardCell
          version={version}
          stage={stage}
          lane={lane}
          cards={cells.cards.get(cellKey(stage.id, lane.id)) ?? NO_CARDS}
        />
      ) : lane.kind === 'feeling' ? (
        <ul className={styles.feelings}>
          {touchpoints.map((touchpoint) => (
            <FeelingStep key={touchpoint.id} touchpoint={touchpoint} version={version} />
          ))}
        </ul>
      ) : (
        <TouchpointCell version={version} stage={stage} lane={lane} touchpoints={touchpoints} />
      )}
    </div>
  );
});

/** A feeling set with two buttons, for a finger. */
function FeelingStep({ touchpoint, version }: { touchpoint: Touchpoint; version: VersionName }) {
  const words = useWords();
  const names = useNames();
  const persona = useEditor((state) => state.persona);
  const { edit } = useActions();
  const value = touchpoint.feelings[persona];
  const name = names.touchpoint(touchpoint);
  const set = (next: number | null) =>
    edit({ kind: 'set-feeling', version, touchpoint: touchpoint.id, persona, value: next });
  return (
    <li>
      <span className={styles.feelingName}>
        {name}
        <output>{feelingText(words, value)}</output>
      </span>
      <span className={styles.steps}>
        <button
          type="button"
          aria-label={`${words.feeling.worse}: ${name}`}
          disabled={value === -3}
          onClick={() => set((value ?? 0) - 0.5)}
        >
          <Glyph name="minus" />
        </button>
        <button
          type="button"
          aria-label={`${words.feeling.better}: ${name}`}
          disabled={value === 3}
          onClick={() => set((value ?? 0) + 0.5)}
        >
          <Glyph name="plus" />
        </button>
      </span>
    </li>
  );
}
