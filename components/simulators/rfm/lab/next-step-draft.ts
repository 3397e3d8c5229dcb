import { planCampaign, type CampaignPlan } from '@/lib/metrics';
import type { LabPart } from './part';

/** What the reader has typed, as typed: an empty field is not a nought. */
export interface Draft {
  readonly margin: string;
  readonly cost: string;
  readonly budget: string;
  /** By scheme and segment, in per cent. */
  readonly responses: Readonly<Record<string, string>>;
}

export const EMPTY_DRAFT: Draft = { margin: '', cost: '', budget: '', responses: {} };

export const MONEY_FIELDS = ['margin', 'cost', 'budget'] as const;
export type MoneyField = (typeof MONEY_FIELDS)[number];

/** Same name, other scheme: another segment. */
export const responseKey = ({ settings }: LabPart, id: string): string => `${settings.scheme.kind}/${id}`;

/** Undefined where nothing is typed, NaN where it is no number of 0 or more. */
export function typedNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,¥元%]/g, '');
  if (plain === '') return undefined;
  return /^(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

export type DraftProblem = 'not-a-number' | 'margin-0' | 'above-100';

/** What is wrong with what is typed; undefined for nothing typed. */
export function problemOf(field: MoneyField | 'response', text: string): DraftProblem | undefined {
  const number = typedNumber(text);
  if (number === undefined) return undefined;
  if (!Number.isFinite(number)) return 'not-a-number';
  if (field === 'margin' && number === 0) return 'margin-0';
  return field === 'response' && number > 100 ? 'above-100' : undefined;
}

const usable = (field: MoneyField | 'response', text: string): number | undefined =>
  problemOf(field, text) ? undefined : typedNumber(text);

export interface NextStepState {
  /** Fields of money still to be filled. */
  readonly missing: readonly MoneyField[];
  /** Segments without an assumption: they are in no plan. */
  readonly withoutResponse: readonly string[];
  readonly margin: number;
  /** Once money and at least one response are there. */
  readonly plan: CampaignPlan | undefined;
}

export function nextStepOf(part: LabPart, draft: Draft): NextStepState {
  const [margin, cost, budget] = MONEY_FIELDS.map((field) => usable(field, draft[field]));
  const segments = part.view.segments
    .filter(({ customers }) => customers > 0)
    .map(({ id, customers }) => ({
      id,
      customers,
      percent: usable('response', draft.responses[responseKey(part, id)] ?? ''),
    }));
  const assumed = segments.flatMap(({ id, customers, percent }) =>
    percent === undefined ? [] : [{ id, customers, incrementalResponse: percent / 100 }],
  );
  const complete = margin !== undefined && cost !== undefined && budget !== undefined && assumed.length > 0;
  return {
    missing: MONEY_FIELDS.filter((field) => usable(field, draft[field]) === undefined),
    withoutResponse: segments.filter(({ percent }) => percent === undefined).map(({ id }) => id),
    margin: margin ?? NaN,
    plan: complete ? planCampaign(assumed, { marginPerOrder: margin, contactCost: cost, budget }) : undefined,
  };
}

const KEY = 'guanxi-lab:rfm-next-step';

/** What was typed before a reload; nothing where the browser keeps nothing. */
export function readDraft(): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return EMPTY_DRAFT;
    const all = new Map<string, unknown>(Object.entries(kept));
    const text = (key: string) => {
      const value = all.get(key);
      return typeof value === 'string' ? value : '';
    };
    const responses = Object.entries(all.get('responses') ?? {}).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    );
    return {
      margin: text('margin'),
      cost: text('cost'),
      budget: text('budget'),
      responses: Object.fromEntries(responses),
    };
  } catch {
    return EMPTY_DRAFT;
  }
}

export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Storage is blocked or full: the page still holds what was typed.
  }
}
