import { useEffect, type RefObject } from 'react';
import type { EditorShared } from './context';
import { selectedOf } from './clipboard';
import { attachDrag } from './drag';
import type { Slot } from './drag-slots';
import { focusSoon, itemId } from './focus';
import { namesIn } from './names';
import { editorWords } from './words';

/** Makes the cards below an element draggable. */
export function useDrag(root: RefObject<HTMLElement | null>, { store, actions, locale }: EditorShared): void {
  useEffect(() => {
    if (!root.current) return undefined;
    const words = editorWords[locale];
    const names = namesIn(words);
    const nameOf = ({ cell }: Slot) => {
      const { stages, lanes } = store.getState().history.map;
      const stage = stages.find(({ id }) => id === cell.dataset.stage);
      const lane = lanes.find(({ id }) => id === cell.dataset.lane);
      return [stage ? names.stage(stage) : '', lane ? names.lane(lane) : ''] as const;
    };
    return attachDrag(root.current, {
      picked: ({ text }) => actions.say(words.picked(text)),
      over: (slot) => actions.say(words.over(...nameOf(slot), slot.place + 1, slot.of)),
      putBack: () => actions.say(words.putBack),
      dropped({ id, kind, text }, slot) {
        const { stage = '', lane = '' } = slot.cell.dataset;
        const version = slot.cell.dataset.version === 'toBe' ? 'toBe' : 'asIs';
        const selected = selectedOf(store.getState());
        // A card that is one of many takes the others with it.
        const cards = selected.version === version && selected.cards.includes(id) ? selected.cards : [id];
        const done =
          kind === 'card'
            ? actions.edit({ kind: 'move-cards', version, cards, stage, lane, place: slot.place })
            : actions.edit({ kind: 'move-touchpoint', version, touchpoint: id, stage, place: slot.place });
        if (done) actions.say(words.dropped(text, ...nameOf(slot)));
        focusSoon(itemId(version, id));
      },
    });
  }, [root, store, actions, locale]);
}
