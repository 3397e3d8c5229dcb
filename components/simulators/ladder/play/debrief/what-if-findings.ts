import type { Locale } from '@/lib/content/locale';
import { AIMS, LEVERS, type LadderDecision } from '@/lib/simulations/ladder';
import { ladderNames } from '../names';
import type { QuarterView } from '../protocol';
import { countText, levelText, signed, yuanText } from '../report/format';
import { debriefMessages } from './debrief-messages';

export interface WaysPart {
  /** First quarter in which anything is otherwise. */
  readonly from: number;
  /** Quarter in which the gap grew most towards where it ends; undefined where it ends at nothing. */
  readonly widens: { readonly quarter: number; readonly difference: number } | undefined;
  /** Value of the other way less that of the run, at the end, fen. */
  readonly end: number;
}

type Way = readonly Pick<QuarterView, 'known' | 'happened' | 'money' | 'counts'>[];

/** Where two ways part. Undefined where they never do. */
export function waysPart(own: Way, other: Way): WaysPart | undefined {
  const gaps = own.map(({ known }, i) => (other[i]?.known.value ?? known.value) - known.value);
  const from = own.findIndex((quarter, i) => isOtherwise(quarter, other[i] ?? quarter));
  if (from === -1) return undefined;
  const end = gaps[gaps.length - 1] ?? 0;
  const widenings = gaps.map((gap, i) => ({ quarter: i + 1, difference: gap - (gaps[i - 1] ?? 0) }));
  const widens = widenings.reduce<WaysPart['widens']>((most, one) => {
    const size = Math.sign(end) * one.difference;
    return size > 0 && size > Math.sign(end) * (most?.difference ?? 0) ? one : most;
  }, undefined);
  return { from: from + 1, widens, end };
}

const isOtherwise = (a: Way[number], b: Way[number]) =>
  a.known.value !== b.known.value ||
  a.money.profit !== b.money.profit ||
  a.happened.buyers !== b.happened.buyers ||
  a.counts.join() !== b.counts.join();

export function whatIfTitle(locale: Locale, quarter: number, difference: number): string {
  const words = debriefMessages[locale].whatIf;
  const name = ladderNames[locale].quarter(quarter);
  if (difference === 0) return words.titleSame(name);
  return words.title(name, yuanText(locale, Math.abs(difference)), difference > 0);
}

export function whatIfParting(locale: Locale, parting: WaysPart | undefined): string {
  const words = debriefMessages[locale].whatIf;
  if (!parting) return words.neverParts;
  const name = ladderNames[locale].quarter;
  const from = words.partsAt(name(parting.from));
  if (!parting.widens) return locale === 'zh' ? `${from}。` : `${from}.`;
  const { quarter, difference } = parting.widens;
  const money = signed(yuanText(locale, difference), difference);
  const most = words.widens(name(quarter), money);
  return locale === 'zh' ? `${from}。${most}` : `${from}; ${most}`;
}

/** What differs from the decision that was taken, each in a few words. */
export function changesOf(locale: Locale, own: LadderDecision, now: LadderDecision): string[] {
  const words = debriefMessages[locale].whatIf;
  const { parts, answers, rungs } = ladderNames[locale];
  const change = (label: string, from: string, to: string) =>
    from === to ? [] : [words.change(label, from, to)];
  const aims = ({ aim }: LadderDecision) =>
    aim.length === 0
      ? words.nobody
      : AIMS.filter((one) => aim.includes(one))
          .map((one) => rungs[one])
          .join(locale === 'zh' ? '、' : ', ');
  return [
    ...LEVERS.flatMap((lever) =>
      change(parts[lever], countText(locale, own.spend[lever]), countText(locale, now.spend[lever])),
    ),
    ...change(parts.promise, levelText(own.promise), levelText(now.promise)),
    ...change(parts.contacts, String(own.contacts), String(now.contacts)),
    ...change(parts.answer, answers[own.answer], answers[now.answer]),
    ...change(words.aim, aims(own), aims(now)),
  ];
}
