import type { Id, VersionName } from '@/lib/journey-map';

/** The button that opens an item; there the keyboard stands while nothing is being written. */
export const itemId = (version: VersionName, id: Id): string => `item-${version}-${id}`;
export const pointId = (version: VersionName, id: Id): string => `point-${version}-${id}`;
export const addId = (version: VersionName, stage: Id, lane: Id): string => `add-${version}-${stage}-${lane}`;

/** After the change has been drawn, and only there: what was moved is another element now. */
export function focusSoon(...ids: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const id of ids) {
      const element = document.getElementById(id);
      if (element) return element.focus();
    }
  });
}
