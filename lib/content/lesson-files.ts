import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from './locale';

/** A lesson as it lies on the disk: content/lessons/<chapter>/<slug>/{zh,en}.mdx. */
export interface LessonFiles {
  readonly chapter: string;
  readonly slug: string;
  /** Path from the root of the project and text; undefined where the language is missing. */
  readonly texts: Readonly<Record<Locale, SourceFile | undefined>>;
}

export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

/** Every lesson folder below `root`, in the order of names. */
export function findLessons(root: string): LessonFiles[] {
  const lessons = 'content/lessons';
  return folders(join(root, lessons)).flatMap((chapter) =>
    folders(join(root, lessons, chapter)).map((slug) => {
      const text = (locale: Locale) => readSource(root, `${lessons}/${chapter}/${slug}/${locale}.mdx`);
      return { chapter, slug, texts: { zh: text('zh'), en: text('en') } };
    }),
  );
}

/** A file of the project, or undefined. */
export function readSource(root: string, file: string): SourceFile | undefined {
  const path = join(root, file);
  return existsSync(path) ? { file, source: readFileSync(path, 'utf8') } : undefined;
}

/** Where the text of a language is to be written. */
export const lessonFile = (
  { chapter, slug }: Pick<LessonFiles, 'chapter' | 'slug'>,
  locale: Locale,
): string => `content/lessons/${chapter}/${slug}/${locale}.mdx`;

export const otherText = ({ texts }: LessonFiles): SourceFile | undefined =>
  locales.map((locale) => texts[locale]).find((text) => text !== undefined);

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
