import type { Locale } from '@/lib/content/locale';
import type { SavedRun } from './saved-run';

/** What a run is called: as the reader or the teacher named it, or by kind and number. */
export function runLabel(locale: Locale, { name, kind, number, origin, assignment }: SavedRun): string {
  if (assignment) return assignment.title;
  if (name !== '') return name;
  if (locale === 'zh') {
    if (origin) return `另走${number}`;
    return kind === 'counted' ? `计分${number}` : `练习${number}`;
  }
  if (origin) return `Fork ${number}`;
  return kind === 'counted' ? `For a score ${number}` : `Practice ${number}`;
}
