/** A large map as the studio keeps it: 12 stages, 300 cards, 36 touchpoints, three people; and the words by which its controls are found. */
import { editorWords } from '@/components/simulators/journey/studio/editor/words';
import { emptyMap, mapFile, type JourneyMap } from '@/lib/journey-map';

export const STAGES = 12;
export const CARDS = 300;
export const words = {
  text: editorWords.en.cardText,
  done: editorWords.en.done,
  saved: editorWords.en.saved,
};

export function largeMap(): JourneyMap {
  const empty = emptyMap('en');
  const stages = Array.from({ length: STAGES }, (_, i) => ({ id: `s${i + 1}`, name: `Stage ${i + 1}` }));
  const lanes = empty.lanes.filter(({ kind }) => kind !== 'touchpoint' && kind !== 'feeling');
  const personas = ['p1', 'p2', 'p3'].map((id) => ({ id, name: `Customer ${id}`, about: '' }));
  const cards = Array.from({ length: CARDS }, (_, i) => ({
    id: `c${i + 1}`,
    stage: stages[i % STAGES]!.id,
    lane: lanes[Math.floor(i / STAGES) % lanes.length]!.id,
    text: `客户在第${i + 1}处等了很久，问了两次，没有人告诉他还要多久；then he leaves.`,
    personas: i % 5 === 0 ? ['p2'] : [],
  }));
  const touchpoints = Array.from({ length: 3 * STAGES }, (_, i) => ({
    id: `t${i + 1}`,
    stage: stages[Math.floor(i / 3)]!.id,
    name: `Touchpoint ${i + 1}`,
    channel: 'WeChat',
    wait: i,
    failure: 0.05,
    importance: 0.5,
    feelings: Object.fromEntries(personas.map(({ id }, p) => [id, ((i * 7 + p * 3) % 13) / 2 - 3])),
    isMomentOfTruth: i % 9 === 0,
  }));
  return { ...empty, title: 'Bench', personas, stages, asIs: { touchpoints, cards } };
}

/** Under its storage keys. */
export function kept() {
  const note = { id: 'BENCH', title: 'Bench', stages: STAGES, cards: CARDS, changed: 1 };
  return [
    ['guanxi-lab/journey/1/map/BENCH', mapFile(largeMap())],
    ['guanxi-lab/journey/1/note/BENCH', JSON.stringify(note)],
  ] as const;
}
