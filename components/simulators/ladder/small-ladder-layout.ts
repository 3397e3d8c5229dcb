/** Rungs from the top down; beside the ladder, below it here: the dormant and the lost. */
export const SHOWN_RUNGS = [5, 4, 3, 2, 1, 0, 6, 7] as const;

export interface LadderRow {
  readonly rung: number;
  /** Where its words stand. */
  readonly labelY: number;
  /** Where its plank lies. */
  readonly plankY: number;
}

export interface LadderLayout {
  readonly height: number;
  readonly rows: readonly LadderRow[];
  /** Of each person, in the order of the columns. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

export const LADDER_WIDTH = 344;
const PITCH = 8;
const PER_LINE = 40;
const LEFT = (LADDER_WIDTH - (PER_LINE - 1) * PITCH) / 2;
const LABEL = 17;
const LINE = 9;
const GAP = 6;
const ASIDE = 8;
/** Lines that are kept free, so that the ladder stands still while people move. */
const LEAST_LINES: Readonly<Record<number, number>> = { 0: 3, 2: 2, 7: 2 };

/** On each rung people stand in the order of their numbers: whoever stays keeps the order among the others. */
export function layOut(rung: Uint8Array): LadderLayout {
  const places: { x: number; y: number }[] = Array.from(rung, () => ({ x: 0, y: 0 }));
  const rows: LadderRow[] = [];
  let y = 0;
  for (const shown of SHOWN_RUNGS) {
    if (shown === 6) y += ASIDE;
    const first = y + LABEL + LINE / 2;
    let standing = 0;
    rung.forEach((one, person) => {
      if (one !== shown) return;
      const place = places[person]!;
      place.x = LEFT + (standing % PER_LINE) * PITCH;
      place.y = first + Math.floor(standing / PER_LINE) * LINE;
      standing++;
    });
    const lines = Math.max(LEAST_LINES[shown] ?? 1, Math.ceil(standing / PER_LINE));
    const plankY = y + LABEL + lines * LINE + 1;
    rows.push({ rung: shown, labelY: y + LABEL - 4, plankY });
    y = plankY + GAP;
  }
  return { height: y, rows, places };
}
