import type { Locale } from '@/lib/content/locale';
import { ladderNames } from '../names';
import type { QuarterView } from '../protocol';
import { countText } from '../report/format';
import { debriefMessages } from './debrief-messages';

export const FELT = ['satisfaction', 'trust', 'expectation', 'nps'] as const;
export type FeltName = (typeof FELT)[number];

/** A survey beside the truth that it asked about. Points of 100; NPS as it is. */
export interface CheckedSurvey {
  /** It was bought at the start of this quarter, so it asks about the end of the one before. */
  readonly quarter: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly answered: number;
  readonly asked: number;
  /** Undefined for one about the start, for which no truth is kept. */
  readonly held: boolean | undefined;
}

type Quarter = Pick<QuarterView, 'quarter' | 'felt' | 'reports'>;

const inPoints = (name: FeltName, value: number) => (name === 'nps' ? value : 100 * value);

/** The truth at the end of each quarter; none before the run is over. */
export const truthOf = (quarters: readonly Quarter[], name: FeltName): number[] =>
  quarters.flatMap(({ felt }) => (felt ? [inPoints(name, felt[name])] : []));

export function surveysOf(quarters: readonly Quarter[], name: FeltName): CheckedSurvey[] {
  return quarters.flatMap(({ quarter, reports: { survey } }, i): CheckedSurvey[] => {
    if (!survey) return [];
    const { low, high } = survey[name];
    const mean = name === 'nps' ? survey.nps.score : survey[name].mean;
    const truth = quarters[i - 1]?.felt?.[name];
    return [
      {
        quarter,
        mean: inPoints(name, mean),
        low: inPoints(name, low),
        high: inPoints(name, high),
        answered: survey.answered,
        asked: survey.asked,
        held: truth === undefined ? undefined : low <= truth && truth <= high,
      },
    ];
  });
}

/** From where to where it went, and how many surveys held it. The figures are compared as they are shown. */
export function feltTitle(locale: Locale, quarters: readonly Quarter[], name: FeltName): string {
  const words = debriefMessages[locale].felt;
  const truth = truthOf(quarters, name).map(Math.round);
  const [first, last] = [truth[0] ?? 0, truth[truth.length - 1] ?? 0];
  const text = (value: number) => countText(locale, value) + (locale === 'zh' && name !== 'nps' ? '分' : '');
  const way = last > first ? 'up' : last < first ? 'down' : 'level';
  const label = ladderNames[locale].measures[name];
  const title = words.title(startOf(locale, label), text(first), text(last), way);
  const checked = surveysOf(quarters, name).filter(({ held }) => held !== undefined);
  return title + words.surveys(checked.filter(({ held }) => held).length, checked.length);
}

const startOf = (locale: Locale, label: string) =>
  locale === 'zh' ? label : label.charAt(0).toUpperCase() + label.slice(1);
