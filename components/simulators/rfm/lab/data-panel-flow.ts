import { useRef, useState } from 'react';
import type { Locale } from '@/lib/content/locale';
import { dataMessages } from './data-messages';
import { choicesOf, draftOf, withBadRows, type Draft } from './data-panel-draft';
import type { KeptFile } from './kept-file';
import { refusal } from './limits';
import { failureOf } from './open-error';
import { failureWords } from './problem-words';
import type {
  Inspection,
  LabSource,
  OpenedSource,
  OpenFailure,
  OpenResult,
  ReadingChoices,
} from './protocol';

export type Step =
  /** The orders that are open, and the ways to others. */
  | { readonly kind: 'current' }
  /** `draft` is what a failure leaves to go back to. */
  | { readonly kind: 'choose'; readonly failure?: OpenFailure; readonly draft?: Draft }
  | { readonly kind: 'columns'; readonly draft: Draft }
  | { readonly kind: 'bad-rows'; readonly draft: Draft; readonly found: OpenedSource };

export interface Busy {
  readonly doing: 'looking' | 'reading';
  readonly name: string;
}

/** `aside` when the same stands on the page already: then it is only read out. */
export interface Saying {
  readonly text: string;
  readonly aside: boolean;
}

interface FlowProps {
  readonly locale: Locale;
  readonly inspect: (source: LabSource) => Promise<Inspection>;
  readonly open: (source: LabSource, choices: ReadingChoices) => Promise<OpenResult>;
  readonly cancel: () => void;
  /** A source of the reader's own is about to be read; answers what to do if it does not get open. */
  readonly onReading: (draft: Draft) => () => void;
  /** A source of the reader's own has been opened; answers what is to be said about keeping it. */
  readonly onOpened: (draft: Draft, choices: ReadingChoices) => Promise<string>;
  readonly onTeaHouse: () => void;
}

/** From a chosen file to open orders, step by step. Whatever fails or is given up, the orders before stay open. */
export function useDataFlow({ locale, inspect, open, cancel, onReading, onOpened, onTeaHouse }: FlowProps) {
  const words = dataMessages[locale];
  const [step, setStep] = useState<Step>({ kind: 'current' });
  const [busy, setBusy] = useState<Busy>();
  const [said, setSaid] = useState<Saying>({ text: '', aside: false });
  /** Counts the times that focus has to follow. */
  const [moves, setMoves] = useState(0);
  /** An answer to a question that was given up is nobody's. */
  const ticket = useRef(0);

  const say = (text: string) => setSaid({ text, aside: false });
  const sayAside = (text: string) => setSaid({ text, aside: true });

  function go(next: Step, saying: string) {
    setStep(next);
    setSaid({ text: saying, aside: next.kind !== 'current' });
    setMoves((count) => count + 1);
  }

  /** Waits for an answer; undefined when it failed or was given up, which has then been said. */
  async function wait<Answer>(
    waiting: Busy,
    work: () => Promise<Answer>,
    onFailure: (failure: OpenFailure) => Step,
  ): Promise<Answer | undefined> {
    const mine = ++ticket.current;
    setBusy(waiting);
    say('');
    try {
      const answer = await work();
      if (mine !== ticket.current) return undefined;
      setBusy(undefined);
      return answer;
    } catch (error) {
      if (mine !== ticket.current) return undefined;
      setBusy(undefined);
      const failure = failureOf(error);
      if (failure) go(onFailure(failure), failureWords(failure, locale).what);
      else say(words.stopped(waiting.name));
      return undefined;
    }
  }

  async function offer(source: Draft['source'], name: string, kept?: KeptFile) {
    if (busy) return say(words.waitFor(busy.name));
    const refused = source.kind === 'file' ? refusal(source.file) : undefined;
    if (refused) return go({ kind: 'choose', failure: refused }, failureWords(refused, locale).what);
    const inspection = await wait(
      { doing: 'looking', name },
      () => inspect(source),
      (failure) => ({ kind: 'choose', failure }),
    );
    if (!inspection) return;
    const draft = draftOf(source, name, inspection, kept?.choices);
    if (kept) await read(draft, kept.choices.skipBad ?? false);
    else go({ kind: 'columns', draft }, words.columnsSaid(name));
  }

  async function read(draft: Draft, skipBad: boolean) {
    if (busy) return say(words.waitFor(busy.name));
    const { source, name } = draft;
    const choices = choicesOf(draft, skipBad);
    const takeBack = onReading(draft);
    const result = await wait(
      { doing: 'reading', name },
      () => open(source, choices),
      (failure) => ({ kind: 'choose', failure, draft: withBadRows(draft, failure.badRows) }),
    );
    if (!result) return takeBack();
    const found = result.source;
    if (result.kind === 'bad-rows' && !skipBad) {
      takeBack();
      return go(
        { kind: 'bad-rows', draft: withBadRows(draft, found.badRows), found },
        words.badRows(found.badRows.count),
      );
    }
    const opened = words.opened(name, found);
    go({ kind: 'current' }, opened);
    const aboutKeeping = await onOpened(draft, choices);
    if (aboutKeeping !== '') say(`${opened}${words.between}${aboutKeeping}`);
  }

  async function openTeaHouse() {
    if (busy) return say(words.waitFor(busy.name));
    const result = await wait(
      { doing: 'reading', name: words.teaHouse },
      () => open({ kind: 'tea-house' }, {}),
      (failure) => ({ kind: 'choose', failure }),
    );
    if (!result) return;
    onTeaHouse();
    go({ kind: 'current' }, words.opened(words.teaHouse, result.source));
  }

  function stop() {
    // The look at a file's head has no end that could be heard of: it is given up here.
    if (busy?.doing === 'looking') {
      ticket.current += 1;
      setBusy(undefined);
      say(words.stopped(busy.name));
    }
    cancel();
    setMoves((count) => count + 1);
  }

  const change = (draft: Draft) => setStep({ kind: 'columns', draft });

  return { step, busy, said, moves, say, sayAside, go, change, offer, read, openTeaHouse, stop };
}

export type DataFlow = ReturnType<typeof useDataFlow>;
