import { Figure } from '@/components/ui/figure';
import type { Asked } from '@/components/ui/use-asked';
import { Written } from '@/components/ui/look-back/step-parts';
import type { Locale } from '@/lib/content/locale';
import { ladderNames } from '../names';
import type { LadderCalls, LadderView } from '../protocol';
import { wholeShare } from '../report/format';
import { debriefMessages } from './debrief-messages';
import { goalFit, goalTitle, meanFit, type GoalFit } from './goal-findings';
import { Waiting } from './waiting';
import styles from './debrief.module.css';

/** Goal and reason as they were stated before the first quarter, and how far each quarter's money served them. */
export function GoalPart({
  locale,
  goal,
  scored,
}: {
  locale: Locale;
  goal: LadderView['goal'];
  scored: Asked<LadderCalls['score']['answer']>;
}) {
  const words = debriefMessages[locale];
  const outcome = scored.answer?.outcome;
  const criterion =
    outcome?.status === 'scored' ? outcome.criteria.find(({ id }) => id === 'goal-fit') : undefined;
  const fit = goalFit(criterion?.status === 'scored' ? criterion.evidence : undefined);
  return (
    <>
      {goal && (
        <>
          <Written locale={locale} label={words.goal.goal} text={ladderNames[locale].goals[goal.goal]} />
          <Written locale={locale} label={words.goal.reason} text={goal.reason} />
        </>
      )}
      <Waiting locale={locale} asked={scored} />
      {fit && <FitFigure locale={locale} fit={fit} />}
    </>
  );
}

/** A bar a quarter. The list is its own table: each bar stands beside its figure. */
function FitFigure({ locale, fit }: { locale: Locale; fit: GoalFit }) {
  const words = debriefMessages[locale].goal;
  return (
    <Figure title={goalTitle(locale, fit)} caption={words.how[fit.goal]}>
      <ol className={styles.bars}>
        {fit.shares.map((share, i) => (
          <li key={i}>
            <span>{ladderNames[locale].quarterHead(i + 1)}</span>
            <span className={styles.track} aria-hidden="true">
              <span style={{ width: `${Math.round(100 * share)}%` }} />
            </span>
            <span className={styles.figure}>{wholeShare(share)}</span>
          </li>
        ))}
      </ol>
      <p>{words.mean(wholeShare(meanFit(fit)))}</p>
    </Figure>
  );
}
