import { assignmentQuery, EXERCISES, type Assignment, type ExerciseName } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { TEACH_FACTS } from '../exercises/facts';

/** What students are sent. Chat programs end a link at some of the marks that a query may hold: none is left in it. */
export const linkOf = (origin: string, locale: Locale, assignment: Assignment): string =>
  `${origin}/${locale}${EXERCISES[assignment.exercise].path}?${assignmentQuery(assignment).replace(/[!'()*~]/g, escaped)}`;

const escaped = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

/** The practice page with that seed, where there is one. */
export const practiceLink = (locale: Locale, exercise: ExerciseName, seed: string): string | undefined =>
  TEACH_FACTS[exercise].practisesSeed
    ? `/${locale}${EXERCISES[exercise].path}?seed=${encodeURIComponent(seed)}`
    : undefined;

/** Whether a link with this origin opens on the teacher's own machine only. */
export const isLocalOrigin = (origin: string): boolean =>
  /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(origin);

/** The link in a pasted message, without the words round it: it ends with its check code. None found: the text as it is. */
export function linkIn(text: string): string {
  const whole = /https?:\/\/\S*?[?&]k=[0-9A-Z]{6}(&[!-~]*)?/u.exec(text);
  const cut = /https?:\/\/\S*\?\S+/u.exec(text);
  return whole?.[0] ?? cut?.[0] ?? text;
}
