'use client';

import { useId, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/content/locale';
import { PRESET_NAMES, rfmPresets, type RfmDefinition, type SegmentScheme } from '@/lib/metrics';
import { choicesMessages } from './choices-messages';
import styles from './choices.module.css';
import { startLimits } from './own-limits';
import { OwnRules } from './own-rules';
import type { LabView } from './protocol';
import { DEFAULT_SETTINGS, presetOf, type LabSettings } from './settings';

export interface ChoicesProps {
  readonly locale: Locale;
  readonly settings: LabSettings;
  readonly change: (settings: LabSettings) => void;
  readonly view: LabView;
  /** Steps back and forth; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

const BINS = Array.from({ length: 9 }, (_, i) => String(i + 2));

/** Every choice of a definition: four at once, the rest under “more”. */
export function Choices({ locale, settings, change, view, undo, redo }: ChoicesProps) {
  const words = choicesMessages[locale];
  const { definition, scheme } = settings;
  const preset = presetOf(definition) ?? 'own';
  const define = (next: Partial<RfmDefinition>) =>
    change(repaired({ ...settings, definition: { ...definition, ...next } }));
  return (
    <div className={styles.choices}>
      <div className={styles.first}>
        <Explained rule={words.presets[preset].rule}>
          <Select
            label={words.preset}
            value={preset}
            options={[...PRESET_NAMES, ...(preset === 'own' ? (['own'] as const) : [])].map((name) => ({
              value: name,
              label: words.presets[name].name,
            }))}
            onChange={(name) => {
              if (name !== 'own') change(repaired({ ...settings, definition: rfmPresets[name] }));
            }}
          />
        </Explained>
        <ReferenceDay locale={locale} settings={settings} change={change} day={view.asOf} />
        <Explained>
          <Select
            label={words.bins}
            value={String(definition.bins)}
            options={BINS.map((bins) => ({ value: bins, label: words.binsOf(Number(bins)) }))}
            disabled={definition.scoring === 'mean-split'}
            onChange={(bins) => define(withBins(definition, view, Number(bins)))}
          />
        </Explained>
        <Explained rule={words.schemes[scheme.kind].rule}>
          <Select
            label={words.scheme}
            value={scheme.kind}
            options={(['eight-groups', 'eleven-segments', 'own'] as const)
              .filter((kind) => kind !== 'eleven-segments' || definition.bins === 5)
              .map((kind) => ({ value: kind, label: words.schemes[kind].name }))}
            onChange={(kind) => change({ ...settings, scheme: schemeOf(kind, scheme) })}
          />
          {definition.bins !== 5 && <p className={styles.rule}>{words.elevenNeedsFive}</p>}
        </Explained>
      </div>
      {scheme.kind === 'own' && (
        <OwnRules
          locale={locale}
          rules={scheme.rules}
          bins={definition.bins}
          onChange={(rules) => change({ ...settings, scheme: { kind: 'own', rules } })}
        />
      )}
      <Disclosure summary={words.more}>
        <div className={styles.more}>
          <Option
            label={words.recency}
            named={words.recencies}
            value={definition.recency}
            onChange={(recency) => define({ recency })}
          />
          <Option
            label={words.frequency}
            named={words.frequencies}
            value={definition.frequency}
            onChange={(frequency) => define({ frequency })}
          >
            {definition.frequency === 'repeat-periods' && (
              <Select
                label={words.period}
                value={String(definition.periodDays)}
                options={[...new Set([1, 7, 14, 30, 90, definition.periodDays])]
                  .sort((a, b) => a - b)
                  .map((days) => ({
                    value: String(days),
                    label: `${days}${locale === 'zh' ? '' : ' '}${words.days}`,
                  }))}
                onChange={(days) => define({ periodDays: Number(days) })}
              />
            )}
          </Option>
          <Option
            label={words.monetary}
            named={words.monetaries}
            value={definition.monetary}
            onChange={(monetary) => define({ monetary })}
          />
          <Option
            label={words.refunds}
            named={words.refundRules}
            value={definition.refunds}
            onChange={(refunds) => define({ refunds })}
          />
          <Option
            label={words.scoring}
            named={words.scorings}
            value={definition.scoring}
            onChange={(scoring) => define(withScoring(definition, view, scoring))}
          />
          <Option
            label={words.high}
            named={words.highs}
            value={definition.high}
            onChange={(high) => define({ high })}
          />
        </div>
      </Disclosure>
      <div className={styles.steps}>
        <Button onClick={undo} disabled={!undo}>
          {words.undo}
        </Button>
        <Button onClick={redo} disabled={!redo}>
          {words.redo}
        </Button>
        <Button
          onClick={() => change({ ...DEFAULT_SETTINGS, ...(settings.asOf && { asOf: settings.asOf }) })}
          disabled={preset === 'course' && scheme.kind === 'eight-groups'}
        >
          {words.backToCourse}
        </Button>
      </div>
    </div>
  );
}

/** Under limits of one's own another number of classes needs another number of limits. */
function withBins(definition: RfmDefinition, view: LabView, bins: number): Partial<RfmDefinition> {
  if (definition.scoring !== 'thresholds') return { bins };
  return { bins, thresholds: startLimits(view, { ...definition, bins }) };
}

function withScoring(
  definition: RfmDefinition,
  view: LabView,
  scoring: RfmDefinition['scoring'],
): Partial<RfmDefinition> {
  if (scoring === 'mean-split') return { scoring, bins: 2 };
  if (scoring !== 'thresholds') return { scoring };
  return { scoring, thresholds: startLimits(view, definition) };
}

/** What a change of classes takes with it: limits that no longer fit in number, the two-class rule, segments of five classes. */
function repaired(settings: LabSettings): LabSettings {
  const { definition, scheme } = settings;
  const { thresholds, ...rest } = definition;
  const fits = thresholds && thresholds.r.length === definition.bins - 1;
  const scoring =
    definition.scoring === 'thresholds' && !fits
      ? 'rank'
      : definition.scoring === 'mean-split' && definition.bins !== 2
        ? 'rank'
        : definition.scoring;
  return {
    ...settings,
    definition: { ...rest, scoring, ...(scoring === 'thresholds' && fits && { thresholds }) },
    scheme: scheme.kind === 'eleven-segments' && definition.bins !== 5 ? { kind: 'eight-groups' } : scheme,
  };
}

function schemeOf(kind: SegmentScheme['kind'], before: SegmentScheme): SegmentScheme {
  if (kind !== 'own') return { kind };
  return before.kind === 'own' ? before : { kind, rules: [] };
}

function Explained({ rule, children }: { rule?: string; children: ReactNode }) {
  return (
    <div className={styles.choice}>
      {children}
      {rule && <p className={styles.rule}>{rule}</p>}
    </div>
  );
}

/** One choice with the words for what it does. */
function Option<Key extends string>({
  label,
  named,
  value,
  onChange,
  children,
}: {
  label: string;
  named: Readonly<Record<Key, { readonly name: string; readonly rule: string }>>;
  value: Key;
  onChange: (value: Key) => void;
  children?: ReactNode;
}) {
  const keys = Object.keys(named) as Key[];
  return (
    <Explained rule={named[value].rule}>
      <Select
        label={label}
        value={value}
        options={keys.map((key) => ({ value: key, label: named[key].name }))}
        onChange={onChange}
      />
      {children}
    </Explained>
  );
}

/** The reference day as a date field; what cannot be a day is said at the field and changes nothing. */
function ReferenceDay({
  locale,
  settings,
  change,
  day,
}: {
  locale: Locale;
  settings: LabSettings;
  change: (settings: LabSettings) => void;
  day: string;
}) {
  const words = choicesMessages[locale];
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const { asOf, ...rest } = settings;
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{words.asOf}</label>
      <input
        id={id}
        key={day}
        type="date"
        className={styles.date}
        defaultValue={day}
        min="1900-01-01"
        max="2199-12-31"
        aria-describedby={`${id}-note`}
        aria-invalid={wrong}
        onChange={({ currentTarget: { value, validity } }) => {
          const good = validity.valid && /^(19|20|21)\d\d-/.test(value);
          setWrong(!good);
          if (good && value !== day) change({ ...rest, asOf: value });
        }}
      />
      <p className={styles.rule} id={`${id}-note`}>
        {wrong ? words.asOfWrong : asOf === undefined ? words.asOfDefault(day) : ''}
      </p>
      {asOf !== undefined && <Button onClick={() => change(rest)}>{words.asOfBack}</Button>}
    </div>
  );
}
