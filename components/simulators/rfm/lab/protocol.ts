import type { Comparison, Measure, ScoreExplanation, Thresholds, Unidentified } from '@/lib/metrics';
import type {
  BadRow,
  DateOrder,
  DateSystem,
  OrderColumn,
  TableErrorCode,
  TableErrorPlace,
} from '@/lib/tables';
import type { LabSettings } from './settings';

/** Where orders come from. */
export type LabSource =
  | { readonly kind: 'tea-house' }
  | { readonly kind: 'file'; readonly file: File }
  /** Pasted from a spreadsheet. */
  | { readonly kind: 'text'; readonly text: string };

/** What the reader has confirmed about a file of her own. */
export interface ReadingChoices {
  /** Header of each column. */
  readonly columns?: Readonly<Record<OrderColumn, string>>;
  readonly dateOrder?: DateOrder;
  /** Where day numbers of a spreadsheet count from; 1900 unless said. */
  readonly dateSystem?: DateSystem;
  /** The reader agrees to leave bad rows out. */
  readonly skipBad?: boolean;
}

/** The head of a file, shown before it is read: the guess, to be confirmed or mended. */
export interface Inspection {
  readonly header: readonly string[];
  /** Up to five rows below the header, as text. */
  readonly sample: readonly (readonly string[])[];
  readonly guess: Readonly<Partial<Record<OrderColumn, string>>>;
  /** Dates such as 3/4/2025 stand in the sample: day or month first is the reader's to say. */
  readonly asksDateOrder: boolean;
  /** Day numbers such as 45660 stand in the sample: an old Mac file counts from 1904. */
  readonly asksDateSystem: boolean;
}

/** An order file that has been read. */
export interface OpenedSource {
  readonly name: string;
  readonly rows: number;
  readonly customers: number;
  /** YYYY-MM-DD. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Rows of 0 or less. */
  readonly refundRows: number;
  readonly rounded: { readonly count: number; readonly firstLine: number };
  readonly badRows: { readonly count: number; readonly first: readonly BadRow[] };
  /** Amounts are invented: the tea house's. */
  readonly illustrative: boolean;
}

export type OpenResult =
  | { readonly kind: 'opened'; readonly source: OpenedSource }
  /** Some rows cannot be read; they are left out only with the reader's consent. */
  | { readonly kind: 'bad-rows'; readonly source: OpenedSource };

/** Why a file could not be opened. */
export interface OpenFailure {
  readonly code:
    TableErrorCode | 'too-large' | 'old-spreadsheet' | 'changed-while-read' | 'cannot-read' | 'all-rows-bad';
  readonly place: TableErrorPlace;
  readonly badRows?: OpenedSource['badRows'];
}

export interface SegmentSize {
  /** Of the scheme: a group's key, a rule's name, or `others`. */
  readonly id: string;
  readonly customers: number;
  readonly cents: number;
  /** Who ordered once. */
  readonly oneTime: number;
}

export interface Histogram {
  /** Ascending; the last bar holds all that is more. */
  readonly bars: readonly { readonly from: number; readonly to: number; readonly customers: number }[];
  readonly mean: number;
  readonly most: number;
}

/** All pictures of one setting, small enough to be sent at every change. */
export interface LabView {
  readonly asOf: string;
  readonly rowsAfter: number;
  readonly scored: number;
  readonly cents: number;
  readonly refundsOnly: { readonly customers: number; readonly cents: number };
  readonly bins: number;
  readonly segments: readonly SegmentSize[];
  /** heat[r − 1][f − 1] */
  readonly heat: readonly (readonly {
    readonly customers: number;
    readonly cents: number;
    readonly meanM: number;
  }[])[];
  readonly lorenz:
    | {
        readonly points: readonly { readonly customers: number; readonly value: number }[];
        readonly top20: number;
        readonly gini: number;
        /** Customers in the red, counted as 0. */
        readonly inTheRed: number;
      }
    | undefined;
  /** Days, times, cents. */
  readonly histograms: Readonly<Record<Measure, Histogram>>;
  /** Where the classes part; bins − 1 a measure, fewer where classes are empty. */
  readonly limits: Thresholds;
  readonly repeatedEdges: readonly ('recency' | 'frequency' | 'monetary')[];
  readonly decidedById: number;
}

