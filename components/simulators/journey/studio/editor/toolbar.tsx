import type { RefObject } from 'react';
import { MAP_LIMITS, canRedo, canUndo, type Id, type Persona } from '@/lib/journey-map';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { useActions, useEditor, useWords } from './context';
import type { Layout, Shown } from './editor-state';
import { Field } from './field';
import { Glyph } from './glyph';
import { useNames } from './names';
import styles from './toolbar.module.css';

/** Name, steps back and forward, and what is looked at. */
export function Toolbar({
  isMap,
  isWide,
  frame,
  onClose,
}: {
  isMap: boolean;
  isWide: boolean;
  frame: RefObject<HTMLDivElement | null>;
  onClose: () => void;
}) {
  const words = useWords();
  const { undo, redo, edit, setSelecting } = useActions();
  const title = useEditor(({ history }) => history.map.title);
  const back = useEditor(({ history }) => canUndo(history));
  const forward = useEditor(({ history }) => canRedo(history));
  const saved = useEditor((state) => state.saved);
  const selecting = useEditor((state) => state.selecting);
  return (
    <div className={styles.bar} role="group" aria-label={words.toolbar}>
      <div className={styles.row}>
        <Button onClick={onClose}>{words.back}</Button>
        <div className={styles.title}>
          <Field
            label={words.title}
            value={title}
            most={MAP_LIMITS.title}
            onWrite={(text) => edit({ kind: 'set-title', text })}
          />
        </div>
        <span className={styles.saved} role="status">
          {saved === 'device' ? words.saved : saved === 'pending' ? words.saving : ''}
        </span>
      </div>
      <div className={styles.row}>
        <div className={styles.pair}>
          <Button aria-disabled={!back} onClick={undo}>
            <Glyph name="undo" />
            {words.undo}
          </Button>
          <Button aria-disabled={!forward} onClick={redo}>
            <Glyph name="redo" />
            {words.redo}
          </Button>
        </div>
        <Button aria-pressed={selecting} onClick={() => setSelecting(!selecting)}>
          {words.select}
        </Button>
        <View isMap={isMap} isWide={isWide} />
        {isMap && <Zoom frame={frame} />}
      </div>
    </div>
  );
}

function View({ isMap, isWide }: { isMap: boolean; isWide: boolean }) {
  const words = useWords();
  const names = useNames();
  const { show, lay, setPersona } = useActions();
  const shown = useEditor((state) => state.shown);
  const persona = useEditor((state) => state.persona);
  const personas = useEditor(({ history }) => history.map.personas);
  // Two maps beside one another need room.
  const versions: readonly Shown[] = isWide ? ['asIs', 'toBe', 'both'] : ['asIs', 'toBe'];
  return (
    <>
      <Select
        label={words.version}
        value={shown === 'both' && !isWide ? 'asIs' : shown}
        options={versions.map((value) => ({ value, label: words.versions[value] }))}
        onChange={show}
      />
      <Select<Layout>
        label={words.layout}
        value={isMap ? 'map' : 'list'}
        options={[
          { value: 'map', label: words.asMap },
          { value: 'list', label: words.asList },
        ]}
        onChange={lay}
      />
      {personas.length > 1 && (
        <Select<Id>
          label={words.who}
          value={persona}
          options={personas.map((one: Persona) => ({ value: one.id, label: names.persona(one) }))}
          onChange={setPersona}
        />
      )}
    </>
  );
}

function Zoom({ frame }: { frame: RefObject<HTMLDivElement | null> }) {
  const words = useWords();
  const { zoom } = useActions();
  const scale = useEditor((state) => state.scale);
  const fit = () => {
    const box = frame.current?.querySelector('[data-frame]');
    const table = box?.querySelector('table');
    if (box && table) zoom(scale * Math.min(1 / scale, (box.clientWidth - 2) / table.offsetWidth));
  };
  return (
    <div className={styles.zoom} role="group" aria-label={words.zoom}>
      <button type="button" aria-label={words.zoomOut} onClick={() => zoom(scale - 0.1)}>
        <Glyph name="minus" />
      </button>
      <output>{words.percent(Math.round(100 * scale))}</output>
      <button type="button" aria-label={words.zoomIn} onClick={() => zoom(scale + 0.1)}>
        <Glyph name="plus" />
      </button>
      <Button onClick={fit}>{words.fit}</Button>
    </div>
  );
}
