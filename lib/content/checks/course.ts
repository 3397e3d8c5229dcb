import type { Locale } from '../locale';

/** The outline of the course, as far as the checks compare it with the lessons. */
export type Chapters = readonly {
  readonly slug: string;
  readonly lessons: readonly {
    readonly slug: string;
    readonly minutes: number;
    readonly concepts: readonly string[];
    readonly title: Readonly<Record<Locale, string>>;
  }[];
}[];
