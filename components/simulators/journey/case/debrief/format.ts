import type { Locale } from '@/lib/content/locale';
import { countText, tenthsText } from '../report/format';

/** Yuan on an axis: 20万, 200k, 1.5M. */
export function axisYuan(locale: Locale, yuan: number): string {
  const units =
    locale === 'zh'
      ? ([[10_000, '万']] as const)
      : ([
          [1_000_000, 'M'],
          [1000, 'k'],
        ] as const);
  const unit = units.find(([size]) => Math.abs(yuan) >= size);
  return unit ? `${tenthsText(yuan / unit[0])}${unit[1]}` : countText(locale, yuan);
}
