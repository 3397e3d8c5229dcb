/**
 * Lines of text without a browser: widths are estimated (no font is known here), and characters that belong together stay so: an
 * emoji made of several, a letter with its accents, a flag.
 */
const CLUSTER =
  /(?:\p{RI}\p{RI}|.)(?:\p{M}|\ufe0f|\u20e3|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}]|\u200d.?)*/gsu;

/** What a reader sees as one character each. */
export const clustersOf = (text: string): string[] => text.match(CLUSTER) ?? [];

const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}“”‘’—…]/u;
const PICTURE = /^(?:\p{Extended_Pictographic}|\p{RI})/u;
const NARROW = /^[ijl.,;:'!|`’]/;
const SLIM = /^[ftrI()[\]{}\-/\\" *]/;
const BROAD = /^[mwMW@%&—]/;
const CAPITAL = /^[A-Z\u0391-\u042f]/;

/** Width in parts of the type's size. */
function widthOf(cluster: string): number {
  // ASCII pictures such as the digits are none.
  if (cluster > '\u007f' && PICTURE.test(cluster)) return 1.35;
  if (WIDE.test(cluster)) return 1;
  if (NARROW.test(cluster)) return 0.3;
  if (SLIM.test(cluster)) return 0.4;
  if (BROAD.test(cluster)) return 0.95;
  return CAPITAL.test(cluster) ? 0.7 : 0.61;
}

export const textWidth = (text: string, size: number): number =>
  clustersOf(text).reduce((sum, cluster) => sum + widthOf(cluster), 0) * size;

/** Must not begin a line. */
const NO_START = /^[，。、；：？！）》」』】〉”’…—·,.;:?!)\]}%％]/u;
/** Must not end one. */
const NO_END = /[（《「『【〈“‘([{¥￥]$/u;

/** The pieces between which a line may end. A piece keeps the space after it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const cluster of clustersOf(text)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(last, cluster)) pieces.push(cluster);
    else pieces[pieces.length - 1] = last + cluster;
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || NO_START.test(after) || NO_END.test(before)) return false;
  const end = before.at(-1)!;
  if (end === ' ' || end === '-' || end === '/') return true;
  const isBroad = (cluster: string) => WIDE.test(cluster) || PICTURE.test(cluster);
  const lastCluster = clustersOf(before).at(-1)!;
  return (isBroad(after) && after > '\u007f') || (isBroad(lastCluster) && lastCluster > '\u007f');
}

/** The text in lines not wider than that, as far as can be told. A word that is too long for a line is cut. */
export function wrapText(text: string, width: number, size: number): string[] {
  return text
    .split('\n')
    .flatMap((paragraph) => wrapLine(paragraph.replace(/\s+/g, ' ').trim(), width, size));
}

function wrapLine(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (piece: string, wide: number) => {
    if (line !== '' && used + textWidth(piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    line += piece;
    used += wide;
  };
  for (const piece of piecesOf(text)) {
    const wide = textWidth(piece, size);
    if (textWidth(piece.trimEnd(), size) <= width) put(piece, wide);
    else for (const cluster of clustersOf(piece)) put(cluster, textWidth(cluster, size));
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Not more than so many lines; what is left out shows as an ellipsis. */
export function clipLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = clustersOf(lines[most - 1] ?? '');
  return [...lines.slice(0, most - 1), `${last.slice(0, Math.max(last.length - 1, 0)).join('')}…`];
}
