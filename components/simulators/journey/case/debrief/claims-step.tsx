import { useState } from 'react';
import { fieldsOf, listOf, memberOf, numberOf, textOf } from '@/components/ui/json-read';
import { AnswerList } from '@/components/ui/look-back/answer-list';
import { Decide, Part } from '@/components/ui/look-back/step-parts';
import type { Asked } from '@/components/ui/use-asked';
import { JOURNEY_CLAIM_IDS, type JourneyClaimAnswers, type JourneyClaimId } from '@/lib/scoring';
import type { JourneyCalls } from '../protocol';
import type { PartProps } from '../step-props';
import { journeyQuestions, optionWords } from '../report/questions';
import { claimAnswers } from './claim-answers';
import { becauseOf, type ClaimFigures } from './claim-figures';
import { debriefMessages } from './debrief-messages';
import { claimsDraft } from './drafts';
import { QuestionGroup } from '@/components/ui/look-back/question-group';

import styles from './debrief.module.css';

type Scored = Asked<JourneyCalls['score']['answer']>;

/** Claims about the world of the case, then what walking it 200 times says of them. */
export function ClaimsStep({ props, scored }: { props: PartProps; scored: Scored }) {
  const given = props.view.answers.claims?.claims;
  return (
    <Part heading={debriefMessages[props.locale].claims.heading} headingId="debrief-claims">
      {given ? <ClaimsFeedback props={props} given={given} scored={scored} /> : <ClaimsForm {...props} />}
    </Part>
  );
}

function ClaimsForm({ locale, words: caseWords, run, draft, keepDraft, decide }: PartProps) {
  const words = debriefMessages[locale];
  const [claims, setClaims] = useState(() => claimsDraft(draft, run.scenario));
  const empty = JOURNEY_CLAIM_IDS.filter((id) => claims[id] === null).length;
  const put = (id: JourneyClaimId, value: string | null) => {
    const next = { ...claims, [id]: value };
    setClaims(next);
    keepDraft({ step: 'claims', claims: next });
  };
  return (
    <>
      <p className={styles.prose}>{words.claims.intro}</p>
      <div className={styles.questions}>
        {JOURNEY_CLAIM_IDS.map((id) => (
          <QuestionGroup
            key={id}
            question={journeyQuestions[locale].claims[id].question}
            options={claimAnswers(locale, id, run.scenario, caseWords)}
            emptyLabel={words.canBeEmpty}
            value={claims[id]}
            onChange={(value) => put(id, value)}
          />
        ))}
      </div>
      <Decide
        locale={locale}
        label={empty > 0 ? words.claims.decideEmpty(empty) : words.claims.decide}
        onDecide={() => decide({ step: 'claims', claims })}
      />
    </>
  );
}

function ClaimsFeedback({
  props: { locale, words: caseWords, run },
  given,
  scored,
}: {
  props: PartProps;
  given: JourneyClaimAnswers;
  scored: Scored;
}) {
  const words = debriefMessages[locale];
  const facts = claimFiguresIn(scored);
  const answers = JOURNEY_CLAIM_IDS.flatMap((id) => {
    const fact = facts?.[id];
    if (!facts || !fact) return [];
    const options = claimAnswers(locale, id, run.scenario, caseWords);
    return [
      {
        id,
        question: journeyQuestions[locale].claims[id].question,
        answer: optionWords(options, given[id]),
        right: optionWords(options, fact.right) ?? '',
        isRight: given[id] === fact.right,
        because: becauseOf(locale, id, options, facts),
      },
    ];
  });
  const untouched = scored.current && !facts;
  return (
    <>
      <p id="feedback-claims" tabIndex={-1} role="status" className={styles.verdict}>
        {scored.failed
          ? words.failed
          : untouched
            ? words.claims.untouched
            : answers.length > 0
              ? words.claims.verdict(answers.filter(({ isRight }) => isRight).length, answers.length)
              : words.loading}
      </p>
      <AnswerList locale={locale} answers={answers} />
    </>
  );
}

/** What the replay says of each claim; undefined as long as it is not there, and where all were left empty. */
function claimFiguresIn({ answer, current }: Scored): ClaimFigures | undefined {
  const outcome = current ? answer?.outcome : undefined;
  if (outcome?.status !== 'scored') return undefined;
  const criterion = outcome.criteria.find(({ id }) => id === 'claims');
  if (criterion?.status !== 'scored') return undefined;
  return Object.fromEntries(
    listOf(criterion.evidence).flatMap((entry) => {
      const { id, right, figures } = fieldsOf(entry);
      const known = memberOf(id, JOURNEY_CLAIM_IDS);
      const one = { right: textOf(right) ?? '', figures: listOf(figures).flatMap((f) => numberOf(f) ?? []) };
      return known ? [[known, one]] : [];
    }),
  );
}
