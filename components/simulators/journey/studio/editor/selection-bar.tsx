import { useState } from 'react';
import type { Id } from '@/lib/journey-map';
import { Button } from '@/components/ui/button';
import { copySelection, pasteText, removeSelection, selectedOf } from './clipboard';
import { useActions, useEditor, useNow, useWords } from './context';
import { MoveTo } from './move-to';
import { useNames } from './names';
import styles from './toolbar.module.css';

/** What can be done with many cards at once. */
export function SelectionBar() {
  const words = useWords();
  const actions = useActions();
  const now = useNow();
  const selection = useEditor((state) => state.selection);
  const place = useEditor((state) => state.place);
  const count = selection.ids.size;
  const firstStage = useEditor(({ history }) => history.map.stages[0]?.id ?? '');
  const firstLane = useEditor(
    ({ history }) => history.map.lanes.find(({ kind }) => kind === 'doing')?.id ?? '',
  );
  const write = async (then?: () => void) => {
    const text = copySelection(now());
    if (text === undefined) return;
    try {
      await navigator.clipboard.writeText(text);
      actions.say(words.copied(count));
      then?.();
    } catch {
      actions.say(words.copyRefused);
    }
  };
  return (
    <div className={styles.selection} role="group" aria-label={words.selected(count)}>
      <p>
        <strong>{words.selected(count)}</strong> <span>{words.selectHint}</span>
      </p>
      <div className={styles.row}>
        <Button
          onClick={() => {
            const { history, shown } = now();
            const version = shown === 'toBe' && history.map.toBe ? 'toBe' : 'asIs';
            const { cards, touchpoints } = history.map[version] ?? history.map.asIs;
            actions.select(
              version,
              [...cards, ...touchpoints].map(({ id }) => id),
            );
          }}
        >
          {words.selectAll}
        </Button>
        <Button disabled={count === 0} onClick={() => actions.select(selection.version, [])}>
          {words.selectNone}
        </Button>
        <Button disabled={count === 0} onClick={() => void write()}>
          {words.copy}
        </Button>
        <Button
          disabled={count === 0}
          onClick={() => void write(() => removeSelection(now(), actions, words))}
        >
          {words.cut}
        </Button>
        <Button disabled={count === 0} onClick={() => removeSelection(now(), actions, words)}>
          {words.remove}
        </Button>
      </div>
      {count > 0 && (
        <MoveTo
          key={`${place?.stage} ${place?.lane}`}
          stage={firstStage}
          lane={firstLane}
          anywhere
          onMove={(stage, lane) => {
            const { version, cards } = selectedOf(now());
            if (!lane || cards.length === 0) return;
            if (actions.edit({ kind: 'move-cards', version, cards, stage, lane, place: null }))
              actions.say(words.moved(cards.length));
          }}
        />
      )}
      <PasteBox />
    </div>
  );
}

/** Where the browser gives no clipboard to a page, or there are no keys to press. */
function PasteBox() {
  const words = useWords();
  const names = useNames();
  const actions = useActions();
  const now = useNow();
  const [text, setText] = useState('');
  const stages = useEditor(({ history }) => history.map.stages);
  const lanes = useEditor(({ history }) => history.map.lanes);
  const place = useEditor((state) => state.place);
  const stage = stages.find(({ id }: { id: Id }) => id === place?.stage) ?? stages[0];
  const lane = lanes.find(({ id }) => id === place?.lane) ?? lanes[0];
  if (!stage || !lane) return null;
  return (
    <details className={styles.paste}>
      <summary>{words.paste}</summary>
      <label>
        {words.pasteHere}
        <textarea rows={4} value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <p>{words.pasteHint}</p>
      <Button
        disabled={text.trim() === ''}
        onClick={() => {
          const at = { version: place?.version ?? 'asIs', stage: stage.id, lane: lane.id } as const;
          if (pasteText(now(), at, text, actions, words)) setText('');
        }}
      >
        {words.pasteInto(names.stage(stage), names.lane(lane))}
      </Button>
    </details>
  );
}
