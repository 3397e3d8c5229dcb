import { spreadOf } from '@/lib/charts';
import type { Locale } from '@/lib/content/locale';
import type { AgainstLuck } from '../protocol';
import { hundredthsText, tenthsText, wholeShare } from '../report/format';
import { debriefMessages } from './debrief-messages';

/** How an interval lies beside the redraws of its quarter. */
export type IntervalKind = 'fits' | 'narrow' | 'wide' | 'beside';
export const INTERVAL_KINDS = ['fits', 'narrow', 'wide', 'beside'] as const;

const HONEST = 0.8;
/** So far from 80 % an interval still counts as about right. */
const NEAR = 0.1;
/** An interval narrower than this share of the middle 80 % is too narrow, wherever it lies. */
const NARROW = 0.8;
/** Brier score of always saying 50 %. */
const SAYS_NOTHING = 0.25;
/** So near the mean chance is near enough. */
const LEVEL = 0.05;

export interface CheckedQuarter {
  readonly quarter: number;
  readonly interval:
    | {
        readonly low: number;
        readonly high: number;
        readonly held: boolean;
        /** Share of the redraws that it holds. */
        readonly share: number;
        readonly kind: IntervalKind;
      }
    | undefined;
  readonly chance:
    | {
        readonly said: number;
        readonly rose: boolean;
        /** Share of the redraws in which profit rises. */
        readonly rising: number;
        readonly brier: number;
        readonly brierRedrawn: number;
      }
    | undefined;
  readonly came: number;
  readonly redrawn: { readonly low: number; readonly high: number };
}

export function checkedQuarter(against: AgainstLuck): CheckedQuarter {
  const { quarter, prediction, happened, buyers, profit, profitBefore } = against;
  const { low80, high80 } = spreadOf(buyers);
  const rising = shareOf(profit, (one) => one > profitBefore);
  const rose = happened.profit > profitBefore;
  const said = prediction.profitUp;
  const given = prediction.buyers;
  const share = given ? shareOf(buyers, (one) => given.low <= one && one <= given.high) : 0;
  return {
    quarter,
    came: happened.buyers,
    redrawn: { low: low80, high: high80 },
    interval: given
      ? {
          low: given.low,
          high: given.high,
          held: given.low <= happened.buyers && happened.buyers <= given.high,
          share,
          kind: kindOf(given, share, low80, high80),
        }
      : undefined,
    chance:
      said === null
        ? undefined
        : {
            said,
            rose,
            rising,
            brier: square(said - (rose ? 1 : 0)),
            brierRedrawn: rising * square(said - 1) + (1 - rising) * square(said),
          },
  };
}

function kindOf(
  { low, high }: { readonly low: number; readonly high: number },
  share: number,
  low80: number,
  high80: number,
): IntervalKind {
  if (share > HONEST + NEAR + 1e-9) return 'wide';
  if (share >= HONEST - NEAR - 1e-9) return 'fits';
  const middle = (low + high) / 2;
  const lies = low80 <= middle && middle <= high80;
  return lies && high - low < NARROW * (high80 - low80) ? 'narrow' : 'beside';
}

const square = (x: number) => x * x;
const shareOf = (values: readonly number[], is: (value: number) => boolean) =>
  values.length === 0 ? 0 : values.filter(is).length / values.length;
const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
const given = <Value>(values: readonly (Value | undefined)[]) =>
  values.filter((value): value is Value => value !== undefined);

/** How many intervals held, beside how many of honest ones would. */
export function calibrationTitle(locale: Locale, quarters: readonly CheckedQuarter[]): string {
  const words = debriefMessages[locale].calibration;
  const intervals = given(quarters.map(({ interval }) => interval));
  if (intervals.length === 0) return words.none;
  const held = intervals.filter((one) => one.held).length;
  return words.title(held, intervals.length, tenthsText(locale, HONEST * intervals.length));
}

/** What is too narrow, too wide or beside the mark. Empty without intervals. */
export function coverageSentence(locale: Locale, quarters: readonly CheckedQuarter[]): string {
  const words = debriefMessages[locale].calibration;
  const intervals = given(quarters.map(({ interval }) => interval));
  if (intervals.length === 0) return '';
  const share = mean(intervals.map((one) => one.share));
  const countOf = (kind: IntervalKind) => intervals.filter((one) => one.kind === kind).length;
  const tooLittle = countOf('narrow') > countOf('beside') ? 'narrow' : 'beside';
  const verdict = share < HONEST - NEAR ? tooLittle : share > HONEST + NEAR ? 'wide' : 'fits';
  const counts = INTERVAL_KINDS.flatMap((kind) => {
    const count = countOf(kind);
    return count === 0 ? [] : [words.counted(count, words.kinds[kind])];
  });
  const [space, comma, stop] = locale === 'zh' ? ['', '，', '。'] : [' ', ', ', '.'];
  return [words.coverage(wholeShare(share)), words.verdict[verdict], counts.join(comma) + stop].join(space);
}

/** The yes/no forecasts: Brier scores, and which way they lean. */
export function chanceSentence(locale: Locale, quarters: readonly CheckedQuarter[]): string {
  const words = debriefMessages[locale].calibration;
  const chances = given(quarters.map(({ chance }) => chance));
  if (chances.length === 0) return words.noChances;
  const redrawn = mean(chances.map(({ brierRedrawn }) => brierRedrawn));
  const [said, rising] = [mean(chances.map((one) => one.said)), mean(chances.map((one) => one.rising))];
  // What is shown is compared as it is shown.
  const shown = Math.round(100 * redrawn) / 100;
  const against = shown < SAYS_NOTHING ? 'better' : shown > SAYS_NOTHING ? 'worse' : 'same';
  const lean = said - rising > LEVEL ? 'high' : rising - said > LEVEL ? 'low' : 'level';
  const score = words.brier(
    chances.length,
    hundredthsText(locale, mean(chances.map(({ brier }) => brier))),
    hundredthsText(locale, redrawn),
  );
  return [
    score + words.against50[against],
    words.lean(wholeShare(said), wholeShare(rising)) + words.leaning[lean],
  ].join(locale === 'zh' ? '' : ' ');
}
