import type { MetadataRoute } from 'next';
import { chapters, lessonPath, simulators } from '@/content/course';
import { locales } from '@/lib/content/locale';
import { languageAlternates, siteUrl } from './page-metadata';

/** Every open page, once in each language, each naming the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = [
    '',
    '/glossary',
    ...chapters.flatMap((chapter) => chapter.lessons.map((lesson) => lessonPath(chapter, lesson))),
    ...simulators.filter(({ status }) => status === 'open').map(({ id }) => `/simulators/${id}`),
  ];
  return paths.flatMap((path) =>
    locales.map((locale) => ({
      url: `${siteUrl}/${locale}${path}`,
      alternates: { languages: languageAlternates(path) },
    })),
  );
}
