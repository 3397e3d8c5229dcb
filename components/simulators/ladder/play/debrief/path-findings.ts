import type { Locale } from '@/lib/content/locale';
import type { LadderBaseline } from '@/lib/scoring';
import { ladderNames } from '../names';
import type { LadderCalls } from '../protocol';
import { signed, yuanText } from '../report/format';
import { debriefMessages } from './debrief-messages';

export const BASELINE_ORDER = [
  'nothing',
  'acquisition',
  'equal',
  'discounts',
  'relationship',
  'searched',
] as const satisfies readonly LadderBaseline[];

/** The baselines that an answer holds, in the order shown. */
export function inOrder<Value>(
  by: Readonly<Partial<Record<LadderBaseline, Value>>>,
): readonly { readonly name: LadderBaseline; readonly value: Value }[] {
  return BASELINE_ORDER.flatMap((name) => {
    const value = by[name];
    return value === undefined ? [] : [{ name, value }];
  });
}

export interface PathFinding {
  readonly value: number;
  readonly beaten: number;
  readonly tied: number;
  readonly of: number;
  /** The largest step up and down from one quarter to the next; undefined where there is none. */
  readonly rise: Step | undefined;
  readonly fall: Step | undefined;
}

interface Step {
  readonly quarter: number;
  readonly difference: number;
}

/** @param own value created at the end of each quarter, fen */
export function pathFinding(
  own: readonly number[],
  baselines: LadderCalls['baselines']['answer'] | undefined,
): PathFinding {
  const value = own[own.length - 1] ?? 0;
  const others = inOrder(baselines ?? {}).flatMap(({ value: trend }) => trend.value[own.length - 1] ?? []);
  const steps = own.slice(1).map((now, i): Step => ({ quarter: i + 2, difference: now - own[i]! }));
  const largest = (sign: 1 | -1) =>
    steps.reduce<Step | undefined>((found, step) => {
      const size = sign * step.difference;
      return size > 0 && size > (found ? sign * found.difference : 0) ? step : found;
    }, undefined);
  return {
    value,
    beaten: others.filter((other) => value > other).length,
    tied: others.filter((other) => value === other).length,
    of: others.length,
    rise: largest(1),
    fall: largest(-1),
  };
}

/** The finding as a title. Nothing is said of baselines before they are known. */
export function pathTitle(locale: Locale, quarters: number, finding: PathFinding): string {
  const words = debriefMessages[locale].path;
  const own = words.title(quarters, yuanText(locale, finding.value));
  if (finding.of === 0) return own;
  return `${own}${locale === 'zh' ? '，' : ', '}${words.against(finding.beaten, finding.tied, finding.of)}`;
}

/** Where it rose and fell most. */
export function pathMoves(locale: Locale, { rise, fall }: PathFinding): string {
  const words = debriefMessages[locale].path;
  const step = ({ quarter, difference }: Step) =>
    [ladderNames[locale].quarter(quarter), signed(yuanText(locale, difference), difference)] as const;
  const up = rise ? words.rise(...step(rise)) : words.noRise;
  const down = fall ? words.fall(...step(fall)) : words.noFall;
  return locale === 'zh' ? `${up}；${down}。` : `${up}; ${down}.`;
}
