import { roundTicks } from '@/lib/charts';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { ladderNames } from '../names';
import { numberText, wholePercent, yuanText } from './format';
import { seeMessages } from './see-messages';
import type { SeeProps } from './see-props';
import styles from './see.module.css';
import { forecastFinding } from './take-aways';

const [WIDTH, HEIGHT, LEFT, RIGHT, AXIS] = [360, 92, 14, 346, 50];

/** What was said beforehand beside what came. */
export function Forecast({ locale, now, sofar }: SeeProps) {
  const words = seeMessages[locale].forecast;
  const { prediction, happened, money } = now;
  const last = sofar.at(-2)?.money.profit;
  const finding = forecastFinding(now, last ?? 0);
  const number = (value: number) => numberText(locale, value);
  const [low, high] = [number(prediction.buyers?.low ?? 0), number(prediction.buyers?.high ?? 0)];
  const buyers = number(happened.buyers);
  const said = prediction.profitUp === null ? '' : wholePercent(prediction.profitUp);
  return (
    <Figure
      title={words.title(finding, { buyers, low, high, said })}
      caption={words.note}
      table={{
        summary: seeMessages[locale].table,
        content: (
          <DataTable
            caption={`${ladderNames[locale].quarterHead(now.quarter)} · ${seeMessages[locale].heads.forecast}`}
            columns={[
              { key: 'what', label: words.columns.what },
              { key: 'said', label: words.columns.said },
              { key: 'happened', label: words.columns.happened },
            ]}
            rows={[
              {
                what: words.buyers,
                said: prediction.buyers ? words.range(low, high) : words.left,
                happened: buyers,
              },
              {
                what: words.profitUp(last === undefined),
                said: said || words.left,
                happened: words.profit(
                  yuanText(locale, money.profit),
                  last === undefined ? undefined : yuanText(locale, last),
                  finding.up,
                ),
              },
            ]}
          />
        ),
      }}
    >
      <Strip
        said={prediction.buyers ?? undefined}
        came={happened.buyers}
        label={words.came(buyers)}
        axis={words.axis}
        tick={number}
        description={words.picture(finding, buyers, low, high)}
      />
    </Figure>
  );
}

/** The interval that was said, and the number that came. */
function Strip({
  said,
  came,
  label,
  axis,
  tick,
  description,
}: {
  said: { readonly low: number; readonly high: number } | undefined;
  came: number;
  label: string;
  axis: string;
  tick: (value: number) => string;
  description: string;
}) {
  const most = Math.max(1, came, said?.high ?? 0) * 1.08;
  const x = (value: number) => LEFT + (value / most) * (RIGHT - LEFT);
  const at = x(came);
  const anchor = at > RIGHT - 60 ? 'end' : at < LEFT + 60 ? 'start' : 'middle';
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
      <line className={styles.axis} x1={LEFT} x2={RIGHT} y1={AXIS} y2={AXIS} />
      {roundTicks(most, 6).map((value) => (
        <g key={value}>
          <line className={styles.axis} x1={x(value)} x2={x(value)} y1={AXIS} y2={AXIS + 4} />
          <text x={x(value)} y={AXIS + 19} textAnchor={value === 0 ? 'start' : 'middle'}>
            {tick(value)}
          </text>
        </g>
      ))}
      <text x={RIGHT} y={HEIGHT - 5} textAnchor="end">
        {axis}
      </text>
      {said && (
        <rect
          className={styles.said}
          x={x(said.low)}
          y={AXIS - 18}
          width={Math.max(2, x(said.high) - x(said.low))}
          height={18}
        />
      )}
      <circle className={styles.happened} cx={at} cy={AXIS - 9} r={6} />
      <text className={styles.value} x={at} y={AXIS - 26} textAnchor={anchor}>
        {label}
      </text>
    </svg>
  );
}
