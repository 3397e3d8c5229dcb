import { AIMS, LEVERS, MAX_CONTACTS, type LadderDecision, type Lever } from '@/lib/simulations/ladder';

/** Another decision while it is typed: numbers as texts. */
export interface WhatIfDraft {
  readonly spend: Readonly<Record<Lever, string>>;
  readonly promise: string;
  readonly contacts: string;
  readonly answer: LadderDecision['answer'];
  readonly aim: LadderDecision['aim'];
}

export interface ReadWhatIf {
  /** Undefined while a field is wrong or too much is spent. */
  readonly decision: LadderDecision | undefined;
  readonly wrong: readonly (Lever | 'promise' | 'contacts')[];
  /** Whole yuan left; below 0: too much. Fields that are wrong count nothing. */
  readonly left: number;
}

/** Points of a promise as typed: at most two decimals stay. */
const points = (promise: number) => String(Math.round(10_000 * promise) / 100);

export function draftOf({ spend, promise, contacts, answer, aim }: LadderDecision): WhatIfDraft {
  const texts = Object.fromEntries(LEVERS.map((lever) => [lever, String(spend[lever])]));
  return {
    spend: texts as Record<Lever, string>,
    promise: points(promise),
    contacts: String(contacts),
    answer,
    aim,
  };
}

/** @param own what was decided: a promise that is not touched stays exactly what it was */
export function readDraft(draft: WhatIfDraft, own: LadderDecision, purse: number): ReadWhatIf {
  const yuan = (lever: Lever) => wholeOf(draft.spend[lever]);
  const promise = draft.promise === points(own.promise) ? own.promise : promiseOf(draft.promise);
  const contacts = wholeOf(draft.contacts);
  const contactsGood = contacts !== undefined && contacts <= MAX_CONTACTS;
  const wrong: ReadWhatIf['wrong'] = [
    ...LEVERS.filter((lever) => yuan(lever) === undefined),
    ...(promise === undefined ? (['promise'] as const) : []),
    ...(contactsGood ? [] : (['contacts'] as const)),
  ];
  const spend = Object.fromEntries(LEVERS.map((lever) => [lever, yuan(lever) ?? 0])) as Record<Lever, number>;
  const left = purse - LEVERS.reduce((sum, lever) => sum + spend[lever], 0);
  if (wrong.length > 0 || left < 0 || promise === undefined || contacts === undefined)
    return { decision: undefined, wrong, left };
  const aim = AIMS.filter((one) => draft.aim.includes(one));
  return { decision: { spend, aim, promise, contacts, answer: draft.answer }, wrong, left };
}

/** A number as typed: full-width digits, commas, spaces, units. */
const plain = (text: string) => text.normalize('NFKC').replace(/[\s,，元¥分次]/g, '');

const MOST = 1_000_000_000;

function wholeOf(text: string): number | undefined {
  const digits = plain(text);
  if (digits === '') return 0;
  return /^\d{1,10}$/.test(digits) && Number(digits) <= MOST ? Number(digits) : undefined;
}

function promiseOf(text: string): number | undefined {
  const digits = plain(text);
  return /^\d{1,3}(\.\d{1,2})?$/.test(digits) && Number(digits) <= 100 ? Number(digits) / 100 : undefined;
}
