'use client';

import { useId, useState } from 'react';
import { HeatDrawing } from '@/components/charts/heat-drawing';
import { HeatMap } from '@/components/charts/heat-map';
import { NoPicture, PictureFrame, type PictureProps } from './picture-frame';
import { count, decimal, percent, yuan } from './picture-numbers';
import { picturesMessages, type HeatMode } from './pictures-messages';
import styles from './pictures.module.css';

const MODES: readonly HeatMode[] = ['customers', 'money', 'mean-m'];

/** Customers by R and F score, with M as a bar at the foot of each cell. */
export function HeatPicture({ part }: PictureProps) {
  const { locale, view } = part;
  const { heat: words, columns, nobody } = picturesMessages[locale];
  const [wanted, setWanted] = useState<HeatMode>('customers');
  if (view.scored === 0) return <NoPicture words={nobody} />;
  const mode = wanted === 'money' && view.cents <= 0 ? 'customers' : wanted;
  const shown = { customers: count, money: percent, 'mean-m': (m: number) => decimal(m, 1) }[mode];
  const cells = view.heat.map((row, r) =>
    row.map(({ customers, cents, meanM }, f) => ({
      r: r + 1,
      f: f + 1,
      customers,
      cents,
      share: view.cents > 0 ? cents / view.cents : 0,
      meanM: customers > 0 ? meanM : 0,
    })),
  );
  type Cell = (typeof cells)[number][number];
  const valueOf = ({ customers, share, meanM }: Cell) => ({ customers, money: share, 'mean-m': meanM })[mode];
  const occupied = cells.flat().filter(({ customers }) => customers > 0);
  const most = occupied.reduce((best, cell) => {
    const ahead = valueOf(cell) - valueOf(best);
    return ahead > 0 || (ahead === 0 && cell.customers > best.customers) ? cell : best;
  });
  const picture = {
    counts: cells.map((row) => row.map(valueOf)),
    rowAxis: words.rAxis,
    columnAxis: words.fAxis,
    text: (value: number) => (value === 0 ? '' : shown(value)),
    bar: (r: number, f: number) => {
      const cell = cells[r - 1]?.[f - 1];
      return cell && cell.customers > 0 ? cell.meanM / view.bins : undefined;
    },
  };
  return (
    <PictureFrame
      part={part}
      name="heat"
      title={words.title(mode, most)}
      notes={[words.caption(mode, view.bins)]}
      tables={[
        {
          caption: words.map,
          columns: [
            { key: 'rf', label: 'R, F' },
            { key: 'customers', label: columns.customers, numeric: true },
            { key: 'money', label: columns.money, numeric: true },
            { key: 'share', label: columns.ofRevenue, numeric: true },
            { key: 'm', label: words.meanM, numeric: true },
          ],
          rows: occupied.map(({ r, f, customers, cents, share, meanM }) => ({
            rf: `R${r} F${f}`,
            customers: count(customers),
            money: yuan(cents),
            share: view.cents > 0 ? percent(share) : '—',
            m: decimal(meanM, 2),
          })),
        },
      ]}
      before={<ModeChoice mode={mode} onChange={setWanted} noMoney={view.cents <= 0} words={words} />}
    >
      <HeatMap
        {...picture}
        caption={words.map}
        describe={(r, f) => {
          const cell = cells[r - 1]?.[f - 1];
          return cell ? words.cell(cell) : '';
        }}
      />
      <div hidden>
        <HeatDrawing {...picture} />
      </div>
    </PictureFrame>
  );
}

function ModeChoice({
  mode,
  onChange,
  noMoney,
  words,
}: {
  mode: HeatMode;
  onChange: (mode: HeatMode) => void;
  noMoney: boolean;
  words: (typeof picturesMessages)['zh']['heat'];
}) {
  const name = useId();
  return (
    <fieldset className={styles.modes}>
      <legend>{words.mode}</legend>
      {MODES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={one === mode}
            disabled={one === 'money' && noMoney}
            onChange={() => onChange(one)}
          />
          {words.modes[one]}
        </label>
      ))}
    </fieldset>
  );
}
