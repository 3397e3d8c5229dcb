import { usualLanes, type MapLocale } from '../empty';
import { MAP_FORM, type Card, type JourneyMap, type LaneKind, type Touchpoint } from '../map';
import { b2bProject } from './b2b-project';
import { homestayStay } from './homestay-stay';
import type { TemplateId } from './names';
import { onlineCourse } from './online-course';
import { productSale } from './product-sale';
import { serviceVisit } from './service-visit';
import type { Template, TemplateCard, TemplateLane, TemplateText } from './template';

const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  'product-sale': productSale,
  'service-visit': serviceVisit,
  'b2b-project': b2bProject,
  'online-course': onlineCourse,
  'homestay-stay': homestayStay,
};

/** A filled map to begin from: a fictional case with illustrative figures. */
export function templateMap(id: TemplateId, locale: MapLocale): JourneyMap {
  const { touchpoints, texts } = TEMPLATES[id];
  const text = texts[locale];
  const lanes = usualLanes();
  const personas = text.personas.map((persona, i) => ({ id: personaId(i), ...persona }));
  return {
    form: MAP_FORM,
    title: text.title,
    note: text.note,
    personas,
    stages: text.stages.map((name, i) => ({ id: stageId(i), name })),
    lanes,
    asIs: { touchpoints: touchpointsOf(touchpoints, text), cards: cardsOf(text, lanes) },
    toBe: null,
  };
}

const personaId = (i: number) => `p${i + 1}`;
const stageId = (i: number) => `s${i + 1}`;

function touchpointsOf(shapes: Template['touchpoints'], text: TemplateText): Touchpoint[] {
  return shapes.map(({ stage, wait, failure, importance, feelings, isMomentOfTruth }, i) => {
    const [name, channel] = text.touchpoints[i] ?? ['', ''];
    const drawn = feelings.flatMap((value, k) => (value === null ? [] : [[personaId(k), value] as const]));
    return {
      ...{ id: `t${i + 1}`, stage: stageId(stage), name, channel, wait, failure, importance },
      feelings: Object.fromEntries(drawn),
      isMomentOfTruth: isMomentOfTruth ?? false,
    };
  });
}

function cardsOf(
  text: TemplateText,
  lanes: readonly { readonly id: string; readonly kind: LaneKind }[],
): Card[] {
  const cells = lanes.flatMap(({ id, kind }) =>
    isTemplateLane(kind, text.cards)
      ? text.cards[kind].flatMap((cards, stage) => cards.map((card) => ({ lane: id, stage, card })))
      : [],
  );
  return cells.map(({ lane, stage, card }, i) => ({
    ...{ id: `c${i + 1}`, stage: stageId(stage), lane },
    ...wordsOf(card),
  }));
}

const isTemplateLane = (kind: LaneKind, cards: TemplateText['cards']): kind is TemplateLane => kind in cards;

const wordsOf = (card: TemplateCard) =>
  typeof card === 'string'
    ? { text: card, personas: [] }
    : { text: card.text, personas: [personaId(card.of)] };
