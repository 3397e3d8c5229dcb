import { useMemo } from 'react';
import { bandPath, flowBands, shortened, widthOf, wrapped } from '@/lib/charts';
import type { Band, BandFlow, BandNode } from '@/lib/charts';
import styles from './flow-bands.module.css';
import { useWide } from './use-wide';

export interface FlowBandsProps {
  readonly flows: readonly BandFlow[];
  /** Of the segments, top first. */
  readonly order: readonly string[];
  readonly name: (id: string) => string;
  readonly count: (customers: number) => string;
  readonly heads: readonly [left: string, right: string];
  readonly picked: { readonly from: string; readonly to: string } | undefined;
  /** A pointer's short cut; whoever draws this offers the same choice in words beside it. */
  readonly onPick: (flow: BandFlow) => void;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
}

const WORD_SIZE = 14;
const LINE = 17;
const BLOCK = 12;
const LAYOUTS = {
  // Room for the longest name of the eight groups and five digits.
  desk: { width: 720, words: 218, gap: 12, lines: 1, height: 380 },
  // As wide as a phone's column, so that the words keep their size; a name may take two lines.
  phone: { width: 328, words: 110, gap: 6, lines: 2, height: 420 },
};

/** Who went where: bands between two columns of segments. Who stayed is pale, who moved is strong. */
export function FlowBands({ flows, order, name, count, heads, picked, onPick, description }: FlowBandsProps) {
  const layout = LAYOUTS[useWide() ? 'desk' : 'phone'];
  const { width, words, gap } = layout;
  const most = (words - gap) / WORD_SIZE;
  const label = (id: string, customers: number) => labelOf(name(id), count(customers), most, layout.lines);
  const all = flows.reduce((sum, { customers }) => sum + customers, 0);
  const labelStep =
    5 + LINE * Math.max(...flows.flatMap(({ from, to }) => [label(from, all).length, label(to, all).length]));
  const { left, right, bands, height } = useMemo(
    () => flowBands(flows, order, { height: layout.height, gap: 6, labelStep }),
    [flows, order, layout, labelStep],
  );
  const [from, to] = [words + BLOCK, width - words - BLOCK];
  const headLines = heads.map((head) => wrapped(head, (width / 2 - 8) / WORD_SIZE));
  const top = Math.max(...headLines.map(({ length }) => length)) * LINE + 12;
  // The thin ones on top, so that they can be pointed at.
  const layers = [...bands].sort(
    (a, b) => Number(a.from !== a.to) - Number(b.from !== b.to) || b.height - a.height,
  );
  return (
    <svg
      className={styles.flows}
      viewBox={`0 0 ${width} ${top + height + 4}`}
      role="img"
      aria-label={description}
    >
      <Words className={styles.head} lines={headLines[0]!} x={0} y={16} anchor="start" />
      <Words className={styles.head} lines={headLines[1]!} x={width} y={16} anchor="end" />
      <g transform={`translate(0 ${top})`}>
        {layers.map((band) => (
          <path
            key={`${band.from}\n${band.to}`}
            className={`${kind(band, picked)} ${band.from !== band.to && band.height < 3 ? styles.thin : ''}`}
            d={bandPath(band, from, to)}
            onClick={band.from === band.to ? undefined : () => onPick(band)}
          >
            <title>{`${name(band.from)} → ${name(band.to)}: ${count(band.customers)}`}</title>
          </path>
        ))}
        {left.map((node) => (
          <Block
            key={node.id}
            node={node}
            x={words}
            words={words - gap}
            anchor="end"
            lines={label(node.id, node.customers)}
          />
        ))}
        {right.map((node) => (
          <Block
            key={node.id}
            node={node}
            x={to}
            words={to + BLOCK + gap}
            anchor="start"
            lines={label(node.id, node.customers)}
          />
        ))}
      </g>
    </svg>
  );
}

function kind({ from, to }: Band, picked: FlowBandsProps['picked']): string | undefined {
  if (from === to) return styles.stayed;
  if (!picked) return styles.moved;
  return picked.from === from && picked.to === to ? styles.picked : styles.dimmed;
}

/** Name and number on so many lines at most; of a name that is too long, as much as leaves the number whole. */
function labelOf(name: string, count: string, most: number, lines: number): readonly string[] {
  const whole = wrapped(`${name} ${count}`, most);
  if (whole.length <= lines) return whole;
  return lines === 1
    ? [`${shortened(name, most - widthOf(` ${count}`))} ${count}`]
    : [shortened(name, most), count];
}

function Words({
  className,
  lines,
  x,
  y,
  anchor,
}: {
  className: string | undefined;
  lines: readonly string[];
  x: number;
  /** The foot of the first line. */
  y: number;
  anchor: 'start' | 'end';
}) {
  return lines.map((line, i) => (
    <text key={i} className={className} x={x} y={y + i * LINE} textAnchor={anchor}>
      {line}
    </text>
  ));
}

function Block({
  node: { top, height, label },
  x,
  words,
  anchor,
  lines,
}: {
  node: BandNode;
  x: number;
  words: number;
  anchor: 'start' | 'end';
  lines: readonly string[];
}) {
  const edge = anchor === 'end' ? x - 2 : x + BLOCK + 2;
  return (
    <>
      <rect className={styles.block} x={x} y={top} width={BLOCK} height={Math.max(1, height)} />
      {Math.abs(label - top - height / 2) > 2 && (
        <path
          className={styles.lead}
          d={`M${edge} ${top + height / 2}L${words + (anchor === 'end' ? 2 : -2)} ${label}`}
        />
      )}
      <Words
        className={styles.label}
        lines={lines}
        x={words}
        y={label + 5 - ((lines.length - 1) * LINE) / 2}
        anchor={anchor}
      />
    </>
  );
}
