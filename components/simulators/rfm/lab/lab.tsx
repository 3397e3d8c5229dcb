'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { PRESET_NAMES, rfmPresets } from '@/lib/metrics';
import { Choices } from './choices';
import { choicesMessages } from './choices-messages';
import { labMessages } from './lab-messages';
import { createLab } from './lab-store';
import styles from './lab.module.css';
import { Near } from './near';
import type { LabPart } from './part';
import type { LabView, OpenedSource } from './protocol';
import { segmentNameIn } from './segment-names';
import { DEFAULT_SETTINGS, presetOf, type LabSettings } from './settings';
import { storageState } from './storage-state';

export interface LabProps {
  readonly locale: Locale;
  /** The tea house under the course's definition, counted by the server: the first thing on screen. */
  readonly first: { readonly source: OpenedSource; readonly view: LabView };
  /** The first pictures as the server draws them, until their scripts are there. */
  readonly stills: { readonly heat: ReactNode; readonly segments: ReactNode };
}

// Parts that are fetched when the reader comes near them.
const loadHeatPicture = () => import('./picture-heat').then(({ HeatPicture }) => HeatPicture);
const loadSegmentsPicture = () => import('./picture-segments').then(({ SegmentsPicture }) => SegmentsPicture);
const loadDataPanel = () => import('./data-panel').then(({ DataPanel }) => DataPanel);
const loadLorenzPicture = () => import('./picture-lorenz').then(({ LorenzPicture }) => LorenzPicture);
const loadHistogramsPicture = () =>
  import('./picture-histograms').then(({ HistogramsPicture }) => HistogramsPicture);
const loadCustomerTable = () => import('./customers').then(({ CustomerTable }) => CustomerTable);
const loadCustomerStory = () => import('./customer-story').then(({ CustomerStory }) => CustomerStory);
const loadMovedCustomers = () => import('./moved').then(({ MovedCustomers }) => MovedCustomers);
const loadOutlookPicture = () => import('./outlook').then(({ OutlookPicture }) => OutlookPicture);
const loadNextStep = () => import('./next-step').then(({ NextStep }) => NextStep);
const loadTakeAway = () => import('./take-away').then(({ TakeAway }) => TakeAway);

const SECTIONS = ['orders', 'pictures', 'customers', 'moved', 'outlook', 'next', 'take'] as const;

