import type { Chapter } from '@/lib/simulations/ladder';

/**
 * Why somebody changed places without leaving; the rules are the model's. Two things can make a partner an advocate again, and the
 * chapters do not tell which: `loosened-or-cooled` says both.
 */
export type Move =
  'woke' | 'often' | 'warm' | 'spoke' | 'tied' | 'loosened-or-cooled' | 'silent' | 'cooled' | 'absent';

const [PROSPECT, PURCHASER, CLIENT, SUPPORTER, ADVOCATE, PARTNER, DORMANT, LOST] = [0, 1, 2, 3, 4, 5, 6, 7];
/** Quarters for which a recommendation counts. */
const HEARD_FOR = 4;

/** The rule by which she moved in chapter `i`; undefined when she stayed, came (back) or left: then her deeds say it. */
export function moveOf(chapters: readonly Chapter[], i: number): Move | undefined {
  const { from, to } = chapters[i]!;
  if (from === to || to === LOST) return undefined;
  if (to === DORMANT) return 'absent';
  if (from === PROSPECT || from === LOST) return to === CLIENT ? 'often' : undefined;
  if (from === DORMANT) return to === CLIENT ? 'often' : 'woke';
  if (from === PURCHASER) return 'often';
  if (from === CLIENT) return 'warm';
  if (from === SUPPORTER) return to === ADVOCATE ? 'spoke' : 'cooled';
  if (from === PARTNER) return 'loosened-or-cooled';
  if (to === PARTNER) return 'tied';
  return spokeLately(chapters, i) ? 'cooled' : 'silent';
}

/** Whether she recommended us within a year. Those who are advocates on the first day did so shortly before it. */
function spokeLately(chapters: readonly Chapter[], i: number): boolean {
  const lately = chapters.slice(Math.max(0, i - HEARD_FOR + 1), i + 1);
  return (
    lately.some(({ happened }) => happened.includes('recommended')) ||
    (i < HEARD_FOR - 1 && chapters[0]?.from === ADVOCATE)
  );
}
