import type { MapDrawing } from '@/lib/journey-map';

/** Twice as many points as the drawing has units, for sharp text; fewer where a browser's canvas would end. */
const SHARPNESS = 2;
const LONGEST_SIDE = 8192;
const MOST_POINTS = 40_000_000;

/** The drawing as a PNG picture; undefined when the browser cannot make one of that size. */
export async function pngOf({ svg, width, height }: MapDrawing): Promise<Blob | undefined> {
  const scale = Math.min(
    SHARPNESS,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_POINTS / (width * height)),
  );
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const canvas = document.createElement('canvas');
  try {
    await image.decode();
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const pen = canvas.getContext('2d');
    if (!pen) return undefined;
    // Paper: a PNG without a ground is black on black in a dark chat.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } catch {
    return undefined;
  }
}
