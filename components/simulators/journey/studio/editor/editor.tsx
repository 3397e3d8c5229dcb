'use client';

import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { parseMap, type JourneyMap, type VersionName } from '@/lib/journey-map';
import { Button } from '@/components/ui/button';
import { useWide } from '@/components/charts/use-wide';
import type { Locale } from '@/lib/content/locale';
import type { MapKeeper } from '../map-keeper';
import { problemText } from '../problem-words';
import { saveText } from '@/components/ui/save-file';
import { EditorContext, useActions, useEditor, useWords, type EditorShared } from './context';
import { createEditor } from './editor-store';
import { Help } from './help';
import { ListView } from './list-view';
import { MapTable } from './map-table';
import { OutPanel } from './out-panel';
import { SelectionBar } from './selection-bar';
import { SetupPanel } from './setup-panel';
import { Toolbar } from './toolbar';
import { useDrag } from './use-drag';
import { useKeys } from './use-keys';
import { WalkPanel } from './walk-panel';
import { editorWords } from './words';
import styles from './editor.module.css';

export interface EditorProps {
  readonly locale: Locale;
  readonly id: string;
  readonly keeper: MapKeeper;
  readonly onClose: () => void;
  /** What stands below the map when it can walk. */
  readonly renderWalk?: ((map: JourneyMap, version: VersionName) => ReactNode) | undefined;
}

/** One kept map, open to be edited. A map that cannot be read is said to be so, and its text handed out. */
export function MapEditor(props: EditorProps) {
  const { locale, id, keeper, onClose } = props;
  const [read] = useState(() => parseMap(keeper.load(id) ?? ''));
  const words = editorWords[locale];
  if (read.ok) return <OpenEditor {...props} map={read.map} />;
  return (
    <div role="alert" className={styles.damaged}>
      <p>{words.damaged}</p>
      <p>{problemText(locale, read.problem)}</p>
      <p className={styles.buttons}>
        <Button weight="main" onClick={() => saveText(keeper.load(id) ?? '', `${id}.json`)}>
          {words.saveRaw}
        </Button>
        <Button onClick={onClose}>{words.back}</Button>
      </p>
    </div>
  );
}

function OpenEditor({ locale, id, keeper, onClose, renderWalk, map }: EditorProps & { map: JourneyMap }) {
  const [editor] = useState(() => createEditor(id, map, keeper, locale));
  const shared = useMemo<EditorShared>(() => ({ ...editor, locale }), [editor, locale]);
  useEffect(() => editor.actions.start(), [editor]);
  useKeys(shared);
  const frame = useRef<HTMLDivElement>(null);
  useDrag(frame, shared);
  return (
    <EditorContext.Provider value={shared}>
      <Room frame={frame} onClose={onClose} renderWalk={renderWalk} />
    </EditorContext.Provider>
  );
}

function Room({
  frame,
  onClose,
  renderWalk,
}: Pick<EditorProps, 'onClose' | 'renderWalk'> & { frame: RefObject<HTMLDivElement | null> }) {
  const words = useWords();
  const isWide = useWide();
  const layout = useEditor((state) => state.layout);
  const selecting = useEditor((state) => state.selecting);
  const shown = useEditor((state) => state.shown);
  const title = useEditor(({ history }) => history.map.title) || words.out.fileName;
  const hasToBe = useEditor(({ history }) => history.map.toBe !== null);
  const many = useEditor(({ history }) => history.map.personas.length > 1);
  const isMap = layout === 'auto' ? isWide : layout === 'map';
  const versions: readonly VersionName[] =
    shown === 'both' ? (isWide ? ['asIs', 'toBe'] : ['asIs']) : [shown];
  const View = isMap ? MapTable : ListView;
  return (
    <div className={styles.room}>
      <h2 className="visuallyHidden">{title}</h2>
      <Toolbar isMap={isMap} isWide={isWide} frame={frame} onClose={onClose} />
      <Notes />
      {selecting && <SelectionBar />}
      <div ref={frame} className={`${styles.sheets} ${versions.length > 1 ? styles.both : ''}`}>
        {versions.map((version) => (
          <div key={version} className={styles.sheet}>
            {(versions.length > 1 || version === 'toBe') && (
              <p className={styles.version}>{words.versions[version]}</p>
            )}
            {version === 'toBe' && !hasToBe ? (
              <NoToBe />
            ) : (
              <View version={version} label={words.mapLabel(title, words.versions[version])} />
            )}
          </div>
        ))}
      </div>
      <AddStage />
      <p id="grip-hint" hidden>
        {words.gripHint}
      </p>
      {isMap && (
        <p id="feeling-hint" className={styles.hint}>
          {words.feeling.hint}
          {many && ` ${words.feeling.others}`}
        </p>
      )}
      <div className={styles.panels}>
        <SetupPanel />
        <OutPanel />
        <Help />
      </div>
      <WalkPanel renderWalk={renderWalk} />
    </div>
  );
}

/** What was done, what was refused, and how it stands with keeping. */
function Notes() {
  const words = useWords();
  const { dismiss, takeTheirs, keepMine } = useActions();
  const said = useEditor((state) => state.said);
  const problem = useEditor((state) => state.problem);
  const saved = useEditor((state) => state.saved);
  const elsewhere = useEditor((state) => state.elsewhere);
  return (
    <>
      <div role="status" className={styles.said}>
        {/* The same words again are read again only when they arrive as another element. */}
        <span key={said.number}>{said.text}</span>
      </div>
      <div role="alert" className={styles.alerts}>
        {problem !== undefined && (
          <p className={styles.note}>
            {problem} <Button onClick={dismiss}>{words.close}</Button>
          </p>
        )}
        {saved === 'memory' && <p className={styles.note}>{words.memoryOnly}</p>}
        {elsewhere && (
          <p className={styles.note}>
            {words.elsewhere} <Button onClick={takeTheirs}>{words.takeTheirs}</Button>{' '}
            <Button onClick={keepMine}>{words.keepMine}</Button>
          </p>
        )}
      </div>
    </>
  );
}

function NoToBe() {
  const words = useWords();
  const { edit } = useActions();
  return (
    <div className={styles.empty}>
      <p>{words.noToBe}</p>
      <Button weight="main" onClick={() => edit({ kind: 'begin-to-be' })}>
        {words.beginToBe}
      </Button>
    </div>
  );
}

function AddStage() {
  const words = useWords();
  const { edit, show } = useActions();
  const count = useEditor(({ history }) => history.map.stages.length);
  const shown = useEditor((state) => state.shown);
  const hasToBe = useEditor(({ history }) => history.map.toBe !== null);
  return (
    <p className={styles.buttons}>
      <Button onClick={() => edit({ kind: 'add-stage', name: words.newStage(count + 1), place: null })}>
        {words.addStage}
      </Button>
      {hasToBe && shown !== 'asIs' && (
        <Button
          onClick={() => {
            if (edit({ kind: 'drop-to-be' })) show('asIs');
          }}
        >
          {words.dropToBe}
        </Button>
      )}
    </p>
  );
}
