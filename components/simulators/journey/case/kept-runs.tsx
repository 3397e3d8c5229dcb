import { RunList } from '@/components/ui/kept-runs/run-list';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import type { PlayActions, PlayCase } from './play-state';
import { progressOf } from './rhythm';
import { runLabel } from './run-label';
import type { SavedRun } from './saved-run';

/** The runs kept on this device. */
export function KeptRuns({
  locale,
  cases,
  kept,
  actions,
}: {
  locale: Locale;
  cases: readonly PlayCase[];
  kept: readonly SavedRun[];
  actions: PlayActions;
}) {
  const words = playMessages[locale];
  const rows = kept.map((saved) => {
    const { run } = saved;
    const title = cases.find(({ id }) => id === run.scenario.id)?.words.title ?? words.ownCase;
    const progress = progressOf(run.decisions.length);
    return {
      saved,
      title: `${title} · ${runLabel(locale, saved)}`,
      at: words.at[progress],
      finished: progress === 'finished',
    };
  });
  return <RunList words={words} rows={rows} actions={actions} />;
}
