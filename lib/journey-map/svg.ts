import type { Id, JourneyMap, Lane, MapVersion, VersionName } from './map';
import { drawCards, drawLaneName, drawTouchpoints } from './svg-cells';
import { drawCurve, widthOfNames } from './svg-curve';
import { columnsOf, shownOf, SIZE, type Column, type Shown } from './svg-layout';
import { blockHeight, curvePoint, element, escaped, INK, path, textBlock, type Drawn } from './svg-marks';
import { clipLines, wrapText } from './wrap';
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
 * Text stands only between tags, escaped. The same map gives the same text. Without a to-be version the as-is is drawn.
 */
export const mapSvg = (
  map: JourneyMap,
  version: VersionName,
  words: MapWords,
  options: SvgOptions = {},
): string => drawMap(map, version, words, options).svg;

export function drawMap(
  map: JourneyMap,
  versionName: VersionName,
  words: MapWords,
  options: SvgOptions = {},
): MapDrawing {
  const version = map[versionName] ?? map.asIs;
  const shown = shownOf(map, options.personas, options.withHidden ?? false);
  const columns = columnsOf(map, version);
  const right = columns.at(-1)!.x + columns.at(-1)!.width;
  const width = Math.ceil(Math.max(right + widthOfNames(shown), 640) + SIZE.margin);
  const head = drawHead(map, version === map.toBe ? 'toBe' : 'asIs', shown, words, width);
  const parts = [head.svg];
  let y = head.height;
  const stages = drawStages(columns, y);
  parts.push(stages.svg);
  y += stages.height + SIZE.gap;
  for (const [i, lane] of shown.lanes.entries()) {
    const row = drawRow(lane, columns, version, shown, words, y + SIZE.pad);
    const height = row.height + 2 * SIZE.pad;
    const ground = i % 2 === 0 ? INK.raised : INK.sunk;
    parts.push(
      element('rect', { x: SIZE.margin, y, width: width - 2 * SIZE.margin, height, fill: ground }),
      row.svg,
    );
    y += height;
  }
  const foot = drawNote(map.note, y + SIZE.gap, width);
  parts.push(foot.svg);
  const height = Math.ceil(y + SIZE.gap + foot.height + SIZE.margin);
  return { svg: page(parts.join(''), map.title || words.untitled, words, width, height), width, height };
}

function page(inside: string, title: string, words: MapWords, width: number, height: number): string {
  const ground = element('rect', { width, height, fill: INK.paper });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...{ width, height, viewBox: `0 0 ${width} ${height}` },
    ...{ role: 'img', lang: words.lang.replace(/[^\w-]/g, ''), 'font-family': 'system-ui, sans-serif' },
  };
  return element('svg', attributes, `<title>${escaped(title)}</title>${ground}${inside}`) + '\n';
}

/** Title, version and people. */
function drawHead(
  map: JourneyMap,
  version: VersionName,
  shown: Shown,
  words: MapWords,
  width: number,
): Drawn {
  const inner = width - 2 * SIZE.margin;
  const x = SIZE.margin;
  let y: number = SIZE.margin - 4;
  const parts: string[] = [];
  const put = (lines: readonly string[], indent: number, style: Parameters<typeof textBlock>[3]) => {
    parts.push(textBlock(lines, x + indent, y, style));
    y += blockHeight(lines, style.size);
  };
  put(wrapText(map.title || words.untitled, inner, 26), 0, { size: 24, serif: true, bold: true });
  put([words.versions[version]], 0, { size: 14, colour: INK.seal, bold: true });
  y += 6;
  for (const { id, name, number } of shown.personas) {
    const about = map.personas.find((persona) => persona.id === id)?.about ?? '';
    parts.push(curvePoint(number, x + 6, y + 10));
    put(wrapText(name, inner - 18, 13), 18, { size: 13, bold: true });
    if (about.trim() !== '')
      put(clipLines(wrapText(about, Math.min(inner - 18, 900), 13), 4), 18, { size: 13, colour: INK.soft });
    y += 4;
  }
  return { svg: parts.join(''), height: y + SIZE.gap };
}

/** Bands that point to the next stage. */
function drawStages(columns: readonly Column[], y: number): Drawn {
  const names = columns.map(({ stage, width }) => wrapText(stage.name, width - 34, 15.7));
  const height = Math.max(SIZE.stage, ...names.map((lines) => blockHeight(lines, 14) + 14));
  const svg = columns.map(({ x, width }, i) => {
    const end = x + width;
    const band = [
      [x, y],
      [end - 8, y],
      [end + 4, y + height / 2],
      [end - 8, y + height],
      [x, y + height],
    ] as const;
    const lines = names[i]!;
    const top = y + (height - blockHeight(lines, 14)) / 2;
    return (
      path(band, { fill: INK.stage }) +
      textBlock(lines, x + 12, top, { size: 14, colour: INK.onStage, bold: true })
    );
  });
  return { svg: svg.join(''), height };
}

function drawRow(
  lane: Lane,
  columns: readonly Column[],
  version: MapVersion,
  shown: Shown,
  words: MapWords,
  y: number,
): Drawn {
  const name = drawLaneName(lane, words, y);
  const content =
    lane.kind === 'touchpoint'
      ? drawTouchpoints(columns, words, y)
      : lane.kind === 'feeling'
        ? drawCurve(columns, shown, words, y)
        : drawCards(lane, columns, version, shown, y);
  return { svg: name.svg + content.svg, height: Math.max(name.height, content.height) };
}

function drawNote(note: string, y: number, width: number): Drawn {
  if (note.trim() === '') return { svg: '', height: 0 };
  const lines = wrapText(note, Math.min(width - 2 * SIZE.margin, 900), 13);
  return {
    svg: textBlock(lines, SIZE.margin, y, { size: 13, colour: INK.soft }),
    height: blockHeight(lines, 13),
  };
}
