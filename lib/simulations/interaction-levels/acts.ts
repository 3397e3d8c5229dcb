/** What passes between the two sides, in the course's words for the interaction process. */
export type Flow = 'product' | 'service' | 'information' | 'money' | 'people';

/** One guest of the tea house and its homestay, act by act; the guest's own score from 1 to 5 (illustrative). */
export const ACTS = [
  { id: 'call', date: '03-02', flow: 'information', score: 4 },
  { id: 'deposit', date: '03-02', flow: 'money', score: 4 },
  { id: 'check-in', date: '04-04', flow: 'service', score: 1 },
  { id: 'apology', date: '04-04', flow: 'people', score: 4 },
  { id: 'dinner', date: '04-04', flow: 'product', score: 4 },
  { id: 'tasting', date: '04-05', flow: 'people', score: 5 },
  { id: 'check-out', date: '04-06', flow: 'money', score: 4 },
  { id: 'order', date: '09-10', flow: 'money', score: 4 },
  { id: 'parcel', date: '09-13', flow: 'product', score: 5 },
  { id: 'advice', date: '09-20', flow: 'information', score: 5 },
] as const satisfies readonly { id: string; date: string; flow: Flow; score: number }[];

export type ActId = (typeof ACTS)[number]['id'];

/** Place of an act in the list. */
export const placeOf = (act: ActId): number => ACTS.findIndex(({ id }) => id === act);
