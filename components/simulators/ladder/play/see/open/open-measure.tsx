'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { DataTable, type Row } from '@/components/ui/data-table';
import type { Measure, Opened } from '@/lib/simulations/ladder';
import { ladderNames, rungName } from '../../names';
import { useAsked } from '../../use-asked';
import { fenInColumn, fenText, numberText, tenthText, yuanText } from '../format';
import { measureText } from '../measure-text';
import type { SeeProps } from '../see-props';
import { openMessages } from './open-messages';
import styles from './open.module.css';
import { equityRows, putIn, type Term } from './put-in';

const MONEY: readonly Measure[] = ['profit', 'cash', 'value', 'clv'];

/** The glass box: a measure down to the figures that it is made of, one customer in it, and who thought of it. */
export function OpenMeasure({
  locale,
  run,
  ask,
  now,
  measure,
  onClose,
  openPerson,
}: Pick<SeeProps, 'locale' | 'run' | 'ask' | 'now'> & {
  readonly measure: Measure;
  readonly onClose?: (() => void) | undefined;
  readonly openPerson?: ((person: number) => void) | undefined;
}) {
  const words = openMessages[locale];
  const names = ladderNames[locale];
  const { what, formula, letters, from, care, source } = words.measures[measure];
  const { answer, current, slow, failed, retry } = useAsked(ask, 'open', {
    run,
    quarter: now.quarter,
    measure,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const opened = current ? answer : undefined;
  const example =
    opened?.example &&
    words.example(measure, opened.example.person + 1, opened.example.values, {
      yuan: (fen) => yuanText(locale, fen),
      rung: (rung) => rungName(locale, rung),
      tenth: tenthText,
    });
  return (
    <section className={styles.open}>
      <h4 ref={heading} tabIndex={-1}>
        {words.heading(
          names.measures[measure],
          opened ? measureText(locale, measure, opened.value) : '…',
          names.quarterHead(now.quarter),
        )}
      </h4>
      <p>{what}</p>
      <dl className={styles.parts}>
        <dt>{words.parts.formula}</dt>
        <dd>
          {formula}
          <br />
          <span className={styles.letters}>{letters}</span>
        </dd>
      </dl>
      {opened && <Inputs locale={locale} measure={measure} opened={opened} />}
      <dl className={styles.parts}>
        {opened && <PutIn locale={locale} measure={measure} opened={opened} />}
        <dt>{words.parts.from}</dt>
        <dd>{from}</dd>
        {example && opened?.example && (
          <>
            <dt>{words.parts.example}</dt>
            <dd>
              {example}{' '}
              {openPerson && (
                <Button onClick={() => opened.example && openPerson(opened.example.person)}>
                  {words.story}
                </Button>
              )}
            </dd>
          </>
        )}
        <dt>{words.parts.care}</dt>
        <dd>{care}</dd>
        <dt>{words.parts.source}</dt>
        <dd>{source}</dd>
      </dl>
      {failed ? (
        <p role="alert">
          {words.failed} <Button onClick={retry}>{words.again}</Button>
        </p>
      ) : (
        <p role="status" className={styles.status}>
          {slow ? words.waiting : ''}
        </p>
      )}
      {onClose && (
        <div>
          <Button onClick={onClose}>{words.close}</Button>
        </div>
      )}
    </section>
  );
}

type Part = Pick<SeeProps, 'locale'> & { readonly measure: Measure; readonly opened: Opened };

function Inputs({ locale, measure, opened }: Part) {
  const words = openMessages[locale];
  const names = ladderNames[locale];
  const caption = words.parts.inputs;
  if (measure === 'equity') {
    const rows = equityRows(opened).map(({ rung, people, worth }): Row => ({
      rung: rungName(locale, rung),
      people: numberText(locale, people),
      worth: fenInColumn(worth),
      all: fenInColumn(people * worth),
    }));
    const columns = (['rung', 'people', 'worth', 'all'] as const).map((key) => ({
      key,
      label: words.columns[key],
      numeric: key !== 'rung',
    }));
    return <DataTable caption={caption} columns={columns} rows={rows} />;
  }
  const label = (name: string): string => {
    const rung = /^rung(\d)$/.exec(name)?.[1];
    if (rung !== undefined) return rungName(locale, Number(rung));
    const quarter = /^quarter(\d+)$/.exec(name)?.[1];
    if (quarter !== undefined) return words.quarter(names.quarter(Number(quarter)));
    return words.inputs[name] ?? name;
  };
  const value = (name: string, input: number): string => {
    if (name === 'heads') return numberText(locale, input);
    if (MONEY.includes(measure)) return fenText(locale, input);
    if (name === 'quality') return numberText(locale, 100 * input);
    if (name === 'sum') return tenthText(100 * input);
    return numberText(locale, input);
  };
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'input', label: words.columns.input },
        { key: 'value', label: words.columns.value, numeric: true },
      ]}
      rows={opened.inputs.map(({ name, value: input }) => ({
        input: label(name),
        value: value(name, input),
      }))}
    />
  );
}

function PutIn({ locale, measure, opened }: Part) {
  const terms = putIn(measure, opened);
  if (terms.length < 2) return null;
  const text = ({ value, unit }: Term) =>
    unit === 'fen'
      ? yuanText(locale, value)
      : unit === 'plain'
        ? tenthText(value)
        : numberText(locale, value);
  const line = terms.map((term) => [term.sign, text(term)].filter(Boolean).join(' ')).join(' ');
  return (
    <>
      <dt>{openMessages[locale].parts.sum}</dt>
      <dd className={styles.sum}>
        {line} ={' '}
        {MONEY.includes(measure) ? fenText(locale, opened.value) : measureText(locale, measure, opened.value)}
      </dd>
    </>
  );
}
