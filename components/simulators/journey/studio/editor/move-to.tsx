import { useState } from 'react';
import type { Id } from '@/lib/journey-map';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { takesCards } from './cells';
import { useEditor, useWords } from './context';
import { useNames } from './names';
import styles from './item.module.css';

/** The way to another cell without dragging: choose where, then move. Without `lane`, only the stage is chosen. */
export function MoveTo({
  stage,
  lane,
  anywhere = false,
  onMove,
}: {
  stage: Id;
  lane?: Id;
  /** The cell that is given is only the first offered: moving there is no mistake. */
  anywhere?: boolean;
  onMove: (stage: Id, lane: Id | undefined, names: { stage: string; lane: string }) => void;
}) {
  const words = useWords();
  const names = useNames();
  const stages = useEditor(({ history }) => history.map.stages);
  const lanes = useEditor(({ history }) => history.map.lanes);
  const [toStage, setStage] = useState(stage);
  const [toLane, setLane] = useState(lane);
  const there = lanes.find(({ id }) => id === toLane);
  const thereStage = stages.find(({ id }) => id === toStage);
  return (
    <details className={styles.moveTo}>
      <summary>{words.moveTo}</summary>
      <div className={styles.moveForm}>
        <Select
          label={words.moveToStage}
          value={toStage}
          options={stages.map((one) => ({ value: one.id, label: names.stage(one) }))}
          onChange={setStage}
        />
        {lane !== undefined && (
          <Select
            label={words.moveToLane}
            value={toLane ?? lane}
            options={lanes.filter(takesCards).map((one) => ({ value: one.id, label: names.lane(one) }))}
            onChange={setLane}
          />
        )}
        <Button
          disabled={!anywhere && toStage === stage && toLane === lane}
          onClick={() =>
            onMove(toStage, toLane, {
              stage: thereStage ? names.stage(thereStage) : '',
              lane: there ? names.lane(there) : '',
            })
          }
        >
          {words.move}
        </Button>
      </div>
    </details>
  );
}
