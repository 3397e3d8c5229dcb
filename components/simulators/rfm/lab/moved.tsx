'use client';

import { useState, type ReactNode } from 'react';
import { FlowBands } from '@/components/charts/flow-bands';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { NOT_SCORED } from '@/lib/metrics';
import { useAnswer } from './customers-answer';
import { AskFailed } from './customers-failed';
import { numberText } from './customers-format';
import { CustomersPager } from './customers-pager';
import { MovedFlows } from './moved-flows';
import { movedMessages } from './moved-messages';
import { MovedRows } from './moved-rows';
import styles from './moved.module.css';
import type { LabPart } from './part';
import { PictureFrame } from './picture-frame';
import type { MovedView } from './protocol';
import type { LabSettings } from './settings';

export interface MovedCustomersProps {
  readonly part: LabPart;
  /** The settings that the present ones are compared with. */
  readonly against: LabSettings;
  readonly againstName: string;
  /** The control that chooses `against`. */
  readonly chooseAgainst: ReactNode;
  readonly onPick: (id: string) => void;
}

type Flow = MovedView['flows'][number];

const A_PAGE = 25;

/** Who is in another segment than under other settings, where they went, and what put each of them there. */
export function MovedCustomers({ part, against, againstName, chooseAgainst, onPick }: MovedCustomersProps) {
  const { locale, settings } = part;
  const words = movedMessages[locale];
  const [picked, setPicked] = useState<Pick<Flow, 'from' | 'to'>>();
  const [page, setPage] = useState(0);
  const asked = useAnswer(part, 'moved', {
    settings,
    against,
    from: page * A_PAGE,
    count: A_PAGE,
    ...(picked && { flow: picked }),
  });
  const { answer, answered, slow, failed, retry } = asked;
  const number = (value: number) => numberText(locale, value);
  const name = (id: string) => (id === NOT_SCORED ? words.notScored : part.segmentName(id));

  // Under changed settings the flow that was picked may be gone, and the page with it.
  const flow = picked && answer?.flows.find(({ from, to }) => from === picked.from && to === picked.to);
  const total = flow?.customers ?? answer?.moved ?? 0;
  const pages = Math.max(1, Math.ceil(total / A_PAGE));
  if (answer && picked && !flow) setPicked(undefined);
  if (answer && page >= pages) setPage(0);

  const pick = (wanted: Pick<Flow, 'from' | 'to'> | undefined) => {
    setPicked(wanted && { from: wanted.from, to: wanted.to });
    setPage(0);
  };
  const all = number((answer?.moved ?? 0) + (answer?.stayed ?? 0));
  const title = answer && titleOf(answer);
  function titleOf({ moved, stayed }: MovedView): string {
    if (moved === 0) return words.nobody(all, againstName);
    const apart = stayed === 0 && JSON.stringify(against.scheme) !== JSON.stringify(settings.scheme);
    return apart ? words.otherSegments(all, againstName) : words.title(number(moved), all, againstName);
  }
  return (
    <div className={styles.part}>
      {chooseAgainst}
      {/* The picture has the sentence as its title; here it is read out. */}
      <div className={!slow && answer && answer.moved > 0 ? 'visuallyHidden' : undefined}>
        <StatusLine>{slow ? words.waiting : title}</StatusLine>
      </div>
      {failed && <AskFailed text={words.failed} again={words.again} onAgain={retry} />}
      {answer && title !== undefined && answered && answer.moved > 0 && (
        <>
          <FlowFigure
            part={part}
            title={title}
            againstName={againstName}
            answer={answer}
            name={name}
            picked={flow}
            onPick={pick}
          />
          <section className={styles.list}>
            <div className={styles.listTop}>
              <h3>
                {flow
                  ? words.listOf(name(flow.from), name(flow.to), number(flow.customers))
                  : words.list(number(answer.moved))}
              </h3>
              {flow && <Button onClick={() => pick(undefined)}>{words.everyFlow}</Button>}
            </div>
            <MovedRows
              part={part}
              rows={answer.rows}
              settings={answered.settings}
              against={answered.against}
              name={name}
              onPick={onPick}
            />
            <CustomersPager
              locale={locale}
              label={words.everyone}
              page={page}
              pages={pages}
              onPage={setPage}
            />
          </section>
        </>
      )}
    </div>
  );
}

function FlowFigure({
  part,
  title,
  againstName,
  answer: { flows, stayed },
  name,
  picked,
  onPick,
}: {
  part: LabPart;
  title: string;
  againstName: string;
  answer: MovedView;
  name: (id: string) => string;
  picked: Flow | undefined;
  onPick: (flow: Pick<Flow, 'from' | 'to'> | undefined) => void;
}) {
  const { locale, view } = part;
  const words = movedMessages[locale];
  const number = (value: number) => numberText(locale, value);
  const moved = flows.filter(({ from, to }) => from !== to);
  const [largest] = moved;
  return (
    <PictureFrame
      part={part}
      name="flows"
      title={title}
      notes={[
        ...(largest
          ? [words.largest(name(largest.from), name(largest.to), words.people(number(largest.customers)))]
          : []),
        words.caption,
      ]}
      tables={[
        {
          caption: words.table,
          columns: [
            { key: 'from', label: words.from },
            { key: 'to', label: words.to },
            { key: 'customers', label: words.customers, numeric: true },
          ],
          rows: flows.map(({ from, to, customers }) => ({
            from: name(from),
            to: name(to),
            customers: number(customers),
          })),
        },
      ]}
      after={
        <>
          <p className={styles.note}>{words.choose}</p>
          <MovedFlows locale={locale} flows={moved} name={name} picked={picked} onPick={onPick} />
        </>
      }
    >
      <FlowBands
        flows={flows}
        order={view.segments.map(({ id }) => id)}
        name={name}
        count={number}
        heads={[words.before(againstName), words.after]}
        picked={picked}
        onPick={onPick}
        description={words.picture(number(stayed), moved.length)}
      />
    </PictureFrame>
  );
}
