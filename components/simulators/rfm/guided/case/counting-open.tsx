import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { StatusLine } from '@/components/ui/status-line';
import type { CountingChoices } from '@/lib/simulations/rfm-campaign';
import type { CountingEffect } from '../protocol';
import type { SectionProps } from '../step';
import { caseMessages, type CaseMessages } from './case-messages';
import styles from './case.module.css';
import { comparison, COUNTING_NAMES, countingOf, OPTIONS, readCounting, type CountingName } from './counting';

/** The five choices, each answered by what it changes in the file. */
export function CountingOpen({ locale, run, view, ask, draft, keepDraft, decide }: SectionProps) {
  const words = caseMessages[locale];
  const chosen = readCounting(draft);
  const [answers, setAnswers] = useState<Partial<Record<CountingName, string>>>({});
  const asked = useRef(0);
  const counting = countingOf(chosen);
  const missing = COUNTING_NAMES.filter((name) => chosen[name] === undefined).length;
  const { asOf } = view.file;
  const label = (name: CountingName, value: string) =>
    words.named(
      optionOf(words, name, value).name,
      name === 'asOf' ? asOf[value as CountingChoices['asOf']] : undefined,
    );

  function choose(name: CountingName, value: string) {
    const option = OPTIONS[name].find((each) => each === value);
    if (option === undefined || chosen[name] === option) return;
    keepDraft({ ...chosen, [name]: option });
    const { before, after } = comparison(chosen, name, option);
    const own = ++asked.current;
    const say = (text: string) => {
      if (own === asked.current) setAnswers((all) => ({ ...all, [name]: text }));
    };
    const compared = words.compared(
      optionOf(words, name, before[name]).name,
      optionOf(words, name, after[name]).name,
      chosen[name] === undefined,
    );
    ask('effect', { seed: run.seed, before, after }).then(
      (effect) =>
        say(compared + effectText(words, effect, before.asOf === after.asOf ? undefined : asOf[after.asOf])),
      () => say(words.noEffect),
    );
  }

  return (
    <>
      <p className={styles.lead}>{words.countLead}</p>
      <div className={styles.groups}>
        {COUNTING_NAMES.map((name) => (
          <div key={name} className={styles.group}>
            <ChoiceGroup
              legend={words.groups[name]}
              kind="single"
              choices={OPTIONS[name].map((value) => ({
                value,
                label: (
                  <>
                    {label(name, value)}
                    <span className={styles.means}>{optionOf(words, name, value).means}</span>
                  </>
                ),
              }))}
              value={chosen[name] === undefined ? [] : [chosen[name]]}
              onChange={([value]) => value !== undefined && choose(name, value)}
            />
            <div className={styles.effect}>
              <StatusLine>{answers[name]}</StatusLine>
            </div>
          </div>
        ))}
      </div>
      <div className={styles.decide}>
        <Button
          weight="main"
          disabled={!counting}
          onClick={() => counting && decide({ step: 'definitions', ...counting })}
        >
          {words.decide}
        </Button>
        <span className={styles.note}>
          {[...(missing > 0 ? [words.missing(missing)] : []), words.final].join(locale === 'zh' ? '' : ' ')}
        </span>
      </div>
    </>
  );
}

export function optionOf(words: CaseMessages, name: CountingName, value: string) {
  const options: Readonly<Record<string, { name: string; means: string; why: string }>> = words.options[name];
  return options[value] ?? { name: value, means: '', why: '' };
}

/** What a choice changes, in one sentence. */
function effectText(words: CaseMessages, effect: CountingEffect, asOf: string | undefined): string {
  const { changed, moved, scored } = effect;
  const none = changed.r + changed.f + changed.m + moved === 0 && scored.before === scored.after;
  return none ? words.nothing : words.effect(effect, asOf).join(words.semicolon) + words.stop;
}
