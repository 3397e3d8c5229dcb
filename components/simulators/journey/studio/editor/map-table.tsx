import { memo } from 'react';
import type { Lane, Stage, VersionName } from '@/lib/journey-map';
import { CardCell, TouchpointCell } from './cell';
import { cellKey, NO_CARDS, NO_TOUCHPOINTS, takesCards, type Cells } from './cells';
import { useEditor, useWords } from './context';
import { FeelingCurve } from './feeling-curve';
import { useNames } from './names';
import { StageHead } from './stage-head';
import { useLanes } from './use-lanes';
import styles from './map-table.module.css';

/** The map as what it is: a table of stages and rows, whose heads stay in sight. */
export function MapTable({ version, label }: { version: VersionName; label: string }) {
  const words = useWords();
  const stages = useEditor(({ history }) => history.map.stages);
  const lanes = useLanes();
  const cells = useEditor((state) => state.cells[version]);
  const scale = useEditor((state) => state.scale);
  return (
    <div
      className={styles.frame}
      role="region"
      aria-label={label}
      tabIndex={0}
      data-frame
      style={{ fontSize: `${scale}rem` }}
    >
      <table className={styles.map} style={{ width: `calc(var(--head) + ${stages.length} * var(--column))` }}>
        <caption className="visuallyHidden">{label}</caption>
        <colgroup>
          <col className={styles.headColumn} />
          {stages.map(({ id }) => (
            <col key={id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {words.laneHead}
            </th>
            {stages.map((stage, index) => (
              <th key={stage.id} scope="col">
                <StageHead stage={stage} index={index} version={version} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <LaneRow key={lane.id} lane={lane} stages={stages} cells={cells} version={version} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const LaneRow = memo(function LaneRow({
  lane,
  stages,
  cells,
  version,
}: {
  lane: Lane;
  stages: readonly Stage[];
  cells: Cells;
  version: VersionName;
}) {
  const names = useNames();
  return (
    <tr className={styles[lane.kind] ?? ''}>
      <th scope="row">{names.lane(lane)}</th>
      {lane.kind === 'feeling' ? (
        <td colSpan={stages.length} className={styles.feelings}>
          <FeelingCurve version={version} stages={stages} touchpoints={cells.touchpoints} />
        </td>
      ) : (
        stages.map((stage) => (
          <td key={stage.id}>
            {takesCards(lane) ? (
              <CardCell
                version={version}
                stage={stage}
                lane={lane}
                cards={cells.cards.get(cellKey(stage.id, lane.id)) ?? NO_CARDS}
              />
            ) : (
              <TouchpointCell
                version={version}
                stage={stage}
                lane={lane}
                touchpoints={cells.touchpoints.get(stage.id) ?? NO_TOUCHPOINTS}
              />
            )}
          </td>
        ))
      )}
    </tr>
  );
});
