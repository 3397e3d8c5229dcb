/** Where everybody stands at the start and at the end of a quarter, in pixels of the page. */
export interface PeoplePlan {
  readonly width: number;
  readonly height: number;
  /** From one place to the next. */
  readonly pitch: number;
  readonly bands: readonly PeopleBand[];
  /** x and y of each person in turn. */
  readonly start: Float32Array;
  readonly end: Float32Array;
}

export interface PeopleBand {
  readonly rung: number;
  readonly left: number;
  readonly right: number;
  /** Foot of its first line of words, and the plank that people stand on. */
  readonly labelY: number;
  readonly plankY: number;
}

const [DORMANT, LOST] = [6, 7];
const ON_LADDER = [5, 4, 3, 2, 1, 0];
const BESIDE = [DORMANT, LOST];
const PITCHES = [16, 14, 12, 10, 9, 8, 7, 6, 5.5, 5, 4.5, 4, 3.5, 3];
/** Words above the people of a band, of one line on the ladder and two beside it, and air below its plank. */
const LABEL = 19;
const LABEL_BESIDE = 36;
const AIR = 5;
const RAIL = 8;
const GAP = 14;
const LADDER_SHARE = 0.7;

/**
 * One band a rung, the dormant and the lost beside the ladder. Everybody has a column of her own by her number, the same in every
 * band, and stands in it on those with smaller numbers; who leaves a rung stands on top before, who comes to it after. So whoever
 * stays does not stir, who climbs goes straight up, and the eye can follow. The bands are as high as the fuller of the two moments
 * needs, and stand still, too.
 *
 * @param tallest height that the picture should keep to; the marks become smaller before it is passed
 */
export function planPeople(
  before: Readonly<Uint8Array>,
  now: Readonly<Uint8Array>,
  width: number,
  tallest: number,
): PeoplePlan {
  const smallest = PITCHES.length - 1;
  for (let i = 0; ; i++) {
    const plan = planWith(before, now, width, PITCHES[i]!);
    if (plan.height <= tallest || i === smallest) return plan;
  }
}

function planWith(
  before: Readonly<Uint8Array>,
  now: Readonly<Uint8Array>,
  width: number,
  pitch: number,
): PeoplePlan {
  const people = now.length;
  const ladderRight = Math.round(LADDER_SHARE * width);
  const sideLeft = ladderRight + GAP;
  const room = { ladder: ladderRight - 2 * RAIL, side: width - sideLeft };
  const columns = {
    ladder: Math.max(1, Math.floor(room.ladder / pitch)),
    side: Math.max(1, Math.floor(room.side / pitch)),
  };
  const stays = (i: number) => before[i] === now[i];
  const places = [before, now].map((rungs) => stacksOf(rungs, stays, columns));
  const rows = (rung: number) => Math.max(1, ...places.map(({ highest }) => highest[rung]!));
  const bandHeight = (rung: number) => labelOf(rung) + rows(rung) * pitch + AIR;
  const total = (rungs: readonly number[]) => rungs.reduce((sum, rung) => sum + bandHeight(rung), 0);
  const height = Math.max(total(ON_LADDER), total(BESIDE));
  const stack = (rungs: readonly number[], left: number, right: number): PeopleBand[] => {
    let y = height - total(rungs);
    return rungs.map((rung) => {
      const labelY = y + LABEL - 6;
      y += bandHeight(rung);
      return { rung, left, right, labelY, plankY: y - AIR };
    });
  };
  const bands = [...stack(ON_LADDER, 0, ladderRight), ...stack(BESIDE, sideLeft, width)];
  const bandOf = Array.from({ length: 8 }, (_, rung) => bands.find((band) => band.rung === rung)!);
  const [start, end] = places.map(({ row }, moment) => {
    const rungs = moment === 0 ? before : now;
    const xy = new Float32Array(2 * people);
    for (let i = 0; i < people; i++) {
      const rung = rungs[i]!;
      const where = rung >= DORMANT ? 'side' : 'ladder';
      const indent = where === 'side' ? 0 : RAIL + (room.ladder - columns.ladder * pitch) / 2;
      const band = bandOf[rung]!;
      xy[2 * i] = band.left + indent + (columnOf(i, people, columns[where]) + 0.5) * pitch;
      xy[2 * i + 1] = band.plankY - (row[i]! + 0.5) * pitch;
    }
    return xy;
  });
  return { width, height, pitch, bands, start: start!, end: end! };
}

const labelOf = (rung: number) => (rung >= DORMANT ? LABEL_BESIDE : LABEL);

const columnOf = (person: number, people: number, columns: number) => Math.floor((person * columns) / people);

/** The row in which each person stands, those who stay below, and the rows that each rung needs. */
function stacksOf(
  rungs: Readonly<Uint8Array>,
  stays: (person: number) => boolean,
  columns: { readonly ladder: number; readonly side: number },
) {
  const widest = Math.max(columns.ladder, columns.side);
  const standing = new Uint16Array(8 * widest);
  const highest = new Uint16Array(8);
  const row = new Uint16Array(rungs.length);
  const place = (i: number) => {
    const rung = rungs[i]!;
    const column = columnOf(i, rungs.length, rung >= DORMANT ? columns.side : columns.ladder);
    const high = standing[rung * widest + column]!++;
    row[i] = high;
    if (high >= highest[rung]!) highest[rung] = high + 1;
  };
  for (let i = 0; i < rungs.length; i++) if (stays(i)) place(i);
  for (let i = 0; i < rungs.length; i++) if (!stays(i)) place(i);
  return { row, highest };
}

/** The person who stands nearest to a place, no farther than `reach`. Undefined where nobody stands. */
export function personAt(places: Float32Array, x: number, y: number, reach: number): number | undefined {
  let found: number | undefined;
  let nearest = reach * reach;
  for (let i = 0; i < places.length / 2; i++) {
    const [dx, dy] = [places[2 * i]! - x, places[2 * i + 1]! - y];
    const distance = dx * dx + dy * dy;
    if (distance > nearest) continue;
    nearest = distance;
    found = i;
  }
  return found;
}