/** The RFM lab: orders in, every definition a choice, pictures at once, customers one by one, results to take away. */
export function Lab({ locale, first, stills }: LabProps) {
  const words = labMessages[locale];
  const [lab] = useState(() => createLab(first));
  const state = useStore(lab.store);
  const [segment, setSegment] = useState<string>();
  const [picked, setPicked] = useState<{ readonly id: string; readonly generation: number }>();
  useEffect(() => {
    lab.actions.start();
    return () => lab.actions.stop();
  }, [lab]);
  const { actions } = lab;
  const { settings, shown, view, against } = state;
  const part: LabPart = {
    locale,
    source: state.source,
    settings: shown,
    change: actions.change,
    view,
    ask: state.ask,
    segmentName: segmentNameIn(locale),
  };
  const customer = picked?.generation === state.generation ? picked.id : undefined;
  const pick = (id: string) => setPicked({ id, generation: state.generation });
  const againstName = nameOf(against, locale);
  return (
    <div className={styles.lab}>
      <nav className={styles.sections} aria-label={words.sections}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{words[section]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {state.broken !== undefined && (
        <p role="alert">
          {words.broken(state.broken)}{' '}
          <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        </p>
      )}
      <section id="orders" className={styles.orders}>
        <Near
          words={words}
          load={loadDataPanel}
          props={{
            locale,
            source: state.source,
            opening: state.opening,
            failure: state.failure,
            inspect: actions.inspect,
            open: actions.open,
            cancel: actions.cancel,
            storage: storageState(),
          }}
        />
      </section>
      <section id="pictures">
        <h2>{words.pictures}</h2>
        <div className={styles.bench}>
          <div className={styles.controls}>
            <Choices
              locale={locale}
              settings={settings}
              change={actions.change}
              view={view}
              undo={state.past.length > 0 ? actions.undo : undefined}
              redo={state.future.length > 0 ? actions.redo : undefined}
            />
          </div>
          <div className={`${styles.results} ${shown === settings ? '' : styles.waiting}`}>
            <Remarks locale={locale} view={view} />
            <div className={styles.pictures}>
              <Near words={words} load={loadHeatPicture} props={{ part }} still={stills.heat} />
              <Near
                words={words}
                load={loadSegmentsPicture}
                props={{ part, onPickSegment: setSegment }}
                still={stills.segments}
              />
              <Near words={words} load={loadLorenzPicture} props={{ part }} />
            </div>
            <Near words={words} load={loadHistogramsPicture} props={{ part }} />
          </div>
        </div>
      </section>
      <section id="customers">
        <h2>{words.customers}</h2>
        <Near
          words={words}
          load={loadCustomerTable}
          props={{ part, onPickSegment: setSegment, onPick: pick, ...(segment !== undefined && { segment }) }}
        />
        {customer !== undefined && (
          <Near
            now
            words={words}
            load={loadCustomerStory}
            props={{ part, id: customer, onClose: () => setPicked(undefined) }}
          />
        )}
      </section>
      <section id="moved">
        <h2>{words.moved}</h2>
        <Near
          words={words}
          load={loadMovedCustomers}
          props={{
            part,
            against,
            againstName,
            onPick: pick,
            chooseAgainst: (
              <div className={styles.against}>
                <Select
                  label={words.against}
                  value={presetName(against)}
                  options={[
                    ...PRESET_NAMES.map((name) => ({
                      value: name,
                      label: choicesMessages[locale].presets[name].name,
                    })),
                    ...(presetName(against) === 'own'
                      ? [{ value: 'own' as const, label: words.remembered }]
                      : []),
                  ]}
                  onChange={(name) => {
                    if (name !== 'own')
                      actions.compareWith({ ...DEFAULT_SETTINGS, definition: rfmPresets[name] });
                  }}
                />
                <Button onClick={() => actions.compareWith(settings)}>{words.rememberNow}</Button>
              </div>
            ),
          }}
        />
      </section>
      <section id="outlook">
        <h2>{words.outlook}</h2>
        <Near words={words} load={loadOutlookPicture} props={{ part }} />
      </section>
      <section id="next">
        <h2>{words.next}</h2>
        <Near words={words} load={loadNextStep} props={{ part }} />
      </section>
      <section id="take">
        <h2>{words.take}</h2>
        <Near
          words={words}
          load={loadTakeAway}
          props={{ part, maskIds: state.maskIds, onMaskIds: actions.mask }}
        />
      </section>
    </div>
  );
}

const presetName = ({ definition, scheme, asOf }: LabSettings) =>
  scheme.kind === 'eight-groups' && asOf === undefined ? (presetOf(definition) ?? 'own') : 'own';

function nameOf(settings: LabSettings, locale: Locale): string {
  const name = presetName(settings);
  return name === 'own' ? labMessages[locale].remembered : choicesMessages[locale].presets[name].name;
}

/** What came of the choices, and what a reader should know about it; read out when it changes. */
function Remarks({ locale, view }: { locale: Locale; view: LabView }) {
  const words = choicesMessages[locale];
  const filled = view.segments.filter(({ customers }) => customers > 0).length;
  const remarks = [
    view.scored === 0 ? words.nobody : words.result(view.scored, filled, view.asOf),
    ...(view.rowsAfter > 0 ? [words.rowsAfter(view.rowsAfter, view.asOf)] : []),
    ...(view.decidedById > 0 ? [words.decidedById(view.decidedById, view.scored)] : []),
    ...(view.repeatedEdges.length > 0
      ? [words.repeatedEdges(view.repeatedEdges.map((column) => words.columnNames[column]))]
      : []),
  ];
  return <StatusLine>{remarks.join(locale === 'zh' ? '' : ' ')}</StatusLine>;
}
