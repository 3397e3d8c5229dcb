import { RunList } from '@/components/ui/kept-runs/run-list';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import type { LadderCase, PlayActions } from './play-state';
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
  cases: readonly LadderCase[];
  kept: readonly SavedRun[];
  actions: PlayActions;
}) {
  const words = playMessages[locale];
  const rows = kept.map((saved) => {
    const { run, origin, seen } = saved;
    const title = cases.find(({ id }) => id === run.scenario.id)?.title ?? words.ownCase;
    const progress = progressOf(run.decisions.length, run.scenario.quarters, seen);
    return {
      saved,
      title: `${title} · ${runLabel(locale, saved)}`,
      at: words.at(progress, run.scenario.quarters),
      finished: progress === 'finished',
      ...(origin && { more: [words.forkOf(origin.name, origin.quarter)] }),
    };
  });
  return <RunList words={words} rows={rows} actions={actions} />;
}
