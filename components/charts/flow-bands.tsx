import { useMemo } from 'react';
import { bandPath, flowBands, type Band, type BandFlow, type BandNode } from '@/lib/charts';
import styles from './flow-bands.module.css';

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

const WIDTH = 720;
const WORDS = 190;
const BLOCK = 12;
const HEAD = 30;
const SIZES = { height: 380, gap: 6, labelStep: 22 };

/** Who went where: bands between two columns of segments. Who stayed is pale, who moved is strong. */
export function FlowBands({ flows, order, name, count, heads, picked, onPick, description }: FlowBandsProps) {
  const { left, right, bands, height } = useMemo(() => flowBands(flows, order, SIZES), [flows, order]);
  const [from, to] = [WORDS + BLOCK, WIDTH - WORDS - BLOCK];
  // The thin ones on top, so that they can be pointed at.
  const layers = [...bands].sort(
    (a, b) => Number(a.from !== a.to) - Number(b.from !== b.to) || b.height - a.height,
  );
  return (
    <svg
      className={styles.flows}
      viewBox={`0 0 ${WIDTH} ${HEAD + height + 4}`}
      role="img"
      aria-label={description}
    >
      <text className={styles.head} x={0} y={16}>
        {heads[0]}
      </text>
      <text className={styles.head} x={WIDTH} y={16} textAnchor="end">
        {heads[1]}
      </text>
      <g transform={`translate(0 ${HEAD})`}>
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
          <Block key={node.id} node={node} x={WORDS} words={WORDS - 12} anchor="end">
            {`${name(node.id)} ${count(node.customers)}`}
          </Block>
        ))}
        {right.map((node) => (
          <Block key={node.id} node={node} x={to} words={to + BLOCK + 12} anchor="start">
            {`${name(node.id)} ${count(node.customers)}`}
          </Block>
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

function Block({
  node: { top, height, label },
  x,
  words,
  anchor,
  children,
}: {
  node: BandNode;
  x: number;
  words: number;
  anchor: 'start' | 'end';
  children: string;
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
      <text className={styles.label} x={words} y={label + 5} textAnchor={anchor}>
        {children}
      </text>
    </>
  );
}
