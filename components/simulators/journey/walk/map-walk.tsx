'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/content/locale';
import { MAP_WORDS, modelOfMap, type JourneyMap, type MapVersion, type VersionName } from '@/lib/journey-map';
import { mapMessages } from './map-messages';
import { WalkPanel } from './walk-panel';
import type { WalkPoint } from './walk-props';
import styles from './walk.module.css';

/** Customers of a free map's walk. */
const CUSTOMERS = 2000;

export interface MapWalkProps {
  readonly locale: Locale;
  readonly map: JourneyMap;
  readonly version: VersionName;
}

/** What a free map implies: its customers walk. As it is beside as it is to be, where both have their numbers. */
export function MapWalk({ locale, map, version }: MapWalkProps) {
  const words = mapMessages[locale];
  const labels = MAP_WORDS[locale].versions;
  const [chosen, setChosen] = useState<string>();
  const [batch, setBatch] = useState(1);
  const persona = map.personas.find(({ id }) => id === chosen) ?? map.personas[0];
  const { asIs, toBe } = useMemo(
    () => ({
      asIs: persona && modelOfMap(map.asIs, persona.id),
      toBe: persona && map.toBe ? modelOfMap(map.toBe, persona.id) : undefined,
    }),
    [map.asIs, map.toBe, persona],
  );
  const top = useRef<HTMLDivElement>(null);
  // The button that asked for the walk is gone.
  useEffect(() => top.current?.focus({ preventScroll: true }), []);
  const own = version === 'asIs' ? asIs : toBe;
  if (!own) return null;
  const both = asIs && toBe;
  return (
    <div ref={top} tabIndex={-1} className={styles.panel}>
      <p className={styles.proves}>{words.proves}</p>
      <Disclosure summary={words.assumes}>
        <ul className={styles.assumed}>
          {words.assumed.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p className={styles.note}>{words.bend}</p>
      </Disclosure>
      <div className={styles.head}>
        {map.personas.length > 1 && persona && (
          <Select
            label={words.persona}
            value={persona.id}
            options={map.personas.map(({ id, name }, i) => ({
              value: id,
              label: name === '' ? words.nameless(i + 1) : name,
            }))}
            onChange={setChosen}
          />
        )}
        <Button onClick={() => setBatch((before) => before + 1)}>{words.others}</Button>
      </div>
      <WalkPanel
        locale={locale}
        model={both ? asIs : own}
        seed={`map ${batch}`}
        customers={CUSTOMERS}
        touchpoints={pointsOf(both ? [map.asIs, map.toBe] : [map[version]])}
        compare={both ? { model: toBe, label: labels.toBe, firstLabel: labels.asIs } : undefined}
      />
    </div>
  );
}

/** The touchpoints of these versions, each once: those of the first, then what the others add. */
function pointsOf(versions: readonly (MapVersion | null)[]): WalkPoint[] {
  const points = new Map<string, WalkPoint>();
  for (const version of versions)
    for (const { id, name, channel } of version?.touchpoints ?? [])
      if (!points.has(id)) points.set(id, { id, name, channel });
  return [...points.values()];
}
