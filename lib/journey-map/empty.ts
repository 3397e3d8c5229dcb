import { LANE_KINDS, MAP_FORM, type JourneyMap, type Lane } from './map';

/** The languages that a new map or a template can speak. */
export const MAP_LOCALES = ['zh', 'en'] as const;
export type MapLocale = (typeof MAP_LOCALES)[number];

const STAGES: Readonly<Record<MapLocale, readonly string[]>> = {
  zh: ['找上门之前', '打交道', '之后'],
  en: ['Before', 'The dealing itself', 'Afterwards'],
};
const PERSONA: Readonly<Record<MapLocale, string>> = { zh: '一位客人', en: 'A customer' };

/** The rows that every map has, in their usual order, all shown. */
export const usualLanes = (): Lane[] =>
  LANE_KINDS.filter((kind) => kind !== 'own').map((kind, i) => ({
    id: `l${i + 1}`,
    kind,
    name: '',
    isHidden: false,
  }));

/** A map to begin with: three stages, one customer, every row, and nothing in them. */
export const emptyMap = (locale: MapLocale): JourneyMap => ({
  form: MAP_FORM,
  title: '',
  note: '',
  personas: [{ id: 'p1', name: PERSONA[locale], about: '' }],
  stages: STAGES[locale].map((name, i) => ({ id: `s${i + 1}`, name })),
  lanes: usualLanes(),
  asIs: { touchpoints: [], cards: [] },
  toBe: null,
});
