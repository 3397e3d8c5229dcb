'use client';

import { useMemo, useState } from 'react';
import { FlowBands } from '@/components/charts/flow-bands';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusLine } from '@/components/ui/status-line';
import { rungName } from '../names';
import { Folded } from './folded';
import { numberText } from './format';
import { seeMessages } from './see-messages';
import type { SeeProps } from './see-props';
import styles from './see.module.css';
import { movementOf, RUNGS_DOWN } from './take-aways';

const WIDEST = 5;

/** Who went from which rung to which. */
export function FlowsView({ locale, now }: SeeProps) {
  const words = seeMessages[locale];
  const own = words.flows;
  const number = (value: number) => numberText(locale, value);
  const [picked, setPicked] = useState<{ readonly from: string; readonly to: string }>();
  const { all, moved } = useMemo(() => {
    const every = now.flows.map((people, cell) => ({
      from: Math.floor(cell / 8),
      to: cell % 8,
      people,
    }));
    const moves = every.filter(({ from, to, people }) => from !== to && people > 0);
    const outside = (from: number, to: number) => from === to && (from === 0 || from === 7);
    return {
      all: every
        .filter(({ from, to, people }) => people > 0 && !outside(from, to))
        .map(({ from, to, people }) => ({ from: String(from), to: String(to), customers: people })),
      moved: moves.sort((a, b) => b.people - a.people),
    };
  }, [now.flows]);
  const name = (rung: number | string) => rungName(locale, Number(rung));
  const flow = ({ from, to, people }: (typeof moved)[number]) =>
    own.flow(name(from), name(to), number(people));
  const found =
    picked && moved.find(({ from, to }) => String(from) === picked.from && String(to) === picked.to);
  return (
    <Folded kind={words.kinds.flows} takeAway={own.title(movementOf(now.flows), number)}>
      <FlowBands
        flows={all}
        order={RUNGS_DOWN.map(String)}
        name={name}
        count={(people) => own.count(number(people))}
        heads={own.heads}
        picked={picked}
        onPick={({ from, to }) => setPicked({ from, to })}
        description={own.picture(moved.slice(0, WIDEST).map(flow))}
      />
      <StatusLine>{found ? flow(found) : own.pick}</StatusLine>
      <p className={styles.note}>{own.note}</p>
      <Disclosure summary={words.table}>
        <DataTable
          caption={own.caption}
          columns={[
            { key: 'from', label: own.columns.from },
            { key: 'to', label: own.columns.to },
            { key: 'people', label: own.columns.people, numeric: true },
          ]}
          rows={moved.map(({ from, to, people }) => ({
            from: name(from),
            to: name(to),
            people: number(people),
          }))}
        />
      </Disclosure>
    </Folded>
  );
}
