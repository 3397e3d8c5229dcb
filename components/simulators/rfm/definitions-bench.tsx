'use client';

import { useMemo, useState } from 'react';
import { HeatMap } from '@/components/charts/heat-map';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { createWorld } from '@/lib/customers';
import { dayNumber } from '@/lib/math';
import {
  countByRF,
  countMoved,
  PRESET_NAMES,
  rfmPresets,
  rfmTable,
  summariseGroups,
  type PresetName,
} from '@/lib/metrics';
import { benchMessages } from './bench-messages';
import styles from './definitions-bench.module.css';
import { oneMoreOrderMessages } from './messages';

const REFERENCE_DAYS = ['2025-12-31', '2025-09-30', '2025-06-30', '2025-03-31'] as const;
type ReferenceDay = (typeof REFERENCE_DAYS)[number];

const dayOf = (iso: string) =>
  dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));

/** The tea house's 2 000 customers, scored by one definition after another. */
export function DefinitionsBench({ locale }: { locale: Locale }) {
  const words = benchMessages[locale];
  const { groups } = oneMoreOrderMessages[locale];
  const { orders } = useMemo(() => createWorld({ seed: 'wuping' }), []);
  const [preset, setPreset] = useState<PresetName>('course');
  const [referenceDay, setReferenceDay] = useState<ReferenceDay>(REFERENCE_DAYS[0]);
  const { table, moved } = useMemo(() => {
    const asOf = dayOf(referenceDay);
    const chosen = rfmTable(orders, asOf, rfmPresets[preset]);
    return { table: chosen, moved: countMoved(rfmTable(orders, asOf, rfmPresets.course), chosen) };
  }, [orders, preset, referenceDay]);
  const summaries = summariseGroups(table);
  const scored = table.customer.length;
  const revenue = summaries.reduce((sum, { cents }) => sum + cents, 0);
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  const best = summaries[0]!;
  const bins = rfmPresets[preset].bins;
  const rows = summaries.map(({ group, customers, cents }) => ({
    group: groups[group],
    customers,
    share: percent(customers / scored),
    revenue: percent(cents / revenue),
  }));
  const refunders = table.refundsOnly.customer.length;
  if (refunders > 0) rows.push({ group: words.refundsOnly, customers: refunders, share: '', revenue: '' });
  return (
    <div className={styles.bench}>
      <div className={styles.controls}>
        <Select
          label={words.preset}
          value={preset}
          options={PRESET_NAMES.map((name) => ({ value: name, label: words.presets[name].name }))}
          onChange={setPreset}
        />
        <Select
          label={words.referenceDay}
          value={referenceDay}
          options={REFERENCE_DAYS.map((day) => ({ value: day, label: day }))}
          onChange={setReferenceDay}
        />
      </div>
      <p className={styles.rule}>{words.presets[preset].rule}</p>
      <StatusLine>{preset === 'course' ? words.notMoved : words.moved(moved, scored)}</StatusLine>
      <Figure
        title={words.finding(
          groups[best.group],
          best.customers,
          percent(best.customers / scored),
          percent(best.cents / revenue),
        )}
        illustrative={words.illustrative}
        caption={words.caption}
      >
        <div className={styles.pictures}>
          <HeatMap
            caption={words.heatCaption}
            counts={countByRF(table, bins)}
            rowAxis={words.rAxis}
            columnAxis={words.fAxis}
            describe={words.heatCell}
          />
          <DataTable
            caption={words.groupsCaption}
            columns={[
              { key: 'group', label: words.group },
              { key: 'customers', label: words.customers, numeric: true },
              { key: 'share', label: words.ofCustomers, numeric: true },
              { key: 'revenue', label: words.ofRevenue, numeric: true },
            ]}
            rows={rows}
          />
        </div>
      </Figure>
    </div>
  );
}
