import type { MetadataRoute } from 'next';
import { openPaths } from '@/content/course';
import { locales } from '@/lib/content/locale';
import { languageAlternates, siteUrl } from './page-metadata';

/** Every open page, once in each language, each naming the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  return openPaths.flatMap((path) =>
    locales.map((locale) => ({
      url: `${siteUrl}/${locale}${path}`,
      alternates: { languages: languageAlternates(path) },
    })),
  );
}
