import type { Locale } from '@/lib/content/locale';
import type { EightGroup } from '@/lib/metrics';

/** The course's names of the eight groups. */
export const groupNames: Readonly<Record<Locale, Readonly<Record<EightGroup, string>>>> = {
  zh: {
    'important-value': '重要价值',
    'important-develop': '重要发展',
    'important-keep': '重要保持',
    'important-win-back': '重要挽留',
    'general-value': '一般价值',
    'general-develop': '一般发展',
    'general-keep': '一般保持',
    'general-win-back': '一般挽留',
  },
  en: {
    'important-value': 'important: value',
    'important-develop': 'important: develop',
    'important-keep': 'important: keep',
    'important-win-back': 'important: win back',
    'general-value': 'general: value',
    'general-develop': 'general: develop',
    'general-keep': 'general: keep',
    'general-win-back': 'general: win back',
  },
};
