import * as cards from './apply-cards';
import * as frame from './apply-frame';
import * as touchpoints from './apply-touchpoints';
import type { MapEdit } from './edits';
import { fileBytes } from './file';
import { MAP_LIMITS, type JourneyMap } from './map';
import { checkMap } from './parse';
import { caught, Refused, type MapResult } from './problem';

/**
 * Does one edit. The result keeps every rule that `parseMap` asks of a file, shares whatever the edit leaves as it was, and is the
 * very same map when nothing changes. It never throws: what cannot be done is refused, and the map stays.
 */
export function applyEdit(map: JourneyMap, edit: MapEdit): MapResult {
  const result = caught(() => {
    const edited = mapAfter(map, edit);
    if (edited !== map && fileBytes(edited) > MAP_LIMITS.bytes) throw new Refused('too-large', '');
    return edited;
  });
  return result.ok ? { ok: true, map: result.value } : result;
}

function mapAfter(map: JourneyMap, edit: MapEdit): JourneyMap {
  switch (edit.kind) {
    case 'set-title':
      return frame.setTitle(map, edit);
    case 'set-note':
      return frame.setNote(map, edit);
    case 'add-stage':
      return frame.addStage(map, edit);
    case 'rename-stage':
      return frame.renameStage(map, edit);
    case 'move-stage':
      return frame.moveStage(map, edit);
    case 'remove-stage':
      return frame.removeStage(map, edit);
    case 'add-persona':
      return frame.addPersona(map, edit);
    case 'edit-persona':
      return frame.editPersona(map, edit);
    case 'remove-persona':
      return frame.removePersona(map, edit);
    case 'add-lane':
      return frame.addLane(map, edit);
    case 'rename-lane':
      return frame.renameLane(map, edit);
    case 'hide-lane':
      return frame.hideLane(map, edit);
    case 'move-lane':
      return frame.moveLane(map, edit);
    case 'remove-lane':
      return frame.removeLane(map, edit);
    case 'add-cards':
      return cards.addCards(map, edit);
    case 'set-card-text':
      return cards.setCardText(map, edit);
    case 'set-card-personas':
      return cards.setCardPersonas(map, edit);
    case 'move-cards':
      return cards.moveCards(map, edit);
    case 'remove-cards':
      return cards.removeCards(map, edit);
    case 'add-touchpoints':
      return touchpoints.addTouchpoints(map, edit);
    case 'edit-touchpoint':
      return touchpoints.editTouchpoint(map, edit);
    case 'move-touchpoint':
      return touchpoints.moveTouchpoint(map, edit);
    case 'remove-touchpoints':
      return touchpoints.removeTouchpoints(map, edit);
    case 'set-feeling':
      return touchpoints.setFeeling(map, edit);
    case 'begin-to-be':
      if (map.toBe !== null) throw new Refused('has-to-be', 'toBe');
      return { ...map, toBe: map.asIs };
    case 'drop-to-be':
      return map.toBe === null ? map : { ...map, toBe: null };
    case 'replace-map':
      return replaced(edit.map);
    case 'many':
      return edit.edits.reduce(mapAfter, map);
  }
}

/** Whoever hands in a map may have made it elsewhere: it is checked like a file. */
function replaced(map: JourneyMap): JourneyMap {
  const result = checkMap(map);
  if (!result.ok) throw new Refused(result.problem.code, result.problem.at);
  return result.map;
}
