'use client';

import type { PartProps } from '../step';
import { Felt } from './felt';
import { FlowsView } from './flows';
import { Forecast } from './forecast';
import { Measures } from './measures';
import { MoneyTable } from './money';
import { News } from './news';
import { LadderPeople } from './people/ladder-people';
import { PromiseView } from './promise';
import { RivalView } from './rival';
import { seeMessages } from './see-messages';
import styles from './see.module.css';
import { Trends } from './trends';

export interface SeeQuarterProps extends Pick<PartProps, 'locale' | 'words' | 'run' | 'view' | 'ask'> {
  /** One that is over; the last unless told. */
  readonly quarter?: number;
  /** It has only now passed: people travel to their new rungs. */
  readonly staged?: boolean;
  /** Opens one person’s story. Without it nobody can be opened. */
  readonly openPerson?: ((person: number) => void) | undefined;
}

/** A quarter that is over: who moved, how the forecast did, the figures, and the rest to look into. */
export function SeeQuarter(props: SeeQuarterProps) {
  const {
    locale,
    words: caseWords,
    run,
    view,
    ask,
    quarter = view.quarters.length,
    staged,
    openPerson,
  } = props;
  const words = seeMessages[locale];
  const sofar = view.quarters.slice(0, quarter);
  const now = sofar.at(-1);
  if (!now) return null;
  const see = { locale, words: caseWords, run, view, ask, now, sofar };
  return (
    <div className={styles.see}>
      <News {...see} />
      <div className={styles.first}>
        <section className={`${styles.block} ${styles.people}`} aria-labelledby="see-people">
          <h3 id="see-people">{words.heads.people}</h3>
          <LadderPeople
            key={`${run.seed} ${quarter}`}
            {...{ locale, words: caseWords, run, view, ask, quarter, openPerson }}
            staged={staged === true}
          />
        </section>
        <div className={`${styles.stack} ${styles.side}`}>
          <section className={styles.block} aria-labelledby="see-forecast">
            <h3 id="see-forecast">{words.heads.forecast}</h3>
            <Forecast {...see} />
          </section>
          <section className={styles.block} aria-labelledby="see-measures">
            <h3 id="see-measures">{words.heads.measures}</h3>
            <Measures key={quarter} {...see} openPerson={openPerson} />
          </section>
        </div>
        <section className={`${styles.block} ${styles.felt}`} aria-labelledby="see-felt">
          <h3 id="see-felt">{words.heads.felt}</h3>
          <Felt {...see} />
        </section>
      </div>
      <section className={styles.block} aria-labelledby="see-more">
        <h3 id="see-more">{words.heads.more}</h3>
        <div className={styles.more}>
          <Trends {...see} />
          <MoneyTable {...see} />
          <PromiseView {...see} />
          <RivalView {...see} />
          <FlowsView key={quarter} {...see} />
        </div>
      </section>
    </div>
  );
}
