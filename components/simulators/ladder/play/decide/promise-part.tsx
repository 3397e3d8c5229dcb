import { Slider } from '@/components/ui/slider';
import { StatusLine } from '@/components/ui/status-line';
import { PROCESS_LIMITS } from '@/lib/scoring';
import type { Locale } from '@/lib/content/locale';
import { decideMessages } from './decide-messages';
import { pointsOf } from './figures';
import { Passage } from './step-parts';
import styles from './decide.module.css';

export interface PromisePartProps {
  readonly locale: Locale;
  readonly people: string;
  readonly promise: number;
  /** What the money so far can be expected to keep; undefined while it is worked out. */
  readonly quality: number | undefined;
  /** Mean expectation in this quarter’s survey, where one was bought. */
  readonly expectation: number | undefined;
  readonly onChange: (promise: number) => void;
}

/** The promise beside what can be kept. */
export function PromisePart({ locale, people, promise, quality, expectation, onChange }: PromisePartProps) {
  const words = decideMessages[locale].promise;
  const where =
    quality === undefined || promise <= quality
      ? 'kept'
      : promise <= quality + PROCESS_LIMITS.promiseRoom + 1e-9
        ? 'room'
        : 'over';
  return (
    <Passage heading={words.heading}>
      <div className={styles.promiseBox}>
        <Slider
          label={words.label}
          unit={words.points}
          value={pointsOf(promise)}
          min={0}
          max={100}
          onChange={(points) => onChange(Math.round(points) / 100)}
          help={words.help(people)}
        />
        <PromiseLine {...{ locale, promise, quality, expectation, where }} />
      </div>
      <StatusLine>
        {quality !== undefined && words.compare(pointsOf(promise), pointsOf(quality), where)}
      </StatusLine>
    </Passage>
  );
}

const WIDTH = 360;
const EDGE = 12;

function PromiseLine({
  locale,
  promise,
  quality,
  expectation,
  where,
}: Omit<PromisePartProps, 'people' | 'onChange'> & { where: 'kept' | 'room' | 'over' }) {
  const words = decideMessages[locale].promise;
  const x = (share: number) => EDGE + share * (WIDTH - 2 * EDGE);
  const anchored = (share: number) =>
    share < 0.3
      ? ({ x: Math.max(2, x(share) - EDGE), textAnchor: 'start' } as const)
      : share > 0.7
        ? ({ x: Math.min(WIDTH - 2, x(share) + EDGE), textAnchor: 'end' } as const)
        : ({ x: x(share), textAnchor: 'middle' } as const);
  const height = expectation === undefined ? 70 : 92;
  return (
    <svg className={styles.promise} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={words.picture}>
      <line className={styles.axis} x1={x(0)} x2={x(1)} y1={36} y2={36} />
      {expectation !== undefined && (
        <g className={styles.expected}>
          <line x1={x(expectation)} x2={x(expectation)} y1={29} y2={74} />
        </g>
      )}
      {quality !== undefined && (
        <g className={styles.kept}>
          <line x1={x(0)} x2={x(quality)} y1={36} y2={36} />
          <path d={`M${x(quality)} 41l-6 11h12z`} />
          <text {...anchored(quality)} y={67}>
            {words.canKeep(pointsOf(quality))}
          </text>
        </g>
      )}
      {expectation !== undefined && (
        <g className={styles.expected}>
          <text {...anchored(expectation)} y={89}>
            {words.expected(pointsOf(expectation))}
          </text>
        </g>
      )}
      <g className={where === 'over' ? styles.overPromise : styles.promised}>
        <path d={`M${x(promise)} 31l-6 -11h12z`} />
        <text {...anchored(promise)} y={14}>
          {words.promised(pointsOf(promise))}
        </text>
      </g>
    </svg>
  );
}
