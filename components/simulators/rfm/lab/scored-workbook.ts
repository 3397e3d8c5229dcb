import writeXlsx, { type CellObject, type Feature } from 'write-excel-file/universal';
import type { Locale } from '@/lib/content/locale';
import { MEASURES } from '@/lib/metrics';
import type { ScoredColumns, ScoredNames } from '@/lib/tables';
import { definitionsSheet } from './scored-workbook-definitions';
import { scoreFormula, segmentFormula, whyNoFormula } from './scored-workbook-formulas';
import { workbookMessages } from './scored-workbook-messages';
import { MOST_WORKBOOK_CUSTOMERS } from './scored-workbook-sizes';
import type { LabSettings } from './settings';

export interface WorkbookInput {
  readonly locale: Locale;
  readonly settings: LabSettings;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** The order file's name; empty for text that was pasted, and for the tea house. */
  readonly sourceName: string;
  /** The orders are invented: the tea house's. */
  readonly illustrative: boolean;
  readonly columns: ScoredColumns;
  /** Of the segments, in the order of `columns.segment`. */
  readonly names: ScoredNames;
}

/** A formula with the result that programs show which do not calculate: previews on phones, readers of files. */
export interface Formula {
  readonly formula: string;
  readonly result: number | string;
}

export type WorkbookCell =
  string | number | Formula | { readonly money: number } | { readonly head: string } | null;

/**
 * The scored table as XLSX: customers, and a second sheet that says by which definitions. Up to 5,000 customers scores and
 * segments are formulas, wherever formulas give exactly the same scores; the second sheet says so, or why not.
 *
 * @throws RangeError for more customers than MOST_WORKBOOK_CUSTOMERS
 */
export async function scoredWorkbook(input: WorkbookInput): Promise<Blob> {
  const { customers, definitions } = workbookSheets(input);
  const { sheets } = workbookMessages[input.locale];
  return writeXlsx(
    [
      {
        sheet: sheets.customers,
        data: customers.map((row) => row.map(cellOf)),
        columns: [16, 14, 10, 14, 6, 6, 6, 22].map((width) => ({ width })),
        stickyRowsCount: 1,
      },
      {
        sheet: sheets.definitions,
        data: definitions.map((row) => row.map(cellOf)),
        columns: [28, 18, 12, 12, 12, 12, 12, 12].map((width) => ({ width })),
      },
    ],
    { features: [resultsOf([customers, definitions])] },
  ).toBlob();
}

/** Both sheets, cell by cell. */
export function workbookSheets(input: WorkbookInput): {
  customers: WorkbookCell[][];
  definitions: WorkbookCell[][];
} {
  const { columns, names, settings, locale } = input;
  const { definition } = settings;
  const rows = columns.customer.length;
  if (rows + columns.refundsOnly.customer.length > MOST_WORKBOOK_CUSTOMERS)
    throw new RangeError(`at most ${MOST_WORKBOOK_CUSTOMERS} customers`);
  const noFormula = whyNoFormula(columns, definition);
  const { sheet: definitions, places } = definitionsSheet(input, noFormula);
  const customers: WorkbookCell[][] = [workbookMessages[locale].columns.map((head) => ({ head }))];
  for (let i = 0; i < rows; i++) {
    const row = i + 2;
    const name = names.segments[columns.segment[i]!]!;
    customers.push([
      columns.ids[columns.customer[i]!]!,
      columns.recencyDays[i]!,
      columns.frequency[i]!,
      { money: columns.monetary[i]! / 100 },
      ...MEASURES.map((measure) => {
        const result = columns[measure][i]!;
        return noFormula ? result : { formula: scoreFormula(measure, row, rows, definition, places), result };
      }),
      noFormula === 'too-many' ? name : { formula: segmentFormula(row, definition, places), result: name },
    ]);
  }
  // Below the others, so that no formula counts them.
  for (let i = 0; i < columns.refundsOnly.customer.length; i++) {
    const money = columns.refundsOnly.cents[i]! / 100;
    const id = columns.ids[columns.refundsOnly.customer[i]!]!;
    customers.push([id, null, 0, { money }, null, null, null, names.refundsOnly]);
  }
  return { customers, definitions };
}

/** Text is text in a workbook, whatever it starts with: nothing runs that was not written as a formula. */
function cellOf(cell: WorkbookCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if ('formula' in cell) return { value: cell.formula, type: 'Formula' };
  if ('money' in cell) return { value: cell.money, type: Number, format: '0.00' };
  return { value: cell.head, type: String, fontWeight: 'bold' };
}

/** The writer leaves formulas without their results: adds them, in the order of the cells. */
function resultsOf(sheets: readonly (readonly (readonly WorkbookCell[])[])[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _, { sheetIndex }) {
            const results = sheets[sheetIndex]!.flat().filter(isFormula).values();
            return xml.replace(
              /<c r="(\w+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
              (_, place: string, attributes: string, formula: string) => {
                const { result } = results.next().value!;
                const type = typeof result === 'string' ? ' t="str"' : '';
                return `<c r="${place}"${attributes}${type}>${formula}<v>${escapeXml(String(result))}</v></c>`;
              },
            );
          },
        },
      },
    },
  };
}

const isFormula = (cell: WorkbookCell): cell is Formula =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapeXml = (text: string) =>
  text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
