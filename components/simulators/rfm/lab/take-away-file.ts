import { useEffect, useRef, useState } from 'react';
import type { LabPart } from './part';
import { blocksDownloads, saveFile } from '@/components/ui/save-file';
import { takeAwayMessages } from './take-away-messages';

/** Longer texts freeze a phone when they are selected. */
const MOST_COPIED_BYTES = 300_000;
/** Quicker answers are not announced before they are there. */
const PATIENCE_MS = 200;

export type SavedFormat = 'csv' | 'workbook';

/** Asks the worker for a file and hands it over; one at a time. */
export function useSavedFile(
  { ask, settings, locale, view, segmentName }: LabPart,
  maskIds: boolean,
  neutralise: boolean,
): {
  readonly busy: boolean;
  readonly said: string;
  readonly say: (text: string) => void;
  /** Text to copy, where the browser saves no files. */
  readonly text: string | undefined;
  readonly setText: (text: string | undefined) => void;
  readonly save: (format: SavedFormat) => void;
  readonly stop: () => void;
} {
  const words = takeAwayMessages[locale];
  const [busy, setBusy] = useState(false);
  const [said, say] = useState('');
  const [text, setText] = useState<string>();
  const asked = useRef<AbortController>(undefined);
  useEffect(() => () => asked.current?.abort(), []);

  async function save(format: SavedFormat) {
    if (asked.current) return;
    const name = `rfm-${view.asOf}.${format === 'csv' ? 'csv' : 'xlsx'}`;
    if (blocksDownloads() && format === 'workbook') return say(words.blockedWorkbook);
    const controller = (asked.current = new AbortController());
    say('');
    setText(undefined);
    const slow = setTimeout(() => {
      setBusy(true);
      say(words.writing(name));
    }, PATIENCE_MS);
    const names: Record<string, string> = { 'refunds-only': words.refundsOnly };
    for (const { id } of view.segments) names[id] = segmentName(id);
    const options = { maskIds, names, neutralise };
    try {
      const file =
        format === 'csv'
          ? await ask('csv', { settings, options }, controller.signal)
          : await ask('workbook', { settings, options, locale }, controller.signal);
      controller.signal.throwIfAborted();
      if (!blocksDownloads()) {
        saveFile(file, name);
        say(words.saved(name));
      } else if (file.size > MOST_COPIED_BYTES) {
        say(words.blockedTooLong);
      } else {
        setText(await file.text());
        say(words.blocked);
      }
    } catch {
      say(controller.signal.aborted ? words.stopped : words.failed(name));
    } finally {
      clearTimeout(slow);
      setBusy(false);
      asked.current = undefined;
    }
  }

  return {
    busy,
    said,
    say,
    text,
    setText,
    save: (format) => void save(format),
    stop: () => asked.current?.abort(),
  };
}
