import { isLocale, locales, type Locale } from './locale';

/** Name of the cookie that the language switch writes. */
export const LOCALE_COOKIE = 'locale';

/** A chosen language beats the browser's list; a list without any language of ours means the default. */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  for (const tag of tagsByPreference(acceptLanguage ?? '')) {
    if (tag === '*') break;
    const language = tag.split('-')[0];
    if (isLocale(language)) return language;
  }
  return locales[0];
}

/**
 * Where a request without a language should go, or `null` when it may pass as it is. Files, the framework's own
 * addresses and addresses that name a language pass. `/zh-CN/…` and `/EN/…` are read as the language they mean.
 */
export function redirectTarget(
  pathname: string,
  chosen: string | undefined,
  acceptLanguage: string | null,
): string | null {
  const segments = pathname.split('/').filter(Boolean);
  const first = segments[0] ?? '';
  if (isLocale(first) || first === '_next' || first === 'api') return null;
  if (segments.at(-1)?.includes('.')) return null;
  const meant = first.toLowerCase().split('-')[0];
  const target = isLocale(meant)
    ? [meant, ...segments.slice(1)]
    : [chooseLocale(chosen, acceptLanguage), ...segments];
  return '/' + target.join('/');
}

/** RFC 9110 §12.5.4: tags in order of weight, ties in the order written, weight 0 left out. */
function tagsByPreference(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, q: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ tag, q }) => tag !== '' && q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ tag }) => tag);
}
