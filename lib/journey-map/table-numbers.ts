/** Numbers as people write them in a list of touchpoints. `null`: the cell says that it is not known. `undefined`: no number. */
export type CellNumber = number | null | undefined;

const UNKNOWN = /^(|-+|—+|–|\/|n\/?a|\?+|不详|未知|不知道|unknown)$/;

/** Minutes to a unit. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(|分钟?|min(ute)?s?\.?|m)$/, 1],
  [/^(秒钟?|s(ec(ond)?s?)?\.?)$/, 1 / 60],
  [/^(个?小时|个?钟头|时|h(ou)?rs?\.?|h|hours?)$/, 60],
  [/^(天|日|d(ay)?s?)$/, 1440],
];

export const plainCell = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** "15", "15分钟", "1.5 h", "2天": minutes. */
export function minutesOf(text: string): CellNumber {
  const cell = plainCell(text);
  if (UNKNOWN.test(cell)) return null;
  const hit = /^(\d+(?:\.\d+)?|\.\d+)\s*(\D*)$/.exec(cell.replace(/(\d),(?=\d{3}\b)/g, '$1'));
  const unit = UNITS.find(([form]) => form.test(hit?.[2]?.trim() ?? 'x'))?.[1];
  if (hit === null || unit === undefined) return undefined;
  // Seconds and hours make no tails of digits that nobody wrote.
  return Math.round(Number(hit[1]) * unit * 1000) / 1000;
}

/** A share as it is written, and whether it says that it is percent. */
export function shareOf(text: string): { readonly value: CellNumber; readonly isPercent: boolean } {
  const cell = plainCell(text);
  if (UNKNOWN.test(cell)) return { value: null, isPercent: false };
  const hit = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(cell);
  if (hit === null) return { value: undefined, isPercent: false };
  return { value: Number(hit[1]), isPercent: hit[2] === '%' };
}
