/** Marks that must not begin a line. */
const CLINGING = /^[，。、；：？！”’）》%…—,.;:?!)]/;
/** A Han character, full-width mark or line break opportunity; else a run of other characters with the space after it. */
const PIECES =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]+\s*|\s+/g;

/** Breaks words for a drawing, in which nothing breaks by itself. Widths are estimates in em: 1 a Han character, 0.56 any other. */
export function wrapped(text: string, most: number): string[] {
  const lines = [''];
  for (const piece of text.match(PIECES) ?? []) {
    const line = lines.at(-1)!;
    const fits = widthOf((line + piece).trimEnd()) <= most;
    if (line === '' || fits || CLINGING.test(piece)) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** Estimated width in em. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u2014\u2018-\u201d\u2026]/.test(character) ? 1 : 0.56;
  return width;
}

/** The text itself, or as much of it as fits, with an ellipsis. */
export function shortened(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  const characters = [...text];
  while (characters.length > 0 && widthOf(characters.join('')) > most - 1) characters.pop();
  return `${characters.join('')}…`;
}
