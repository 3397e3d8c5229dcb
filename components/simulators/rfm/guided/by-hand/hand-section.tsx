'use client';

import { DataTable } from '@/components/ui/data-table';
import type { Locale } from '@/lib/content/locale';
import { MEASURES } from '@/lib/metrics';
import type { HandStep } from '@/lib/scoring';
import type { GuidedView, HandCardView } from '../protocol';
import type { SectionProps } from '../step';
import { DecidedCard, WorkedCard } from './done-card';
import { handMessages } from './hand-messages';
import styles from './hand.module.css';
import { OpenCard } from './open-card';

/** Six customers scored by hand: the first is worked, then more and more is left to the reader. */
export function HandSection(props: SectionProps) {
  const { locale, view } = props;
  const words = handMessages[locale];
  const { cards, limits } = view.hand;
  const open = cards.find((card) => stepOf(card) === view.step);
  const decided = cards.filter(({ answers }) => answers !== undefined);
  const latest = decided.at(-1);
  const cells = decided.flatMap(({ answers }) => answers ?? []);
  const all = cells.filter(({ answer, right }) => answer === right).length;
  return (
    <div className={styles.hand}>
      <div className={styles.rules}>
        <div>
          <p>{words.lead(view.file.lastDay)}</p>
          <ul>
            {words.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
        <div>
          <Limits locale={locale} limits={limits} />
          <p className={styles.note}>{words.onLimit}</p>
        </div>
      </div>
      {cards.map((card) =>
        card.number === 1 ? (
          <WorkedCard
            key={card.number}
            locale={locale}
            card={card}
            limits={limits}
            lastDay={view.file.lastDay}
            unfolded={latest === undefined}
          />
        ) : card === open ? (
          <OpenCard key={card.number} {...props} card={card} step={`hand-${card.number}` as HandStep} />
        ) : (
          card.answers && (
            <DecidedCard
              key={card.number}
              locale={locale}
              card={card}
              limits={limits}
              lastDay={view.file.lastDay}
              unfolded={card === latest}
            />
          )
        ),
      )}
      {!open && latest && (
        <p className={styles.verdict} role="status">
          {words.summary(all, cells.length)}
        </p>
      )}
    </div>
  );
}

const stepOf = ({ number }: HandCardView) => `hand-${number}`;

function Limits({ locale, limits }: { locale: Locale; limits: GuidedView['hand']['limits'] }) {
  const words = handMessages[locale];
  return (
    <DataTable
      caption={words.limits}
      columns={[
        { key: 'score', label: words.score },
        ...MEASURES.map((measure) => ({ key: measure, label: words.columns[measure], numeric: true })),
      ]}
      rows={[5, 4, 3, 2, 1].map((score) => ({
        score: words.scoreOf(score),
        ...Object.fromEntries(
          MEASURES.map((measure) => {
            const limit = limits[measure][measure === 'r' ? 5 - score : score - 2];
            return [
              measure,
              limit === undefined || score === 1 ? words.beyond(measure) : words.limit(measure, limit),
            ];
          }),
        ),
      }))}
    />
  );
}
