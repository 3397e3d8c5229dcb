import { readFrontMatter, type FrontMatter } from './front-matter';
import { otherText, readSource, type LessonFiles, type SourceFile } from './lesson-files';
import type { Locale } from './locale';
import { parseMdx } from './mdx';
import { outlineOf, type Outline } from './outline';
import type { Problem } from './problem';
import type { Root } from 'mdast';

/** One language of a lesson, read. */
export interface LessonDocument extends SourceFile {
  readonly locale: Locale;
  readonly head: FrontMatter | undefined;
  /** Undefined where the text cannot be read as MDX. */
  readonly tree: Root | undefined;
  readonly outline: Outline | undefined;
  readonly problems: readonly Problem[];
}

export interface LessonSource {
  readonly chapter: string;
  readonly slug: string;
  readonly texts: Readonly<Record<Locale, LessonDocument | undefined>>;
  /** The question file that the front matter names; undefined where there is none of that name. */
  readonly questions: SourceFile | undefined;
}

export function readLesson(root: string, files: LessonFiles): LessonSource {
  const { chapter, slug, texts } = files;
  const named = otherText(files);
  const questions = named && readFrontMatter(named.file, named.source).data?.questions;
  return {
    chapter,
    slug,
    texts: { zh: texts.zh && readDocument(texts.zh, 'zh'), en: texts.en && readDocument(texts.en, 'en') },
    questions: questions === undefined ? undefined : readSource(root, `content/questions/${questions}`),
  };
}

export function readDocument({ file, source }: SourceFile, locale: Locale): LessonDocument {
  const head = readFrontMatter(file, source);
  const { tree, problems } = parseMdx(file, source);
  return {
    file,
    source,
    locale,
    head: head.data,
    tree,
    outline: tree && outlineOf(tree),
    problems: [...head.problems, ...problems],
  };
}
