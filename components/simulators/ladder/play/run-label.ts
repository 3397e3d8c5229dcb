import type { Locale } from '@/lib/content/locale';
import type { SavedRun } from './saved-run';

/** What a run is called: as the reader named it, or by kind and number. */
export function runLabel(locale: Locale, { name, kind, number, origin }: SavedRun): string {
  if (name !== '') return name;
  if (locale === 'zh') {
    if (origin) return `另走${number}`;
    return kind === 'counted' ? `计分${number}` : `练习${number}`;
  }
  if (origin) return `Fork ${number}`;
  return kind === 'counted' ? `For a score ${number}` : `Practice ${number}`;
}