export type SortKey = 'id' | 'recency' | 'frequency' | 'monetary' | 'r' | 'f' | 'm' | 'segment';

export interface TableQuery {
  readonly sort: SortKey;
  readonly descending: boolean;
  /** First row, from 0. */
  readonly from: number;
  readonly count: number;
  /** Only this segment. */
  readonly segment?: string;
  /** Only ids that hold this text. */
  readonly search?: string;
}

export interface TableRow {
  readonly id: string;
  readonly recencyDays: number;
  readonly frequency: number;
  readonly monetaryCents: number;
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly segment: string;
}

export interface TablePage {
  readonly rows: readonly TableRow[];
  readonly total: number;
}

/** One customer: her orders and how each score came about. */
export interface CustomerStory {
  readonly id: string;
  readonly segment: string;
  readonly row: TableRow;
  /** Day numbers since 1970-01-01, ascending, to the reference day. */
  readonly orders: readonly { readonly day: number; readonly cents: number; readonly counted: boolean }[];
  readonly asOfDay: number;
  readonly firstDay: number;
  readonly scores: readonly ScoreExplanation[];
}

export interface MovedRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly changed: readonly Measure[];
  /** Undefined where she is not scored. */
  readonly before: TableRow | undefined;
  readonly after: TableRow | undefined;
}

export interface MovedView {
  readonly flows: Comparison['flows'];
  readonly stayed: number;
  readonly moved: number;
  /** The page of customers asked for, by id. */
  readonly rows: readonly MovedRow[];
}

export interface SegmentOutlook {
  readonly id: string;
  /** Customers who came back at least once: mean P(alive), and expected order days in the horizon, summed. */
  readonly repeat: { readonly customers: number; readonly alive: number; readonly purchases: number };
  /** One-time buyers apart: the model gives them P(alive) = 1 by assumption. */
  readonly oneTime: { readonly customers: number; readonly purchases: number };
}

export type Outlook =
  | { readonly identified: true; readonly horizonWeeks: number; readonly segments: readonly SegmentOutlook[] }
  | { readonly identified: false; readonly reason: Unidentified };

export interface ExportOptions {
  readonly maskIds: boolean;
  /** Segment id to the name in the file. */
  readonly names: Readonly<Record<string, string>>;
  /** CSV only: ids and names that a spreadsheet would run get an apostrophe. */
  readonly neutralise?: boolean;
}

/** What the page can ask of the worker, and what it gets. */
export interface LabCalls {
  inspect: { ask: { source: LabSource }; answer: Inspection };
  open: { ask: { source: LabSource; choices: ReadingChoices }; answer: OpenResult };
  view: { ask: { settings: LabSettings }; answer: LabView };
  table: { ask: { settings: LabSettings; query: TableQuery }; answer: TablePage };
  customer: { ask: { settings: LabSettings; id: string }; answer: CustomerStory | null };
  moved: {
    ask: {
      settings: LabSettings;
      against: LabSettings;
      from: number;
      count: number;
      flow?: { readonly from: string; readonly to: string };
    };
    answer: MovedView;
  };
  outlook: { ask: { settings: LabSettings; horizonWeeks: number }; answer: Outlook };
  /** From now on ids are stand-ins, in every answer. */
  mask: { ask: { on: boolean }; answer: null };
  csv: { ask: { settings: LabSettings; options: ExportOptions }; answer: Blob };
  workbook: { ask: { settings: LabSettings; options: ExportOptions; locale: 'zh' | 'en' }; answer: Blob };
}

export type LabCall = keyof LabCalls;
