import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { MEASURES } from '@/lib/metrics';
import { CardRows, Reasoning, type CardProps } from './card-rows';
import { handMessages } from './hand-messages';
import styles from './hand.module.css';

/** The first customer: every step shown. Folded away once the reader has scored one. */
export function WorkedCard({ unfolded, ...props }: CardProps & { readonly unfolded: boolean }) {
  const { locale, card } = props;
  const words = handMessages[locale];
  return (
    <Disclosure summary={words.workedCard(card.number, card.id)} open={unfolded}>
      <div className={styles.bench}>
        <CardRows locale={locale} card={card} />
        <dl className={styles.worked}>
          {MEASURES.map((measure) => (
            <div key={measure}>
              <dt>{words.measures[measure]}</dt>
              <dd>
                <Reasoning {...props} measure={measure} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Disclosure>
  );
}

/** A customer whom the reader has scored: each score with the reasoning on her rows, slips by their names. */
export function DecidedCard({ unfolded, ...props }: CardProps & { readonly unfolded: boolean }) {
  const { locale, card } = props;
  const words = handMessages[locale];
  const answers = card.answers ?? [];
  const right = answers.filter((answer) => answer.answer === answer.right).length;
  const verdict = words.verdict(right, answers.length);
  const body = (
    <div className={styles.bench}>
      <CardRows locale={locale} card={card} />
      <ul className={styles.answers}>
        {answers.map(({ measure, answer, right: score, slip }) => (
          <li
            key={measure}
            className={answer === score ? styles.right : answer === null ? styles.empty : styles.wrong}
          >
            <Icon name={answer === score ? 'check' : answer === null ? 'note' : 'cross'} size={18} />
            <div>
              <p className={styles.head}>
                {answer === score
                  ? words.right(measure, score)
                  : answer === null
                    ? words.notAnswered(measure, score)
                    : words.wrong(measure, answer, score)}
              </p>
              {answer !== score && answer !== null && <p>{slip ? words.slips[slip] : words.noSlip}</p>}
              <Reasoning {...props} measure={measure} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
  if (!unfolded)
    return (
      <Disclosure summary={`${words.card(card.number, card.id)}${locale === 'zh' ? '。' : '. '}${verdict}`}>
        {body}
      </Disclosure>
    );
  return (
    <section className={styles.card} aria-labelledby={`card-${card.number}`}>
      <h3 id={`card-${card.number}`}>{words.card(card.number, card.id)}</h3>
      <p role="status" id={`feedback-hand-${card.number}`} tabIndex={-1} className={styles.verdict}>
        {verdict}
      </p>
      {body}
    </section>
  );
}
