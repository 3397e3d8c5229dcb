import {
  emptyMap,
  mapFile,
  mapFromRows,
  parseMap,
  templateMap,
  touchpointsFromTable,
  type JourneyMap,
  type TableRow,
} from '@/lib/journey-map';
import type { Locale } from '@/lib/content/locale';
import type { MapNote } from './map-keeper';
import { problemText } from './problem-words';
import type { NewKind } from './studio-messages';
import { tableProblemText } from './table-words';

/** A map ready to be kept, or why there is none. */
export type Brought =
  { readonly ok: true; readonly map: JourneyMap } | { readonly ok: false; readonly why: string };

export const newMap = (kind: NewKind, locale: Locale): JourneyMap =>
  kind === 'blank' ? emptyMap(locale) : templateMap(kind, locale);

export function readMap(text: string, locale: Locale): Brought {
  const read = parseMap(text);
  return read.ok ? read : { ok: false, why: problemText(locale, read.problem) };
}

export type ReadTable =
  | { readonly ok: true; readonly rows: readonly TableRow[]; readonly stages: number }
  | { readonly ok: false; readonly why: string };

export function readTable(text: string, locale: Locale): ReadTable {
  const table = touchpointsFromTable(text);
  if (!table.ok) return { ok: false, why: tableProblemText(locale, table.problem) };
  return { ok: true, rows: table.rows, stages: new Set(table.rows.map(({ stage }) => stage)).size };
}

export function mapOfTable(rows: readonly TableRow[], title: string, locale: Locale): Brought {
  const made = mapFromRows(rows, locale);
  if (!made.ok) return { ok: false, why: problemText(locale, made.problem) };
  return { ok: true, map: { ...made.map, title } };
}

/** What the keeper takes: the line for the list, and the text. */
export function keepable(id: string, map: JourneyMap, changed: number): [MapNote, string] {
  const cards = map.asIs.cards.length + (map.toBe?.cards.length ?? 0);
  return [{ id, title: map.title, stages: map.stages.length, cards, changed }, mapFile(map)];
}
