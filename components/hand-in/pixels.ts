/** Dots of a picture, four bytes each: what a canvas gives. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** The same in one byte a dot, with the lightness that parts dark from light. */
export interface Grey {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
}

/** Lightness over white paper; the middle lies between the darkest and the lightest fiftieth. */
export function greyOf({ data, width, height }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  const counts = new Uint32Array(256);
  for (let i = 0; i < grey.length; i++) {
    const at = 4 * i;
    const light = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
    const cover = data[at + 3]! / 255;
    const value = Math.round(light * cover + 255 * (1 - cover));
    grey[i] = value;
    counts[value]! += 1;
  }
  const dark = lightnessAt(counts, 0.02 * grey.length);
  const light = lightnessAt(counts, 0.98 * grey.length);
  return { data: grey, width, height, middle: (dark + light) / 2 };
}

function lightnessAt(counts: Uint32Array, rank: number): number {
  let sum = 0;
  for (let value = 0; value < 256; value++) {
    sum += counts[value]!;
    if (sum > rank) return value;
  }
  return 255;
}

/** Lightness between dots. */
export function lightnessBetween({ data, width, height }: Grey, x: number, y: number): number {
  const cx = Math.min(Math.max(x - 0.5, 0), width - 1);
  const cy = Math.min(Math.max(y - 0.5, 0), height - 1);
  const [left, top] = [Math.floor(cx), Math.floor(cy)];
  const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)];
  const [fx, fy] = [cx - left, cy - top];
  const upper = data[top * width + left]! * (1 - fx) + data[top * width + right]! * fx;
  const lower = data[bottom * width + left]! * (1 - fx) + data[bottom * width + right]! * fx;
  return upper * (1 - fy) + lower * fy;
}
