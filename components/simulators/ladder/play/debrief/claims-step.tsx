import { useState } from 'react';
import type { Asked } from '@/components/ui/use-asked';
import { Decide, Part } from '@/components/ui/look-back/step-parts';
import type { Locale } from '@/lib/content/locale';
import { LADDER_CLAIM_IDS, type LadderClaimId, type LadderClaims } from '@/lib/scoring';
import type { LadderCalls } from '../protocol';
import { claimFigures } from '../report/evidence-lines';
import { fieldsOf, listOf, memberOf } from '@/components/ui/json-read';
import { ladderQuestions, optionWords } from '../report/questions';
import type { PartProps } from '../step';
import { AnswerList } from '@/components/ui/look-back/answer-list';
import { debriefMessages } from './debrief-messages';
import { claimsAsked, claimsDraft, claimsIn, decidedIn } from './drafts';
import { QuestionGroup } from '@/components/ui/look-back/question-group';
import styles from './debrief.module.css';

type Scored = Asked<LadderCalls['score']['answer']>;

/** Claims about this run, then what its replay says of them. */
export function ClaimsStep({ props, scored }: { props: PartProps; scored: Scored }) {
  const { locale, run, view, words: caseWords } = props;
  return (
    <Part heading={debriefMessages[locale].claims.heading} headingId="debrief-claims">
      {view.step?.kind === 'claims' ? (
        <ClaimsForm {...props} />
      ) : (
        <ClaimsFeedback
          locale={locale}
          customers={caseWords.customers}
          given={claimsIn(decidedIn(run.decisions, 'claims').claims)}
          scored={scored}
        />
      )}
    </Part>
  );
}

function ClaimsForm({ locale, words: caseWords, view, draft, keepDraft, decide }: PartProps) {
  const words = debriefMessages[locale];
  const { claims } = ladderQuestions[locale];
  const [answers, setAnswers] = useState(() => claimsDraft(draft));
  const asked = claimsAsked(view.quarters);
  const left = LADDER_CLAIM_IDS.filter((id) => !asked.includes(id)).map((id) => claims[id].name);
  const empty = asked.filter((id) => answers[id] === null).length;
  const put = (id: LadderClaimId, value: string | null) => {
    const next = claimsIn({ ...answers, [id]: value });
    setAnswers(next);
    keepDraft({ step: 'claims', stage: 'claims', claims: next });
  };
  return (
    <>
      <p className={styles.prose}>
        {words.claims.intro}
        {left.length > 0 && ` ${words.claims.notAsked(left)}`}
      </p>
      {asked.map((id) => (
        <QuestionGroup
          key={id}
          question={claims[id].question(caseWords.customers)}
          options={claims[id].options}
          emptyLabel={words.answer.canBeEmpty}
          value={answers[id]}
          onChange={(value) => put(id, value)}
        />
      ))}
      <Decide
        locale={locale}
        label={empty > 0 ? words.claims.decideEmpty(empty) : words.claims.decide}
        onDecide={() => decide({ step: 'claims', claims: onlyAsked(answers, asked) })}
      />
    </>
  );
}

/** A draft may hold an answer to what is not asked. */
const onlyAsked = (answers: LadderClaims, asked: readonly LadderClaimId[]): LadderClaims =>
  claimsIn(Object.fromEntries(asked.map((id) => [id, answers[id]])));

function ClaimsFeedback({
  locale,
  customers,
  given,
  scored,
}: {
  locale: Locale;
  customers: string;
  given: LadderClaims;
  scored: Scored;
}) {
  const words = debriefMessages[locale];
  const names = ladderQuestions[locale].claims;
  const outcome = scored.current ? scored.answer?.outcome : undefined;
  const criterion =
    outcome?.status === 'scored' ? outcome.criteria.find(({ id }) => id === 'claims') : undefined;
  const answers = listOf(criterion?.status === 'scored' ? criterion.evidence : undefined).flatMap((entry) => {
    const { id, right, figures } = fieldsOf(entry);
    const known = memberOf(id, LADDER_CLAIM_IDS);
    if (!known) return [];
    const { question, options } = names[known];
    return [
      {
        id: known,
        question: question(customers),
        answer: optionWords(options, given[known]),
        right: optionWords(options, right) ?? '',
        isRight: given[known] === right,
        because: claimFigures(locale, known, figures) ?? '',
      },
    ];
  });
  const right = answers.filter(({ isRight }) => isRight).length;
  const untouched = criterion?.status === 'not-attempted';
  return (
    <>
      <p id="feedback-claims" tabIndex={-1} role="status" className={styles.verdict}>
        {scored.failed
          ? words.checkFailed
          : untouched
            ? words.claims.untouched
            : answers.length > 0
              ? words.claims.verdict(right, answers.length)
              : words.checking}
      </p>
      <AnswerList locale={locale} answers={answers} />
    </>
  );
}
