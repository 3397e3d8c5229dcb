import type { Locale } from '@/lib/content/locale';
import { ticksAcross } from '@/lib/charts';
import { tenthsText } from '../report/format';

/** Two decimals are enough for a drawing. */
export const round = (value: number) => Math.round(100 * value) / 100;

/** Round sums of fen between two, about `count` of them. */
export const yuanTicks = (least: number, most: number, count: number): number[] =>
  ticksAcross(least / 100, most / 100, count).map((yuan) => 100 * yuan);

/** Fen on an axis: 20万, 200k, 1.5M. */
export function axisYuan(locale: Locale, fen: number): string {
  const yuan = fen / 100;
  const units =
    locale === 'zh'
      ? ([[10_000, '万']] as const)
      : ([
          [1_000_000, 'M'],
          [1000, 'k'],
        ] as const);
  const unit = units.find(([size]) => Math.abs(yuan) >= size);
  return unit ? `${tenthsText(locale, yuan / unit[0])}${unit[1]}` : tenthsText(locale, yuan);
}

/** Moves labels apart, in the order in which they stand, and keeps them between top and foot. */
export function apart(wanted: readonly number[], room: number, top: number, foot: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  let floor = top;
  for (const i of order) floor = (placed[i] = Math.max(placed[i]!, floor)) + room;
  let ceiling = foot;
  for (const i of order.reverse()) ceiling = (placed[i] = Math.min(placed[i]!, ceiling)) - room;
  return placed;
}
