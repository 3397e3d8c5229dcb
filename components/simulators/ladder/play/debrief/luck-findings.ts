import { spreadOf } from '@/lib/charts';
import type { Locale } from '@/lib/content/locale';
import type { LadderBaseline } from '@/lib/scoring';
import { ladderNames } from '../names';
import type { LuckView } from '../protocol';
import { yuanText } from '../report/format';
import { debriefMessages } from './debrief-messages';
import { inOrder } from './path-findings';

export interface LuckFinding {
  readonly of: number;
  readonly median: number;
  /** The scripted rule with the highest median; of equals the first. */
  readonly best: LadderBaseline | undefined;
  /** Own median less that of the best. */
  readonly overBest: number;
  /** Runs in which the decisions do better than the best. */
  readonly beaten: number;
  /** Baselines whose 200 values are the learner's own. */
  readonly same: readonly LadderBaseline[];
}

export function luckFinding({ mine, baselines, beaten }: LuckView): LuckFinding {
  const others = inOrder(baselines);
  const medianOf = (values: readonly number[]) => spreadOf(values).median;
  // What a search of thousands found is shown; a learner is held against rules that somebody could have had in mind.
  const scripted = others.filter(({ name }) => name !== 'searched');
  const best = scripted.reduce<(typeof others)[number] | undefined>(
    (found, one) => (found === undefined || medianOf(one.value) > medianOf(found.value) ? one : found),
    undefined,
  );
  const median = medianOf(mine);
  return {
    of: mine.length,
    median,
    best: best?.name,
    overBest: best ? median - medianOf(best.value) : 0,
    beaten: best ? (beaten[best.name] ?? 0) : 0,
    same: others
      .filter(({ value }) => value.length === mine.length && value.every((one, i) => one === mine[i]))
      .map(({ name }) => name),
  };
}

export function luckTitle(locale: Locale, { of, best, beaten, same }: LuckFinding): string {
  const words = debriefMessages[locale].luck;
  if (best === undefined) return words.mine;
  const name = ladderNames[locale].baselines[best];
  return same.includes(best) ? words.titleSame(name) : words.title(beaten, of, name);
}

export function skillSentence(locale: Locale, { median, best, overBest }: LuckFinding): string {
  const words = debriefMessages[locale].luck;
  if (best === undefined) return '';
  const name = ladderNames[locale].baselines[best];
  const own = yuanText(locale, median);
  if (overBest === 0) return words.skillSame(own, name);
  return words.skill(own, name, yuanText(locale, Math.abs(overBest)), overBest > 0);
}

/** Beside a name: its median, and how often the learner's decisions do better. */
export function luckNote(
  locale: Locale,
  name: LadderBaseline,
  ascending: readonly number[],
  { beaten }: LuckView,
  { of, same }: LuckFinding,
): string {
  const words = debriefMessages[locale].luck;
  const median = words.median(yuanText(locale, spreadOf(ascending).median));
  const won = same.includes(name) ? words.same : words.beats(beaten[name] ?? 0, of);
  return locale === 'zh' ? `${median}，${won}` : `${median}, ${won}`;
}
