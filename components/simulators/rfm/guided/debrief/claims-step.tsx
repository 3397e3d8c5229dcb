import { useState } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Decide, Part } from '@/components/ui/look-back/step-parts';
import type { Locale } from '@/lib/content/locale';
import type { CriterionReport } from '@/lib/scoring';
import { CLAIMS, type ClaimId } from '@/lib/simulations/rfm-campaign';
import { claimFigures } from '../report/evidence-lines';
import { guidedNames } from '../report/guided-names';
import { fieldsOf, intervalOf, listOf, memberOf } from '@/components/ui/json-read';
import type { SectionProps } from '../step';
import { AnswerList } from '@/components/ui/look-back/answer-list';
import { debriefMessages } from './debrief-messages';
import { claimsAsked, claimsDraft, claimsIn, decidedIn, type ClaimAnswers } from './drafts';
import styles from './debrief.module.css';

/** Claims about what happened, then what the figures say of them. */
export function ClaimsStep({
  props,
  scored,
  failed,
}: {
  props: SectionProps;
  /** The marked criterion, once it has come. */
  scored: CriterionReport | undefined;
  failed: boolean;
}) {
  const { locale, run, view } = props;
  const words = debriefMessages[locale];
  const forecast = intervalOf(decidedIn(run.decisions, 'forecast').response) !== undefined;
  return (
    <Part heading={words.claims.heading} headingId="debrief-claims">
      {view.step === 'claims' ? (
        <ClaimsForm {...props} forecast={forecast} />
      ) : (
        <ClaimsFeedback
          locale={locale}
          given={claimsIn(decidedIn(run.decisions, 'claims').claims)}
          scored={scored}
          failed={failed}
        />
      )}
    </Part>
  );
}

function ClaimsForm({ locale, draft, keepDraft, decide, forecast }: SectionProps & { forecast: boolean }) {
  const words = debriefMessages[locale].claims;
  const [answers, setAnswers] = useState(() => claimsDraft(draft));
  const asked = claimsAsked(forecast);
  const empty = asked.filter((id) => answers[id] === null).length;
  const put = (id: ClaimId, value: string | undefined) => {
    const next = claimsIn({ ...answers, [id]: value ?? null });
    setAnswers(next);
    keepDraft({ step: 'claims', stage: 'claims', claims: next });
  };
  return (
    <>
      <p className={styles.prose}>
        {words.intro}
        {!forecast && words.noInterval}
      </p>
      {asked.map((id) => {
        const { question, options } = guidedNames[locale].claims[id];
        const answer = answers[id];
        return (
          <ChoiceGroup
            key={id}
            kind="single"
            legend={question}
            choices={options.map(([value, label]) => ({ value, label }))}
            value={answer === null ? [] : [answer]}
            onChange={([value]) => put(id, value)}
          />
        );
      })}
      <Decide
        locale={locale}
        label={empty > 0 ? words.decideEmpty(empty) : words.decide}
        onDecide={() =>
          decide({ step: 'claims', claims: forecast ? answers : { ...answers, interval: null } })
        }
      />
    </>
  );
}

function ClaimsFeedback({
  locale,
  given,
  scored,
  failed,
}: {
  locale: Locale;
  given: ClaimAnswers;
  scored: CriterionReport | undefined;
  failed: boolean;
}) {
  const words = debriefMessages[locale];
  const names = guidedNames[locale].claims;
  const evidence = scored?.status === 'scored' ? scored.evidence : undefined;
  const answers = listOf(evidence).flatMap((entry) => {
    const { id, right, figures } = fieldsOf(entry);
    const known = memberOf(id, Object.keys(CLAIMS) as ClaimId[]);
    if (!known) return [];
    const { question, options } = names[known];
    const wordsOf = (key: unknown) => options.find(([name]) => name === key)?.[1];
    return [
      {
        id: known,
        question,
        answer: wordsOf(given[known]),
        right: wordsOf(right) ?? '',
        isRight: given[known] === right,
        because: claimFigures(locale, known, figures) ?? '',
      },
    ];
  });
  const right = answers.filter(({ isRight }) => isRight).length;
  // Nothing was answered: then nothing was attempted, and there is no evidence to show.
  const untouched = scored?.status === 'not-attempted';
  return (
    <>
      <p id="feedback-claims" tabIndex={-1} role="status" className={styles.verdict}>
        {failed
          ? words.checkFailed
          : untouched
            ? words.path.notAnswered
            : answers.length > 0
              ? words.claims.verdict(right, answers.length)
              : words.checking}
      </p>
      <AnswerList locale={locale} answers={answers} />
    </>
  );
}
