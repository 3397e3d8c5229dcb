import type { Locale } from '@/lib/content/locale';
import type { PartGuardWords } from './part-guard';

/** Handed to the guards by the server: a page carries the words of one language. */
export const partWords: Readonly<Record<Locale, PartGuardWords>> = {
  zh: { failed: '这一部分没有取到，别的照常能用。', tryAgain: '再试一次' },
  en: { failed: 'This part could not be loaded; the rest works as before.', tryAgain: 'Try again' },
};
