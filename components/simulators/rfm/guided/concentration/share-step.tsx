import { useRef, useState } from 'react';
import { winklerScore, type Interval } from '@/lib/scoring';
import { customersOf } from '../file/group-figures';
import styles from '../file/file.module.css';
import { Decide, StepFrame, Verdict } from '../file/step-parts';
import { count, decimal } from '../../lab/picture-numbers';
import { intervalDraftFrom, readInterval, type IntervalDraft } from '../interval-draft';
import { IntervalField } from '../interval-field';
import { intervalMessages } from '../interval-messages';
import type { SectionProps } from '../step';
import { concentrationMessages } from './concentration-messages';
import { decidedShare } from './decided';
import { LorenzFigure } from './lorenz-figure';
import { inPercent, shareText } from './share-text';

const COVERAGE = 0.8;
const TOP = 0.2;

/** The share of the top fifth, guessed as an 80 % interval and then seen. */
export function ShareStep({ locale, run, view, draft, keepDraft, decide }: SectionProps) {
  const { share: words, once, gap } = concentrationMessages[locale];
  const [typed, setTyped] = useState(() => intervalDraftFrom(draft));
  const [insist, setInsist] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const { concentration, scored, terms } = view;
  const bounds = inPercent(terms.bounds.share);
  const { interval, problems } = readInterval(typed, bounds);
  const problem = problems.low ?? problems.high;
  const customers = scored ? customersOf(scored) : 0;

  function put(next: IntervalDraft) {
    setTyped(next);
    setInsist(false);
    keepDraft({ step: 'share', ...next });
  }
  function handIn() {
    if (!problem) {
      const share = interval && { low: interval.low / 100, high: interval.high / 100 };
      return decide({ step: 'share', interval: share });
    }
    setInsist(true);
    fields.current?.querySelectorAll('input')[problems.low ? 0 : 1]?.focus();
  }

  return (
    <StepFrame heading={words.heading}>
      <p>{words.intro(count(customers), count(Math.round(TOP * customers)))}</p>
      {!concentration && (
        <>
          <p>{[intervalMessages[locale].eighty, intervalMessages[locale].cost, words.together].join(gap)}</p>
          <div ref={fields}>
            <IntervalField
              locale={locale}
              label={words.label}
              unit="%"
              bounds={bounds}
              value={typed}
              onChange={put}
              format={(value) => `${decimal(value, 2)}%`}
              formatWidth={(width) => words.points(decimal(width, 2))}
              insist={insist}
            />
          </div>
          <Decide
            label={interval || problem ? words.decide : words.decideEmpty}
            note={once}
            onDecide={handIn}
          />
        </>
      )}
      <Result locale={locale} run={run} concentration={concentration} widest={terms.bounds.share} />
    </StepFrame>
  );
}

/** What came out of it; until then an empty line that is read out once it fills. */
function Result({
  locale,
  run,
  concentration,
  widest,
}: Pick<SectionProps, 'locale' | 'run'> & {
  concentration: SectionProps['view']['concentration'];
  widest: Interval;
}) {
  const { share: words, gap } = concentrationMessages[locale];
  if (!concentration) return <Verdict step="share" />;
  const truth = concentration.topFifth;
  const said = decidedShare(run);
  const distance = said ? Math.max(said.low - truth, truth - said.high, 0) : 0;
  const points = (share: number) => decimal(100 * share, 2);
  // As fine as the truth is told, unless that would make it nothing.
  const away = decimal(100 * distance, distance < 0.0005 ? 2 : 1);
  const mark = said
    ? 1 - (0.75 * winklerScore(said, truth, COVERAGE)) / (widest.high - widest.low)
    : undefined;
  const ends = said && ([`${points(said.low)}%`, `${points(said.high)}%`] as const);
  return (
    <>
      <Verdict step="share">
        {!ends
          ? words.none(shareText(truth))
          : distance > 0
            ? words.missed(...ends, shareText(truth), away)
            : words.held(...ends, shareText(truth))}
      </Verdict>
      {said && mark !== undefined && (
        <p className={styles.note}>
          {words.marked(
            points(said.high - said.low),
            distance > 0 ? away : undefined,
            points(widest.high - widest.low),
            `${decimal(100 * mark, 0)}%`,
          )}
          {mark < 0 && gap + words.negative}
        </p>
      )}
      <div className={styles.narrow}>
        <LorenzFigure locale={locale} concentration={concentration} interval={said} bounds={widest} />
      </div>
    </>
  );
}
