import type { Locale } from './locale';

/** A piece of a formatted reference: its text, and how it is set. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
  readonly href?: string;
}

export interface FormattedReference {
  readonly id: string;
  /** What stands in the text: `1` in Chinese (numbered), `Fader et al., 2005` in English. */
  readonly marker: string;
  readonly entry: readonly Run[];
}

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

export interface LessonText {
  readonly title: string;
  readonly summary: string;
  /** Headings of the second level, for the table of contents. */
  readonly headings: readonly Heading[];
  /** In the order of the list at the foot of the page. */
  readonly references: readonly FormattedReference[];
}

/** A lesson as lists, headers and neighbours need it; its body is the MDX file. */
export interface Lesson extends Readonly<Record<Locale, LessonText>> {
  readonly chapter: string;
  readonly slug: string;
  readonly minutes: number;
  readonly concepts: readonly string[];
  /** Its question file below content/questions. */
  readonly questions: string;
  /** Year-month-day. */
  readonly updated: string;
}

export const lessonPath = ({ chapter, slug }: Pick<Lesson, 'chapter' | 'slug'>): string =>
  `/lessons/${chapter}/${slug}`;
