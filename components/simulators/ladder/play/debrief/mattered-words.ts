import type { Locale } from '@/lib/content/locale';
import type { LadderDecision, Mattered, Part } from '@/lib/simulations/ladder';
import { ladderNames } from '../names';
import { levelText, signed, yuanInColumn, yuanText } from '../report/format';
import { debriefMessages } from './debrief-messages';

/** What stands in the place of a promise that is taken out, points of 100. */
const USUAL = '50';
const SHOWN = 3;

/** The decisions that made most difference, at most three. */
export const topThree = (all: readonly Mattered[]): readonly Mattered[] => all.slice(0, SHOWN);

/** How many of them earned and how many cost, as a title. */
export function matteredTitle(locale: Locale, top: readonly Mattered[]): string {
  const gains = top.filter(({ difference }) => difference > 0).length;
  return debriefMessages[locale].mattered.title(gains, top.length - gains);
}

/** One decision in a sentence: what it was, and what there would have been without it. */
export function matteredSentence(
  locale: Locale,
  { quarter, part, difference }: Mattered,
  decision: LadderDecision,
): string {
  const words = debriefMessages[locale].mattered;
  const said = opening(locale, ladderNames[locale].quarter(quarter), part, decision);
  return said + words.difference(yuanText(locale, Math.abs(difference)), difference > 0);
}

function opening(locale: Locale, quarter: string, part: Part, decision: LadderDecision): string {
  const words = debriefMessages[locale].mattered;
  switch (part) {
    case 'promise':
      return words.promise(quarter, levelText(decision.promise), USUAL);
    case 'contacts':
      return words.contacts(quarter, decision.contacts);
    case 'answer':
      return words.answer(quarter, ladderNames[locale].answers[decision.answer]);
    default:
      return words.lever(
        quarter,
        ladderNames[locale].levers[part],
        yuanText(locale, 100 * decision.spend[part]),
      );
  }
}

/** The same for a cell of a table. */
export function matteredCell(locale: Locale, part: Part, decision: LadderDecision): string {
  const words = debriefMessages[locale].mattered;
  if (part === 'promise') return words.promiseCell(levelText(decision.promise));
  if (part === 'contacts') return words.contactsCell(decision.contacts);
  if (part === 'answer') return words.answerCell(ladderNames[locale].answers[decision.answer]);
  const money = yuanText(locale, 100 * decision.spend[part]);
  return locale === 'zh'
    ? `${ladderNames.zh.levers[part]}${money}`
    : `${ladderNames.en.levers[part]} ${money}`;
}

/** Fen in a column, with the sign of a gain. */
export const worthCell = (difference: number) => signed(yuanInColumn(difference), difference);
