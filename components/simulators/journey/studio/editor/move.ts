import type { KeyboardEvent } from 'react';
import type { Card, Touchpoint, VersionName } from '@/lib/journey-map';
import { cellKey, NO_CARDS, NO_TOUCHPOINTS, shownLanes, takesCards } from './cells';
import type { EditorActions, EditorState } from './editor-state';
import { focusSoon, itemId } from './focus';
import { namesIn } from './names';
import type { EditorWords } from './words';

interface Surroundings {
  readonly version: VersionName;
  readonly state: EditorState;
  readonly actions: EditorActions;
  readonly words: EditorWords;
}

const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Alt and an arrow: to the next cell, or up and down in its own and from its edge into the next. */
export function moveCardByKey(
  event: KeyboardEvent,
  { card, version, state, actions, words }: Surroundings & { readonly card: Card },
): void {
  const step = event.altKey ? STEPS[event.key] : undefined;
  if (!step) return;
  event.preventDefault();
  const { map } = state.history;
  const lanes = shownLanes(map).filter(takesCards);
  const [across, down] = step;
  const stage = map.stages[map.stages.findIndex(({ id }) => id === card.stage) + across];
  const cell = state.cells[version].cards.get(cellKey(card.stage, card.lane)) ?? NO_CARDS;
  const place = cell.findIndex(({ id }) => id === card.id) + down;
  const stays = across === 0 && place >= 0 && place < cell.length;
  const row = lanes.findIndex(({ id }) => id === card.lane);
  const lane = stays || across !== 0 ? lanes[row] : lanes[row + down];
  if (!stage || !lane) return;
  const to = stays ? place : down > 0 ? 0 : null;
  if (
    !actions.edit({
      kind: 'move-cards',
      version,
      cards: [card.id],
      stage: stage.id,
      lane: lane.id,
      place: to,
    })
  )
    return;
  const names = namesIn(words);
  const there = state.cells[version].cards.get(cellKey(stage.id, lane.id)) ?? NO_CARDS;
  const of = stays ? cell.length : there.length + 1;
  actions.say(words.over(names.stage(stage), names.lane(lane), (to ?? of - 1) + 1, of));
  focusSoon(itemId(version, card.id));
}

/** The same for a touchpoint, which keeps to its row. */
export function moveTouchpointByKey(
  event: KeyboardEvent,
  { touchpoint, version, state, actions, words }: Surroundings & { readonly touchpoint: Touchpoint },
): void {
  const step = event.altKey ? STEPS[event.key] : undefined;
  if (!step) return;
  event.preventDefault();
  const { stages, lanes } = state.history.map;
  const [across, down] = step;
  const stage = stages[stages.findIndex(({ id }) => id === touchpoint.stage) + across];
  const here = state.cells[version].touchpoints.get(touchpoint.stage) ?? NO_TOUCHPOINTS;
  const place = across === 0 ? here.findIndex(({ id }) => id === touchpoint.id) + down : null;
  if (!stage || (place !== null && (place < 0 || place >= here.length))) return;
  const { id } = touchpoint;
  if (!actions.edit({ kind: 'move-touchpoint', version, touchpoint: id, stage: stage.id, place })) return;
  const names = namesIn(words);
  const lane = lanes.find(({ kind }) => kind === 'touchpoint');
  const there = state.cells[version].touchpoints.get(stage.id) ?? NO_TOUCHPOINTS;
  const of = across === 0 ? here.length : there.length + 1;
  actions.say(words.over(names.stage(stage), lane ? names.lane(lane) : '', (place ?? of - 1) + 1, of));
  focusSoon(itemId(version, id));
}
