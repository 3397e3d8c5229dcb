import { neutraliseCell } from '@/lib/tables';
import type { LabPart } from './part';
import { takeAwayMessages } from './take-away-messages';

/** The segments as text with tabs, which spreadsheets take as columns and chats show as lines. */
export function segmentsAsText({ locale, source, view, segmentName }: LabPart): string {
  const words = takeAwayMessages[locale];
  const share = (part: number, whole: number) => (whole > 0 ? `${((100 * part) / whole).toFixed(1)}%` : '');
  const rows = view.segments
    .filter(({ customers }) => customers > 0)
    .map(({ id, customers, cents }) => [
      neutraliseCell(segmentName(id).replace(/[\t\r\n]/g, ' ')),
      customers,
      share(customers, view.scored),
      (cents / 100).toFixed(2),
      share(cents, view.cents),
    ]);
  const lines = [words.columns, ...rows].map((cells) => cells.join('\t'));
  if (source.illustrative) lines.push(words.illustrative);
  return `${lines.join('\n')}\n`;
}
