import {
  AutoScroller,
  Draggable,
  DragDropManager,
  KeyboardSensor,
  PointerActivationConstraints,
  PointerSensor,
} from '@dnd-kit/dom';
import { isItemKind, nextSlot, slotAt, slotOf, type Direction, type DragItem, type Slot } from './drag-slots';

export interface DragHooks {
  readonly picked: (item: DragItem) => void;
  /** By keys only: who sees the pointer sees where it is. */
  readonly over: (slot: Slot) => void;
  readonly dropped: (item: DragItem, slot: Slot) => void;
  readonly putBack: () => void;
}

/**
 * Cards and touchpoints dragged between cells: by mouse, finger and keys. The library knows when a drag begins, scrolls and ends; where
 * it would land is read from the page when it moves, so that hundreds of cards cost nothing while nobody drags. Answers how to stop.
 */
export function attachDrag(root: HTMLElement, hooks: DragHooks): () => void {
  let slot: Slot | undefined;
  let item: DragItem | undefined;
  let ghost: HTMLElement | undefined;
  let draggable: Draggable | undefined;
  let isByKeys = false;
  let from = { x: 0, y: 0 };

  function mark(next: Slot | undefined): void {
    if (slot?.cell !== next?.cell) {
      slot?.cell.removeAttribute('data-over');
      next?.cell.setAttribute('data-over', '');
    }
    root.querySelectorAll('[data-before]').forEach((one) => one.removeAttribute('data-before'));
    next?.before?.setAttribute('data-before', '');
    slot = next;
  }

  class CellKeys extends KeyboardSensor {
    protected override handleMove(direction: Direction, event: KeyboardEvent): void {
      event.preventDefault();
      if (!item || !slot) return;
      const next = nextSlot(root, item, slot, direction);
      if (!next) return;
      mark(next);
      next.cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      hooks.over(next);
      const { left, top, width } = (next.before ?? next.cell).getBoundingClientRect();
      this.manager.actions.move({ event, to: { x: left + width / 2, y: top } });
    }
  }

  const manager = new DragDropManager({
    // The library's own cursor and ban on selecting are rules for every element of the page: with hundreds of cards, a long task each.
    plugins: [AutoScroller],
    sensors: [
      PointerSensor.configure({
        activationConstraints: ({ pointerType }) => [
          pointerType === 'mouse'
            ? new PointerActivationConstraints.Distance({ value: 4 })
            : new PointerActivationConstraints.Delay({ value: 120, tolerance: 10 }),
        ],
        // What is dragged are buttons: a press that does not move stays a press.
        preventActivation: ({ target }) =>
          target instanceof Element && target.closest('input, textarea, select, summary') !== null,
      }),
      CellKeys,
    ],
  });

  const unlisten = [
    manager.monitor.addEventListener('dragstart', ({ operation, nativeEvent }) => {
      const { element } = operation.source instanceof Draggable ? operation.source : {};
      const found = element instanceof HTMLElement ? itemOf(element) : undefined;
      if (!found) return;
      item = found;
      isByKeys = nativeEvent instanceof KeyboardEvent;
      from = { ...operation.position.initial };
      ghost = ghostOf(found.element);
      found.element.setAttribute('data-dragged', '');
      if (isByKeys) mark(slotOf(found));
      hooks.picked(found);
    }),
    manager.monitor.addEventListener('dragmove', ({ to }) => {
      if (!to || !item || !ghost) return;
      ghost.style.transform = `translate(${to.x - from.x}px, ${to.y - from.y}px)`;
      if (!isByKeys) mark(slotAt(root, item, to));
    }),
    manager.monitor.addEventListener('dragend', ({ canceled }) => {
      const [done, there] = [item, slot];
      ghost?.remove();
      item?.element.removeAttribute('data-dragged');
      mark(undefined);
      [item, ghost] = [undefined, undefined];
      if (done && there && !canceled) hooks.dropped(done, there);
      else if (done) hooks.putBack();
    }),
  ];

  /** The card under the pointer or the keys becomes draggable just before it is. */
  const noSelection = (event: Event) => {
    if (item) event.preventDefault();
  };

  function prepare(event: Event): void {
    if (!(event.target instanceof Element) || !manager.dragOperation.status.idle) return;
    const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse';
    const handle = event.target.closest(isMouse ? '[data-item]' : '[data-grip]');
    const element = event.target.closest('[data-item]');
    if (!handle || !element || element.querySelector('textarea, input:not([type=checkbox])')) return;
    draggable?.destroy();
    draggable = new Draggable(
      { id: element.getAttribute('data-item') ?? '', element, handle, register: false },
      manager,
    );
    draggable.register();
  }
  root.addEventListener('pointerdown', prepare, true);
  root.addEventListener('keydown', prepare, true);
  document.addEventListener('selectstart', noSelection);
  return () => {
    root.removeEventListener('pointerdown', prepare, true);
    root.removeEventListener('keydown', prepare, true);
    document.removeEventListener('selectstart', noSelection);
    unlisten.forEach((stop) => stop());
    ghost?.remove();
    draggable?.destroy();
    manager.destroy();
  };
}

function itemOf(element: HTMLElement): DragItem | undefined {
  const { item: id, kind, text } = element.dataset;
  const cell = element.closest<HTMLElement>('[data-cell]');
  if (id === undefined || !isItemKind(kind) || !cell) return undefined;
  return { id, kind, text: text ?? '', element, cell };
}

/** What travels with the pointer: a picture of the card, out of the page's flow and of its speech. */
function ghostOf(element: HTMLElement): HTMLElement {
  const { left, top, width } = element.getBoundingClientRect();
  const ghost = document.createElement('div');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.className = element.className;
  ghost.textContent = element.dataset.text ?? '';
  Object.assign(ghost.style, {
    position: 'fixed',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    padding: '8px',
    zIndex: '20',
    pointerEvents: 'none',
    opacity: '0.9',
    fontSize: getComputedStyle(element).fontSize,
  });
  document.body.append(ghost);
  return ghost;
}
