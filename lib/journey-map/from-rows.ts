import { emptyMap, type MapLocale } from './empty';
import { caught, Refused, type MapResult } from './problem';
import { checkMap } from './parse';
import type { JourneyMap, Touchpoint } from './map';
import type { TableRow } from './table';

const UNNAMED: Readonly<Record<MapLocale, string>> = { zh: '阶段', en: 'Stage' };

/**
 * A map with the stages and touchpoints of a list. Stages stand in the order in which they are first named, and touchpoints of one
 * stage together: a list that comes back to a stage is brought into that order.
 */
export function mapFromRows(rows: readonly TableRow[], locale: MapLocale): MapResult {
  const result = caught(() => mapOf(rows, locale));
  return result.ok ? checkMap(result.value) : result;
}

function mapOf(rows: readonly TableRow[], locale: MapLocale): JourneyMap {
  if (rows.length === 0) throw new Refused('nothing-there', '');
  const empty = emptyMap(locale);
  const names = [...new Set(rows.map(({ stage }) => stage))];
  const stages = names.map((name, i) => ({ id: `s${i + 1}`, name: name === '' ? UNNAMED[locale] : name }));
  const inOrder = names.flatMap((name, i) =>
    rows.filter(({ stage }) => stage === name).map((row) => ({ row, stage: `s${i + 1}` })),
  );
  const touchpoints = inOrder.map(({ row, stage }, i): Touchpoint => {
    const { touchpoint: name, channel, wait, failure, importance } = row;
    const known = { name, channel, wait, failure, importance };
    return { id: `t${i + 1}`, stage, ...known, feelings: {}, isMomentOfTruth: false };
  });
  return { ...empty, stages, asIs: { touchpoints, cards: [] } };
}
