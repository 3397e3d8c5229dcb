'use client';

import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/content/locale';
import { PRESET_NAMES, rfmPresets, type RfmDefinition } from '@/lib/metrics';
import { ReferenceDay } from './choices-day';
import { repaired, schemeOf, withBins, withScoring } from './choices-follow';
import { choicesMessages } from './choices-messages';
import { Explained, Option } from './choices-option';
import styles from './choices.module.css';
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
