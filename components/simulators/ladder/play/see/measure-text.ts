import type { Locale } from '@/lib/content/locale';
import type { Measure } from '@/lib/simulations/ladder';
import { numberText, percentText, plus, pointsOf, tenthText, yuanText } from './format';
import type { QuarterView } from '../protocol';

/** What the firm can know, in the order of the screen. */
export const KNOWN = [
  'profit',
  'cash',
  'value',
  'customers',
  'retention',
  'shareOfCustomer',
  'equity',
  'clv',
  'quality',
] as const satisfies readonly Measure[];
/** What people feel. */
export const FELT = ['satisfaction', 'trust', 'expectation', 'nps'] as const satisfies readonly Measure[];

/** A measure as the screen shows it, with its unit. */
export function measureText(locale: Locale, measure: Measure, value: number): string {
  switch (measure) {
    case 'customers':
      return numberText(locale, value);
    case 'retention':
    case 'shareOfCustomer':
      return percentText(value);
    case 'profit':
    case 'cash':
    case 'equity':
    case 'value':
    case 'clv':
      return yuanText(locale, value);
    case 'nps':
      return tenthText(value);
    default:
      return `${pointsOf(value)}`;
  }
}

/** The change as the screen shows it; undefined where the shown values are the same. */
export function changeText(
  locale: Locale,
  measure: Measure,
  value: number,
  before: number,
): string | undefined {
  if (measureText(locale, measure, value) === measureText(locale, measure, before)) return undefined;
  const isLevel = measure === 'satisfaction' || measure === 'trust' || measure === 'expectation';
  // Points are subtracted as they are shown, so that what stands on the screen adds up.
  if (isLevel || measure === 'quality') return plus(numberText(locale, pointsOf(value) - pointsOf(before)));
  if (measure === 'retention' || measure === 'shareOfCustomer')
    return plus(tenthText(Math.round(1000 * value) / 10 - Math.round(1000 * before) / 10));
  return plus(measureText(locale, measure, value - before));
}

/** Value of a measure in a quarter; undefined while nobody can know it. */
export function valueOf({ known, felt }: QuarterView, measure: Measure): number | undefined {
  const all: Readonly<Partial<Record<Measure, number>>> = { ...known, ...felt };
  return all[measure];
}
