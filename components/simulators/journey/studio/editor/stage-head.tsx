import { memo, type KeyboardEvent } from 'react';
import { MAP_LIMITS, type Stage, type VersionName } from '@/lib/journey-map';
import { Button } from '@/components/ui/button';
import { useActions, useEditor, useWords } from './context';
import { Field } from './field';
import { focusSoon, itemId } from './focus';
import { useNames } from './names';
import styles from './item.module.css';

/** The name of a stage, and the form in its place: rename, move, one more after it, delete. */
export const StageHead = memo(function StageHead({
  stage,
  index,
  version,
}: {
  stage: Stage;
  index: number;
  version: VersionName;
}) {
  const words = useWords();
  const names = useNames();
  const { open } = useActions();
  const isOpen = useEditor(
    ({ editing }) => editing?.kind === 'stage' && editing.id === stage.id && editing.version === version,
  );
  if (isOpen) return <StageForm stage={stage} index={index} version={version} />;
  return (
    <button
      type="button"
      id={itemId(version, stage.id)}
      className={styles.stage}
      aria-label={words.editStage(names.stage(stage))}
      onClick={() => open({ version, kind: 'stage', id: stage.id })}
    >
      <span className={styles.number}>{index + 1}</span>
      <span>{names.stage(stage)}</span>
    </button>
  );
});

function StageForm({ stage, index, version }: { stage: Stage; index: number; version: VersionName }) {
  const words = useWords();
  const names = useNames();
  const { edit, open, say } = useActions();
  const stages = useEditor(({ history }) => history.map.stages);
  const close = () => {
    open(undefined);
    focusSoon(itemId(version, stage.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && event.target instanceof HTMLInputElement))
      close();
  };
  return (
    <div className={styles.form} onKeyDown={onKeyDown}>
      <Field
        label={words.stageName}
        labelHidden
        autoFocus
        value={stage.name}
        most={MAP_LIMITS.name}
        onWrite={(name) => edit({ kind: 'rename-stage', stage: stage.id, name })}
      />
      <div className={styles.buttons}>
        <Button weight="main" onClick={close}>
          {words.done}
        </Button>
        <Button
          disabled={index === 0}
          onClick={() => edit({ kind: 'move-stage', stage: stage.id, to: index - 1 })}
        >
          {words.left}
        </Button>
        <Button
          disabled={index === stages.length - 1}
          onClick={() => edit({ kind: 'move-stage', stage: stage.id, to: index + 1 })}
        >
          {words.right}
        </Button>
        <Button
          onClick={() =>
            edit({ kind: 'add-stage', name: words.newStage(stages.length + 1), place: index + 1 })
          }
        >
          {words.addStageAfter}
        </Button>
        <Button
          disabled={stages.length === 1}
          onClick={() => {
            const next = stages[index === 0 ? 1 : index - 1];
            if (!edit({ kind: 'remove-stage', stage: stage.id })) return;
            say(words.stageRemoved(names.stage(stage)));
            if (next) focusSoon(itemId(version, next.id));
          }}
        >
          {words.removeStage}
        </Button>
      </div>
    </div>
  );
}
