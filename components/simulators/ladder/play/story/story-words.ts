import type { Locale } from '@/lib/content/locale';
import type { Portrait } from '@/lib/simulations/ladder';
import { factsOf, type Life, type Told } from './story-facts';
import { storyEn } from './story-en';
import { storyZh } from './story-zh';
import type { Telling } from './telling';

const TELLINGS: Readonly<Record<Locale, Telling>> = { zh: storyZh, en: storyEn };

/** One quarter of a life in words, or several in which the same nothing happened. */
export interface StoryPart extends Pick<Told, 'first' | 'last' | 'from' | 'to'> {
  readonly head: string;
  readonly text: string;
}

/** Somebody's life with the firm as sentences, each held by the data: see story-facts.ts. */
export function storyOf(locale: Locale, life: Life): StoryPart[] {
  const telling = TELLINGS[locale];
  return factsOf(life).map(({ first, last, from, to, facts }) => ({
    ...{ first, last, from, to },
    head: telling.head(first, last),
    text: facts
      .map((fact) => telling.sentence(fact, last > first))
      .filter((sentence) => sentence !== '')
      .join(telling.gap),
  }));
}

/** The story of a life in one line. Undefined before the first quarter is over. */
export function lifeTitle(
  locale: Locale,
  { person }: Pick<Portrait, 'person'>,
  { chapters }: Pick<Life, 'chapters'>,
): string | undefined {
  const [first, last] = [chapters[0], chapters.at(-1)];
  if (!first || !last) return undefined;
  return TELLINGS[locale].title({
    number: person + 1,
    ...{ from: first.from, to: last.to },
    orders: chapters.reduce((sum, { orders }) => sum + orders, 0),
    paid: chapters.reduce((sum, { paid }) => sum + paid, 0),
    // She may have left more than once: the last time counts, if she has not come back.
    gone: last.to === LOST ? leavingOf(chapters).at(-1)?.quarter : undefined,
  });
}

const LOST = 7;
const leavingOf = (chapters: Life['chapters']) =>
  chapters.filter(({ happened }) => happened.includes('left'));
