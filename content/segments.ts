import type { EightGroup } from '@/lib/metrics';

/** Names of the eight groups. The Chinese ones are those of Chinese e-commerce practice, not of Hughes (1994). */
export const segmentNames: Readonly<Record<EightGroup | 'refunds-only', { zh: string; en: string }>> = {
  'important-value': { zh: '重要价值', en: 'important: value' },
  'important-develop': { zh: '重要发展', en: 'important: develop' },
  'important-keep': { zh: '重要保持', en: 'important: keep' },
  'important-win-back': { zh: '重要挽留', en: 'important: win back' },
  'general-value': { zh: '一般价值', en: 'general: value' },
  'general-develop': { zh: '一般发展', en: 'general: develop' },
  'general-keep': { zh: '一般保持', en: 'general: keep' },
  'general-win-back': { zh: '一般挽留', en: 'general: win back' },
  'refunds-only': { zh: '仅退款', en: 'refunds only' },
};
