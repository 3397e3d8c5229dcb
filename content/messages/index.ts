import type { Locale } from '@/lib/content/locale';
import { en } from './en';
import { zh, type Messages } from './zh';

export type { Messages };

const dictionaries: Record<Locale, Messages> = { zh, en };

/** The words of the frame in one language. For server components: client components are handed single strings. */
export const messagesFor = (locale: Locale): Messages => dictionaries[locale];
