/** White round the code, in modules: less than four and some readers do not find it. */
const QUIET = 4;
const PIXELS = 8;

/** A QR code as a square of modules, the quiet zone counted in. */
export interface QrDrawing {
  readonly size: number;
  /** Path of the dark modules, one unit a module. */
  readonly path: string;
  readonly modules: readonly (readonly boolean[])[];
}

/** Draws the code of a text. The encoder is fetched when it is first needed. */
export async function drawQr(text: string): Promise<QrDrawing> {
  const { encode } = await import('uqr');
  // The lowest level makes the largest modules, to be read from the back row; it is raised where that costs nothing.
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET });
  const path = data.map((row, y) =>
    runsOf(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return { size, path: path.join(''), modules: data };
}

/** Start and length of each run of dark modules. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs[runs.length - 1];
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}

/** The code as an SVG file: black on white, whatever the page's theme. */
export const qrSvg = ({ size, path }: QrDrawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${PIXELS * size}" height="${PIXELS * size}" shape-rendering="crispEdges">` +
  `<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;

export const svgAddress = (drawing: QrDrawing): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(qrSvg(drawing))}`;

/** The code in dots; undefined where the browser gives no canvas. */
export function qrCanvas({ size, modules }: QrDrawing): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = PIXELS * size;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) context.fillRect(PIXELS * x, PIXELS * y, PIXELS, PIXELS);
    }),
  );
  return canvas;
}
