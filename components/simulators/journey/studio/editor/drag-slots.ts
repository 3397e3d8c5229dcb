import type { ItemKind } from './editor-state';

export type Direction = 'up' | 'down' | 'left' | 'right';

export interface DragItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly text: string;
  readonly element: HTMLElement;
  readonly cell: HTMLElement;
}

/** Where it would land: in a cell, before one of the others there or at the end. */
export interface Slot {
  readonly cell: HTMLElement;
  readonly place: number;
  readonly before: HTMLElement | undefined;
  /** Places in that cell, this one's included. */
  readonly of: number;
}

export const isItemKind = (kind: string | undefined): kind is ItemKind =>
  kind === 'card' || kind === 'touchpoint';

const takes = (cell: HTMLElement, { kind, cell: { dataset } }: DragItem) =>
  cell.dataset.kind === kind && cell.dataset.version === dataset.version;

/** What else stands in the cell: places are counted among these. */
const others = (cell: HTMLElement, item: DragItem) =>
  [...cell.querySelectorAll<HTMLElement>('[data-item]')].filter((one) => one !== item.element);

function slotIn(cell: HTMLElement, item: DragItem, place: number): Slot {
  const there = others(cell, item);
  return { cell, place, before: there[place], of: there.length + 1 };
}

/** Where it stands now. */
export function slotOf(item: DragItem): Slot {
  const all = [...item.cell.querySelectorAll('[data-item]')];
  return slotIn(item.cell, item, all.indexOf(item.element));
}

/** Where the pointer points, if it can land there. */
export function slotAt(
  root: HTMLElement,
  item: DragItem,
  { x, y }: { x: number; y: number },
): Slot | undefined {
  const under = document.elementFromPoint(x, y);
  // The whole cell of the table counts, not only what stands in it.
  const cell =
    under?.closest<HTMLElement>('[data-cell]') ??
    under?.closest('td')?.querySelector<HTMLElement>('[data-cell]');
  if (!cell || !root.contains(cell) || !takes(cell, item)) return undefined;
  const there = others(cell, item);
  const next = there.findIndex((one) => {
    const { top, height } = one.getBoundingClientRect();
    return y < top + height / 2;
  });
  return slotIn(cell, item, next < 0 ? there.length : next);
}

/** One place on in that direction: up and down within the cell first, then into the next cell that takes it. */
export function nextSlot(
  root: HTMLElement,
  item: DragItem,
  slot: Slot,
  direction: Direction,
): Slot | undefined {
  const cells = [...root.querySelectorAll<HTMLElement>('[data-cell]')].filter((cell) => takes(cell, item));
  const { stage, lane } = slot.cell.dataset;
  if (direction === 'up' || direction === 'down') {
    const step = direction === 'up' ? -1 : 1;
    const place = slot.place + step;
    if (place >= 0 && place < slot.of) return slotIn(slot.cell, item, place);
    const column = cells.filter((cell) => cell.dataset.stage === stage);
    const cell = column[column.indexOf(slot.cell) + step];
    return cell && slotIn(cell, item, step > 0 ? 0 : others(cell, item).length);
  }
  const row = cells.filter((cell) => cell.dataset.lane === lane);
  const cell = row[row.indexOf(slot.cell) + (direction === 'left' ? -1 : 1)];
  return cell && slotIn(cell, item, Math.min(slot.place, others(cell, item).length));
}
