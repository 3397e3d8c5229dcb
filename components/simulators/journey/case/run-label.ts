import type { Locale } from '@/lib/content/locale';
import type { SavedRun } from './saved-run';

/** What a run is called: as the reader or the teacher named it, or by kind and number. */
export function runLabel(locale: Locale, { name, kind, number, assignment }: SavedRun): string {
  if (assignment) return assignment.title;
  if (name !== '') return name;
  if (locale === 'zh') return kind === 'counted' ? '计分' : `练习${number}`;
  return kind === 'counted' ? 'For a score' : `Practice ${number}`;
}
