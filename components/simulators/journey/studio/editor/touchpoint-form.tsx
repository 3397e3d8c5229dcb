import {
  LONGEST_WAIT,
  MAP_LIMITS,
  type Touchpoint,
  type TouchpointFields,
  type VersionName,
} from '@/lib/journey-map';
import { Button } from '@/components/ui/button';
import { NO_TOUCHPOINTS } from './cells';
import { useActions, useEditor, useWords } from './context';
import { Field } from './field';
import { addId, focusSoon, itemId } from './focus';
import { Glyph } from './glyph';
import { MoveTo } from './move-to';
import { useNames } from './names';
import { NumberField } from './number-field';
import { percent } from './touchpoint-item';
import styles from './item.module.css';

/** A touchpoint being written: what it is, its three numbers, the feeling there, and its place. */
export function TouchpointForm({ touchpoint, version }: { touchpoint: Touchpoint; version: VersionName }) {
  const words = useWords();
  const names = useNames();
  const { edit, open } = useActions();
  const personas = useEditor(({ history }) => history.map.personas);
  const laneId = useEditor(
    ({ history }) => history.map.lanes.find(({ kind }) => kind === 'touchpoint')?.id ?? '',
  );
  const { id, stage, name, channel, wait, failure, importance, feelings, isMomentOfTruth } = touchpoint;
  const write = (change: TouchpointFields) =>
    edit({ kind: 'edit-touchpoint', version, touchpoint: id, change });
  const close = () => {
    open(undefined);
    focusSoon(itemId(version, id), addId(version, stage, laneId));
  };
  return (
    <div
      className={styles.form}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') close();
        if (
          event.key === 'Enter' &&
          event.target instanceof HTMLInputElement &&
          event.target.type !== 'checkbox'
        )
          close();
      }}
    >
      <Field
        label={words.touchpoint.name}
        autoFocus
        value={name}
        most={MAP_LIMITS.name}
        placeholder={words.touchpoint.nameHint}
        onWrite={(text) => write({ name: text })}
      />
      <Field
        label={words.touchpoint.channel}
        value={channel}
        most={MAP_LIMITS.channel}
        onWrite={(text) => write({ channel: text })}
      />
      <NumberField
        label={words.touchpoint.wait}
        value={wait}
        low={0}
        high={LONGEST_WAIT}
        step="any"
        onWrite={(value) => write({ wait: value })}
      />
      <NumberField
        label={words.touchpoint.failure}
        value={percent(failure)}
        low={0}
        high={100}
        step="any"
        onWrite={(value) => write({ failure: shareOf(value) })}
      />
      <NumberField
        label={words.touchpoint.importance}
        value={percent(importance)}
        low={0}
        high={100}
        step="any"
        onWrite={(value) => write({ importance: shareOf(value) })}
      />
      <p className={styles.small}>{words.touchpoint.unknown}</p>
      {personas.map((persona) => (
        <NumberField
          key={persona.id}
          label={words.touchpoint.feeling(names.persona(persona))}
          value={feelings[persona.id] ?? null}
          low={-3}
          high={3}
          step={0.5}
          onWrite={(value) =>
            edit({ kind: 'set-feeling', version, touchpoint: id, persona: persona.id, value })
          }
        />
      ))}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isMomentOfTruth}
          onChange={({ currentTarget }) => write({ isMomentOfTruth: currentTarget.checked })}
        />
        {words.touchpoint.moment}
      </label>
      <div className={styles.buttons}>
        <Button weight="main" onClick={close}>
          {words.done}
        </Button>
        <Button
          onClick={() => {
            if (edit({ kind: 'remove-touchpoints', version, touchpoints: [id] }))
              focusSoon(addId(version, stage, laneId));
          }}
        >
          {words.remove}
        </Button>
      </div>
      <TouchpointPlace touchpoint={touchpoint} version={version} />
    </div>
  );
}

function TouchpointPlace({ touchpoint, version }: { touchpoint: Touchpoint; version: VersionName }) {
  const words = useWords();
  const { edit } = useActions();
  const { id, stage } = touchpoint;
  const here = useEditor(({ cells }) => cells[version].touchpoints.get(stage)) ?? NO_TOUCHPOINTS;
  const place = here.findIndex((one) => one.id === id);
  const move = (to: string, at: number | null) =>
    edit({ kind: 'move-touchpoint', version, touchpoint: id, stage: to, place: at });
  return (
    <>
      <div className={styles.buttons}>
        <Button disabled={place <= 0} onClick={() => move(stage, place - 1)}>
          <Glyph name="up" />
          {words.up}
        </Button>
        <Button disabled={place >= here.length - 1} onClick={() => move(stage, place + 1)}>
          <Glyph name="down" />
          {words.down}
        </Button>
      </div>
      <MoveTo stage={stage} onMove={(to) => move(to, null)} />
    </>
  );
}

const shareOf = (value: number | null): number | null => (value === null ? null : value / 100);
