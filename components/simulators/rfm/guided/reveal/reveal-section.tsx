'use client';

import type { SectionProps } from '../step';
import { AgainstForecast } from './against-forecast';
import { BesideBaselines } from './beside-baselines';
import { ByGroup } from './by-group';
import { Fates } from './fates';
import { Lift } from './lift';
import { revealMessages } from './reveal-messages';
import styles from './reveal.module.css';

/** The weeks after the file have passed: who came, what it earned, and what other lists would have earned. */
export function RevealSection({ locale, run, view }: SectionProps) {
  const { reveal, terms } = view;
  if (!reveal) return null;
  return (
    <div className={styles.section}>
      {/* Only before the debrief is begun is it news. */}
      <Fates key={run.seed} locale={locale} happened={reveal.happened} staged={view.step === 'goal'} />
      <AgainstForecast locale={locale} run={run} terms={terms} happened={reveal.happened} />
      <BesideBaselines locale={locale} terms={terms} reveal={reveal} />
      <div className={styles.stack}>
        <Lift locale={locale} terms={terms} reveal={reveal} />
        <ByGroup locale={locale} byGroup={reveal.byGroup} />
      </div>
      <p className={styles.onward}>{revealMessages[locale].onward}</p>
    </div>
  );
}
