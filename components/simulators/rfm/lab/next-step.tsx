'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { numberText } from './customers-format';
import {
  EMPTY_DRAFT,
  keepDraft,
  MONEY_FIELDS,
  nextStepOf,
  problemOf,
  readDraft,
  responseKey,
  type Draft,
} from './next-step-draft';
import { NumberField } from './next-step-field';
import { nextStepMessages } from './next-step-messages';
import { NextStepResult, titleOf } from './next-step-result';
import styles from './next-step.module.css';
import type { LabPart } from './part';

/** Whom to contact, on the reader's own terms and assumptions. Kept for this visit, so that a reload does not lose it. */
export function NextStep({ part }: { part: LabPart }) {
  const { locale, view, segmentName } = part;
  const words = nextStepMessages[locale];
  const [draft, setDraft] = useState(readDraft);
  const { missing, withoutResponse, margin, plan } = nextStepOf(part, draft);
  const segments = view.segments.filter(({ customers }) => customers > 0);
  const anyResponse = withoutResponse.length < segments.length;

  function put(next: Draft) {
    setDraft(next);
    keepDraft(next);
  }
  const problemWords = (field: Parameters<typeof problemOf>[0], text: string) => {
    const problem = problemOf(field, text);
    return problem && words.problems[problem];
  };

  if (segments.length === 0) return <p>{words.nobody}</p>;
  return (
    <div className={styles.nextStep}>
      <p className={styles.why}>{words.why}</p>
      <div className={styles.bench}>
        <div className={styles.inputs}>
          <fieldset className={styles.group}>
            <legend>{words.money}</legend>
            {MONEY_FIELDS.map((field) => (
              <NumberField
                key={field}
                label={words.fields[field].label}
                note={words.fields[field].help}
                unit={words.yuan}
                value={draft[field]}
                problem={problemWords(field, draft[field])}
                onChange={(text) => put({ ...draft, [field]: text })}
              />
            ))}
          </fieldset>
          <fieldset className={styles.group}>
            <legend>{words.responses}</legend>
            <p className={styles.note}>{words.responsesHelp}</p>
            {segments.map(({ id, customers }) => {
              const key = responseKey(part, id);
              const value = draft.responses[key] ?? '';
              return (
                <NumberField
                  key={key}
                  label={segmentName(id)}
                  note={words.customers(numberText(locale, customers))}
                  unit="%"
                  value={value}
                  problem={problemWords('response', value)}
                  onChange={(text) => put({ ...draft, responses: { ...draft.responses, [key]: text } })}
                />
              );
            })}
          </fieldset>
          <div>
            <Button onClick={() => put(EMPTY_DRAFT)}>{words.clear}</Button>
          </div>
        </div>
        <div className={styles.result}>
          {/* The figure's title says it to the eye. */}
          <div className={plan && 'visuallyHidden'}>
            <StatusLine>
              {plan
                ? titleOf(plan, locale)
                : words.missing(
                    missing.map((field) => words.fields[field].label),
                    anyResponse,
                  )}
            </StatusLine>
          </div>
          {plan && <NextStepResult part={part} plan={plan} margin={margin} leftOut={withoutResponse} />}
        </div>
      </div>
    </div>
  );
}
