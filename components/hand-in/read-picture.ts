import type JsQr from 'jsqr';
import { findEyes, placesOf, type CodePlace, type Eye } from './find-codes';
import { greyOf, lightnessBetween, type Grey, type Pixels } from './pixels';

type Decode = typeof JsQr;

export interface PictureText {
  /** All that the codes say, one a line: for `findTextForms`, together with that of other pictures. */
  readonly text: string;
  /** Codes read. */
  readonly read: number;
  /** Places that look like a code and could not be read. */
  readonly unread: number;
}

/** Larger pictures are shrunk: a phone's photo has more dots than the codes need. */
const MOST_DOTS = 6_000_000;
const MOST_CODES = 40;
/** Share of the alternating modules that must be seen, both lines at once. */
const ALTERNATES = 0.7;

interface Code {
  readonly side: number;
  /** Row by row. */
  readonly modules: readonly boolean[];
}

/**
 * Reads every QR code of a picture file. Rejects with `not-a-picture` when the browser cannot open it. The decoder is fetched at
 * the first call.
 */
export async function readPicture(file: Blob): Promise<PictureText> {
  const [pixels, { default: decode }] = await Promise.all([pixelsOf(file), import('jsqr')]);
  return readCodes(pixels, decode);
}

async function pixelsOf(file: Blob): Promise<Pixels> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    if (width === 0 || height === 0) throw new Error('not-a-picture');
    const scale = Math.min(1, Math.sqrt(MOST_DOTS / (width * height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(scale * width));
    canvas.height = Math.max(1, Math.round(scale * height));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('not-a-picture');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  } catch {
    throw new Error('not-a-picture');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The same from dots. An upright picture is read code by code; one that is not, such as a photo of a screen, as well as it goes. */
export function readCodes(pixels: Pixels, decode: Decode): PictureText {
  const grey = greyOf(pixels);
  const texts = new Set<string>();
  const tried = new Map<Eye, boolean>();
  for (const place of placesOf(findEyes(grey))) {
    if (texts.size >= MOST_CODES) break;
    // The same eye with eyes of its neighbours is not a code of its own.
    if (tried.get(place.topLeft)) continue;
    const code = codeAt(grey, place);
    if (!code) continue;
    const text = readCode(code, decode);
    if (text !== undefined) texts.add(text);
    tried.set(place.topLeft, text !== undefined);
  }
  const unread = [...tried.values()].filter((read) => !read).length;
  if (texts.size === 0 || unread > 0) for (const text of readOneByOne(pixels, decode)) texts.add(text);
  return { text: [...texts].join('\n'), read: texts.size, unread };
}

/**
 * The modules of a code at this place, or undefined where none lies. The eyes alone do not tell: those of neighbours stand at equal
 * distances too. Between the eyes of a code run two lines of alternating modules.
 */
function codeAt(grey: Grey, place: CodePlace): Code | undefined {
  const codes = [place.side, place.side + 4, place.side - 4]
    .filter((side) => side >= 21)
    .map((side) => ({ side, modules: modulesAt(grey, place, side) }));
  const fit = codes.map(({ side, modules }) => {
    const line = Array.from({ length: side - 14 }, (_, i) => i + 7);
    const right = line.filter(
      (i) => modules[6 * side + i] === (i % 2 === 0) && modules[i * side + 6] === (i % 2 === 0),
    );
    return right.length / line.length;
  });
  const best = fit.indexOf(Math.max(...fit));
  return fit[best]! >= ALTERNATES ? codes[best] : undefined;
}

/** Draws the code anew, so that the decoder sees a clean one. */
function readCode({ side, modules }: Code, decode: Decode): string | undefined {
  for (const size of [4, 3, 6]) {
    const { data, width, height } = drawn(modules, side, size);
    const text = decode(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
    if (text) return text;
  }
  return undefined;
}

function modulesAt(grey: Grey, { topLeft, topRight, bottomLeft }: CodePlace, side: number): boolean[] {
  const span = side - 7;
  const across = { x: (topRight.x - topLeft.x) / span, y: (topRight.y - topLeft.y) / span };
  const down = { x: (bottomLeft.x - topLeft.x) / span, y: (bottomLeft.y - topLeft.y) / span };
  const at = (i: number, j: number) =>
    lightnessBetween(grey, topLeft.x + j * across.x + i * down.x, topLeft.y + j * across.y + i * down.y);
  return Array.from({ length: side * side }, (_, place) => {
    const [i, j] = [Math.floor(place / side) - 3, (place % side) - 3];
    const around = [at(i, j), at(i, j), at(i - 0.2, j), at(i + 0.2, j), at(i, j - 0.2), at(i, j + 0.2)];
    return around.reduce((sum, value) => sum + value, 0) / around.length < grey.middle;
  });
}

/** A code in black and white with its quiet edge. */
function drawn(modules: readonly boolean[], side: number, size: number): Pixels {
  const width = (side + 8) * size;
  const data = new Uint8ClampedArray(4 * width * width).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const [i, j] = [Math.floor(y / size) - 4, Math.floor(x / size) - 4];
      if (i < 0 || j < 0 || i >= side || j >= side || !modules[i * side + j]) continue;
      data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
    }
  return { data, width, height: width };
}

/** Finds one code, paints it over, looks for the next. */
function readOneByOne({ data: dots, width, height }: Pixels, decode: Decode): string[] {
  const data = Uint8ClampedArray.from(dots);
  const found: string[] = [];
  for (let i = 0; i < MOST_CODES; i++) {
    const code = decode(data, width, height, { inversionAttempts: 'dontInvert' });
    if (!code || code.data === '') break;
    found.push(code.data);
    const { topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner } = code.location;
    const corners = [topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner];
    const xs = corners.map(({ x }) => Math.min(Math.max(Math.round(x), 0), width));
    const ys = corners.map(({ y }) => Math.min(Math.max(Math.round(y), 0), height));
    for (let y = Math.min(...ys); y < Math.max(...ys); y++)
      data.fill(255, 4 * (y * width + Math.min(...xs)), 4 * (y * width + Math.max(...xs)));
  }
  return found;
}
