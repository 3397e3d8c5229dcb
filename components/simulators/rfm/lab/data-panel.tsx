'use client';

import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { dataMessages } from './data-messages';
import { useFileDrop } from './data-panel-drop';
import { Failure } from './data-panel-failure';
import { useDataFlow } from './data-panel-flow';
import { useKeptFile } from './data-panel-kept';
import { percentOf, Progress, type Opening } from './data-panel-progress';
import { KeptLines, SourceLine } from './data-panel-source';
import { StepView } from './data-panel-step';
import { OFFERED_FILES } from './limits';
import type {
  Inspection,
  LabSource,
  OpenedSource,
  OpenFailure,
  OpenResult,
  ReadingChoices,
} from './protocol';
import styles from './data-panel.module.css';

export interface DataPanelProps {
  readonly locale: Locale;
  readonly source: OpenedSource | undefined;
  readonly opening: Opening | undefined;
  /** Of an opening that did not start here, such as that of a kept file. */
  readonly failure: OpenFailure | undefined;
  /** Rejects with an `OpenError`, or an `AbortError` when given up. */
  readonly inspect: (source: LabSource) => Promise<Inspection>;
  readonly open: (source: LabSource, choices: ReadingChoices) => Promise<OpenResult>;
  readonly cancel: () => void;
  readonly storage: 'free' | 'blocked';
}

/** Whose orders are open, and the way to others: choose, confirm the columns, agree on bad rows, open. */
export function DataPanel({
  locale,
  source,
  opening,
  failure,
  inspect,
  open,
  cancel,
  storage,
}: DataPanelProps) {
  const words = dataMessages[locale];
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState<OpenFailure>();
  const keeper = useKeptFile(storage, words);
  const flow = useDataFlow({
    locale,
    inspect,
    open,
    cancel,
    onReading: keeper.whileReading,
    onOpened: keeper.afterOpening,
    onTeaHouse: () => keeper.remember(undefined),
  });
  const { step, busy, said, moves, say, go, offer } = flow;
  const place = useRef<HTMLElement>(null);
  const placeRef = useCallback((element: HTMLElement | null) => {
    place.current = element;
  }, []);

  useEffect(() => {
    if (moves > 0) place.current?.focus();
  }, [moves]);

  function take(files: readonly File[]) {
    const [file, second] = files;
    if (!file) return say(words.noFile);
    if (second) return say(words.oneAtATime(files.length));
    setSeen(failure);
    void offer({ kind: 'file', file }, file.name);
  }

  function choose() {
    setSeen(failure);
    go({ kind: 'choose' }, words.choose);
  }

  const { isOver, handlers } = useFileDrop(panel, take);
  const { kept } = keeper;
  const isTeaHouse = source?.illustrative ?? false;
  const name = isTeaHouse ? words.teaHouse : source?.name || words.pasted;
  const safe = source ? words.safe(name) : '';
  const pick = () => picker.current?.click();
  const atCurrent = step.kind === 'current';
  const doing = busy ?? (opening && { doing: 'reading' as const, name: opening.name || words.pasted });
  // A quarter at a time: each step of one per cent would be read out.
  const quarter = opening ? 25 * Math.floor(percentOf(opening) / 25) : 0;
  const elsewhere = atCurrent && !doing && failure !== seen ? failure : undefined;

  return (
    <section
      ref={panel}
      className={`${styles.panel} ${isOver ? styles.over : ''}`}
      aria-labelledby={id}
      {...handlers}
    >
      <input
        ref={picker}
        type="file"
        accept={OFFERED_FILES}
        hidden
        aria-label={words.pick}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (files.length > 0) take(files);
        }}
      />
      <h2 id={id}>{words.title}</h2>
      <SourceLine locale={locale} source={source} name={name} lineRef={atCurrent ? placeRef : null} />
      <p className={styles.note}>{words.private}</p>
      {elsewhere && <Failure locale={locale} failure={elsewhere} safe={safe} />}
      {atCurrent && (
        <>
          <div className={styles.row}>
            <Button weight={source ? 'plain' : 'main'} onClick={choose}>
              {source && !isTeaHouse ? words.useAnother : words.useOwn}
            </Button>
            {!isTeaHouse && <Button onClick={() => void flow.openTeaHouse()}>{words.backToTeaHouse}</Button>}
          </div>
          {isOver && <p className={styles.note}>{words.letGo}</p>}
          <KeptLines
            locale={locale}
            kept={kept}
            isOpen={kept !== undefined && source?.name === kept.name}
            isReading={kept !== undefined && isTeaHouse && !busy && opening?.name === kept.name}
            askFor={source && !isTeaHouse ? undefined : keeper.name}
            onOpen={() => kept && void offer({ kind: 'file', file: kept.file }, kept.name, kept)}
            onForget={() => void keeper.forget().then((saying) => go({ kind: 'current' }, saying))}
            onPick={pick}
            onForgetName={() => {
              keeper.remember(undefined);
              go({ kind: 'current' }, '');
            }}
          />
          {storage === 'blocked' && <p className={styles.note}>{words.nothingKept}</p>}
        </>
      )}
      <StepView
        locale={locale}
        flow={flow}
        safe={safe}
        leave={source ? words.keepCurrent(name) : words.giveUp}
        canKeep={storage === 'free'}
        isOver={isOver}
        placeRef={placeRef}
        onPick={pick}
        onChoose={choose}
      />
      {doing && (
        <Progress
          key={`${doing.doing} ${doing.name}`}
          words={words}
          busy={doing}
          opening={opening}
          onStop={flow.stop}
        />
      )}
      <div className={said.aside || said.text === '' ? 'visuallyHidden' : undefined}>
        <StatusLine>
          {said.text === '' && doing && quarter > 0 ? words.readingAt(doing.name, quarter) : said.text}
        </StatusLine>
      </div>
    </section>
  );
}
