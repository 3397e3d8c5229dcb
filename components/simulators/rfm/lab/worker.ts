import { isoDate } from '@/lib/math';
import { csvBlob, TableError, type ScoredNames } from '@/lib/tables';
import { LabEngine } from './engine';
import type { Question, Reply } from './messages-to-worker';
import { describeOrders, inspectOrders, readOrderFile, teaHouseOrders } from './open-orders';
import type {
  ExportOptions,
  LabCall,
  LabCalls,
  LabSource,
  OpenedSource,
  OpenFailure,
  OpenResult,
  ReadingChoices,
} from './protocol';
import type { LabSettings } from './settings';

/** Holds one order file and answers questions about it; the page stays free meanwhile. */
let engine: LabEngine | undefined;
let source: OpenedSource | undefined;

const reply = (message: Reply) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (found) => reply({ number: data.number, answer: found }),
    (error: unknown) => {
      const failure = failureOf(error);
      if (failure) reply({ number: data.number, failure });
      else reply({ number: data.number, error: error instanceof Error ? error.message : String(error) });
    },
  );
});

async function answer(question: Question): Promise<LabCalls[LabCall]['answer']> {
  switch (question.call) {
    case 'inspect':
      return inspectOrders(ownFile(question.ask.source));
    case 'open':
      return open(question.ask.source, question.ask.choices, question.number);
    case 'view':
      return current().view(question.ask.settings);
    case 'table':
      return current().table(question.ask.settings, question.ask.query);
    case 'customer':
      return current().customer(question.ask.settings, question.ask.id);
    case 'moved': {
      const { settings, against, from, count, flow } = question.ask;
      return current().moved(settings, against, from, count, flow);
    }
    case 'outlook':
      return current().outlook(question.ask.settings, question.ask.horizonWeeks);
    case 'mask':
      current().maskIds = question.ask.on;
      return null;
    case 'csv': {
      const { settings, options } = question.ask;
      const neutralise = options.neutralise ?? true;
      return csvBlob(current().columns(settings, options.maskIds), namesOf(settings, options), {
        neutralise,
      });
    }
    case 'workbook': {
      const { settings, options, locale } = question.ask;
      // Its own chunk: few take a workbook away.
      const { scoredWorkbook } = await import('./scored-workbook');
      return scoredWorkbook({
        locale,
        settings,
        asOf: isoDate(current().asOfDay(settings)),
        sourceName: source?.name ?? '',
        illustrative: source?.illustrative ?? false,
        columns: current().columns(settings, options.maskIds),
        names: namesOf(settings, options),
      });
    }
  }
}

async function open(from: LabSource, choices: ReadingChoices, number: number): Promise<OpenResult> {
  if (from.kind === 'tea-house') {
    const orders = teaHouseOrders();
    engine = new LabEngine(orders);
    source = describeOrders('', orders);
    return { kind: 'opened', source };
  }
  const name = from.kind === 'file' ? from.file.name : '';
  const table = await readOrderFile(from, choices, (bytesRead, bytesTotal) =>
    reply({ number, progress: { bytesRead, bytesTotal } }),
  );
  if (table.customer.length === 0) throw new AllRowsBad(table.badRows);
  engine = new LabEngine(table);
  source = describeOrders(name, table, table);
  return { kind: table.badRows.count > 0 ? 'bad-rows' : 'opened', source };
}

function namesOf(settings: LabSettings, { names }: ExportOptions): ScoredNames {
  const name = (id: string) => names[id] ?? id;
  const { ids } = current().segmented(settings).segmentation;
  return { segments: ids.map(name), refundsOnly: name('refunds-only') };
}

class AllRowsBad extends Error {
  constructor(readonly badRows: NonNullable<OpenFailure['badRows']>) {
    super('no row could be read');
  }
}

function failureOf(error: unknown): OpenFailure | undefined {
  if (error instanceof TableError) return { code: error.code, place: error.place };
  if (error instanceof AllRowsBad) return { code: 'all-rows-bad', place: {}, badRows: error.badRows };
  // A browser gives no bytes of a file that has changed, or gone, since it was chosen.
  if (error instanceof DOMException)
    return { code: error.name === 'NotReadableError' ? 'changed-while-read' : 'cannot-read', place: {} };
  return undefined;
}

function ownFile(source: LabSource): Exclude<LabSource, { kind: 'tea-house' }> {
  if (source.kind === 'tea-house') throw new Error('the tea house has no file');
  return source;
}

function current(): LabEngine {
  if (!engine) throw new Error('no orders are open');
  return engine;
}
