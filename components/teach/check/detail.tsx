import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import styles from './check.module.css';
import { deskMessages } from './desk-messages';
import { DetailScore } from './detail-score';
import { DetailSteps } from './detail-steps';
import { needsMarking, type Entry } from './entries';
import { flagWords, isMild } from './flag-words';
import { claimText, scoreText, timeText } from './mark-words';
import { Marking } from './marking';
import { OverrideForm } from './override-form';
import type { WordedPart } from './part';
import { SlipPart } from './slip-part';
import { closeHandIn, openHandIn } from './use-hash';

export interface DetailProps extends WordedPart {
  readonly entry: Entry;
  /** The hand-ins as the table lists them. */
  readonly siblings: readonly Entry[];
}

/** One hand-in: flags, texts to mark, score, steps, and the slip for its student. */
export function Detail(props: DetailProps) {
  const { locale, entry, entries, actions, state, exercise } = props;
  // Once marked it may have left the choice of the table: then its neighbours are those of the whole class.
  const isListed = props.siblings.some(({ row: { id: own } }) => own === entry.row.id);
  const siblings = isListed ? props.siblings : entries;
  const words = deskMessages[locale];
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { checked, student, listed, mark, row } = entry;
  const { claimed, attempt } = checked.handIn;
  const place = siblings.findIndex((other) => other.row.id === row.id);
  const [before, after] = [siblings[place - 1], place < 0 ? undefined : siblings[place + 1]];
  const goTo = (other: Entry | undefined) => other && openHandIn(other.row.id);
  return (
    <div className={styles.detail}>
      <div className={styles.row}>
        <Button onClick={closeHandIn}>{words.detail.back}</Button>
        <Button aria-disabled={!before} onClick={() => goTo(before)}>
          {words.detail.previous}
        </Button>
        <Button aria-disabled={!after} onClick={() => goTo(after)}>
          {words.detail.next}
        </Button>
      </div>
      <section className={styles.block} aria-labelledby={id}>
        <h3 id={id} ref={heading} tabIndex={-1}>
          {student.name}
          {locale === 'zh' ? '：' : ': '}
          {scoreText(locale, mark)}
        </h3>
        <dl className={styles.facts}>
          <dt>{words.detail.number}</dt>
          <dd>
            {student.number} {listed && words.table.listed(listed)}
          </dd>
          <dt>{words.detail.receipt}</dt>
          <dd className={styles.code}>{checked.receipt}</dd>
          {row.source !== '' && (
            <>
              <dt>{words.detail.source}</dt>
              <dd>{row.source}</dd>
            </>
          )}
          <dt>{words.detail.seed}</dt>
          <dd className={styles.code}>{attempt.seed}</dd>
          <dt>{words.detail.begun}</dt>
          <dd>
            {timeText(locale, claimed.begun)} <span className={styles.note}>{words.detail.byClaim}</span>
          </dd>
          <dt>{words.detail.handedIn}</dt>
          <dd>
            {timeText(locale, claimed.handedIn)} <span className={styles.note}>{words.detail.byClaim}</span>
          </dd>
          <dt>{words.table.columns.claim}</dt>
          <dd>{claimText(locale, entry)}</dd>
          {claimed.reportHash !== '' && claimed.reportHash !== checked.reportHash && (
            <>
              <dt>{words.detail.claim}</dt>
              <dd className={styles.code}>{claimed.reportHash}</dd>
              <dt>{words.detail.replayed}</dt>
              <dd className={styles.code}>{checked.reportHash}</dd>
            </>
          )}
        </dl>
        {checked.flags.length > 0 && (
          <>
            <h4>{words.detail.flags}</h4>
            <ul className={styles.flags}>
              {checked.flags.map((flag) => {
                const said = flagWords(locale, flag);
                return (
                  <li key={flag.code} className={`${styles.flag} ${isMild(flag) ? styles.mild : ''}`}>
                    <p>
                      <strong>{said.name}</strong>
                      {locale === 'zh' ? '：' : ': '}
                      {said.found}
                    </p>
                    <p className={styles.note}>
                      {words.detail.means}
                      {said.means}
                    </p>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </section>
      {mark ? (
        <>
          <Marking {...props} toMark={entries.filter(needsMarking)} />
          <div className={styles.columns}>
            <DetailScore locale={locale} exercise={exercise} entry={entry} mark={mark} />
            <div className={styles.block}>
              <OverrideForm locale={locale} exercise={exercise} entry={entry} mark={mark} actions={actions} />
            </div>
          </div>
        </>
      ) : (
        <p>{words.detail.noScore}</p>
      )}
      <DetailSteps locale={locale} exercise={exercise} entry={entry} />
      {mark && state.assignment && (
        <SlipPart
          locale={locale}
          exercise={exercise}
          entry={entry}
          mark={mark}
          rubric={state.work.rubric}
          title={state.assignment.title}
        />
      )}
      <p className={styles.row}>
        <Button
          onClick={() => {
            actions.remove([row.id]);
            closeHandIn();
          }}
        >
          {words.detail.take}
        </Button>
      </p>
    </div>
  );
}
