import { ELEVEN_SEGMENTS, MEASURES, type Measure } from '@/lib/metrics';
import type { WorkbookCell, WorkbookInput } from './scored-workbook';
import { cutFormula, rawValues, scoresRange, valuesRange, type Places } from './scored-workbook-formulas';
import { workbookMessages, type NoFormula } from './scored-workbook-messages';

/** The second sheet: every choice in words, and the limits, means and names that the formulas of the first look at. */
export function definitionsSheet(
  input: WorkbookInput,
  noFormula: NoFormula | undefined,
): { sheet: WorkbookCell[][]; places: Places } {
  const { definition } = input.settings;
  const sheet = wordsOf(input, noFormula);
  const needsGroups = input.settings.scheme.kind === 'eight-groups';
  const live = noFormula !== 'too-many' && input.columns.customer.length > 0;
  const byLimits =
    live && !noFormula && (definition.scoring === 'qcut' || definition.scoring === 'thresholds');
  const byMeans =
    live && (definition.scoring === 'mean-split' || (needsGroups && definition.high === 'above-mean-value'));
  const byMeanScores = live && needsGroups && definition.high === 'above-mean-score';
  return {
    sheet,
    places: {
      ...(byLimits && { limits: addLimits(sheet, input) }),
      ...(byMeans && { means: addMeans(sheet, input, 'values') }),
      ...(byMeanScores && { meanScores: addMeans(sheet, input, 'scores') }),
      ...addSegments(sheet, input, live),
    },
  };
}

function wordsOf(
  { locale, settings, asOf, sourceName, illustrative, columns }: WorkbookInput,
  noFormula: NoFormula | undefined,
): WorkbookCell[][] {
  const words = workbookMessages[locale];
  const { definition, scheme } = settings;
  const refunders = columns.refundsOnly.customer.length;
  const rows: WorkbookCell[][] = [
    [{ head: words.item }, { head: words.choice }],
    [words.source, illustrative ? words.teaHouse : sourceName || words.pasted],
    [words.asOf, asOf],
    [words.scored, columns.customer.length],
    [words.refundsOnly, words.refundsOnlyNote(refunders)],
    [words.recency, words.recencies[definition.recency]],
    [words.frequency, words.frequencies(definition)],
    [words.monetary, words.monetaries[definition.monetary]],
    [words.refunds, words.refundRules[definition.refunds]],
    [words.scoring, words.scorings[definition.scoring]],
    [words.bins, definition.bins],
  ];
  if (scheme.kind === 'eight-groups') rows.push([words.high, words.highs[definition.high]]);
  rows.push([words.scheme, words.schemes[scheme.kind]]);
  rows.push([words.formulas, noFormula ? words.values[noFormula](words.allScores) : words.live]);
  if (noFormula && noFormula !== 'too-many') rows.push([null, words.groupLive]);
  return rows;
}

/** B, C, D … */
const column = (i: number) => String.fromCharCode(66 + i);

function addLimits(sheet: WorkbookCell[][], input: WorkbookInput): Record<Measure, string> {
  const { locale, columns, settings } = input;
  const words = workbookMessages[locale];
  const { bins, scoring, thresholds } = settings.definition;
  const rows = columns.customer.length;
  const numbers = Array.from({ length: bins - 1 }, (_, i) => i + 1);
  const note = scoring === 'qcut' ? words.limitNotes.qcut : words.limitNotes.thresholds;
  sheet.push([], [{ head: words.limits }, note]);
  return byMeasure((measure) => {
    const sorted = Float64Array.from(rawValues(columns, measure)).sort();
    const range = `'${words.sheets.customers}'!${absolute(valuesRange(measure, rows))}`;
    const unit = measure === 'm' ? 100 : 1;
    sheet.push([
      words.measures[measure],
      ...numbers.map((i) => {
        if (scoring === 'thresholds') return thresholds![measure][i - 1]! / unit;
        const result = sorted[Math.floor(((rows - 1) * i) / bins)]! / unit;
        return { formula: cutFormula(range, i, bins), result };
      }),
    ]);
    const row = sheet.length;
    return `'${words.sheets.definitions}'!$B$${row}:$${column(bins - 2)}$${row}`;
  });
}

function addMeans(
  sheet: WorkbookCell[][],
  { locale, columns }: WorkbookInput,
  of: 'values' | 'scores',
): Record<Measure, string> {
  const words = workbookMessages[locale];
  const rows = columns.customer.length;
  sheet.push([], [{ head: of === 'values' ? words.means : words.meanScores }]);
  return byMeasure((measure) => {
    const range = of === 'values' ? valuesRange(measure, rows) : scoresRange(measure, rows);
    const unit = of === 'values' && measure === 'm' ? 100 : 1;
    const numbers = of === 'values' ? rawValues(columns, measure) : columns[measure];
    const result = Array.from(numbers).reduce((sum, number) => sum + number, 0) / rows / unit;
    sheet.push([
      words.measures[measure],
      { formula: `AVERAGE('${words.sheets.customers}'!${absolute(range)})`, result },
    ]);
    return `'${words.sheets.definitions}'!$B$${sheet.length}`;
  });
}

/** Names alone, or names with the ranges of scores that they ask for; who fits none fits the last. */
function addSegments(
  sheet: WorkbookCell[][],
  { locale, settings, names }: WorkbookInput,
  live: boolean,
): Pick<Places, 'names' | 'rules'> {
  const words = workbookMessages[locale];
  const { scheme, definition } = settings;
  const at = (letter: string, from: number) =>
    `'${words.sheets.definitions}'!$${letter}$${from}:$${letter}$${from + names.segments.length - 1}`;
  const note = live ? words.changeable : null;
  if (scheme.kind === 'eight-groups') {
    sheet.push([], [{ head: words.segments }, note], ...names.segments.map((name) => [name]));
    return { names: at('A', sheet.length - names.segments.length + 1) };
  }
  const rules = scheme.kind === 'own' ? scheme.rules : ELEVEN_SEGMENTS;
  const everyone = [1, definition.bins];
  sheet.push(
    [],
    [{ head: words.rules }, note],
    words.ruleColumns.map((head) => ({ head })),
  );
  const from = sheet.length + 1;
  names.segments.forEach((name, i) => {
    const rule = rules[i];
    const ranges = rule ? [...rule.r, ...rule.f, ...rule.m] : [...everyone, ...everyone, ...everyone];
    sheet.push([name, ...ranges, i + 1]);
  });
  return { names: at('A', from), rules: [...'BCDEFGH'].map((letter) => at(letter, from)) };
}

const byMeasure = <T>(of: (measure: Measure) => T): Record<Measure, T> => {
  const [r, f, m] = MEASURES.map(of);
  return { r: r!, f: f!, m: m! };
};

/** B$2:B$9 → $B$2:$B$9 */
const absolute = (range: string) => range.replace(/([A-Z])\$/g, '$$$1$$');
