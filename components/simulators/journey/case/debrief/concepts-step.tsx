import { useState } from 'react';
import { AnswerList } from '@/components/ui/look-back/answer-list';
import { Decide, Part } from '@/components/ui/look-back/step-parts';
import { JOURNEY_CONCEPT_IDS, JOURNEY_CONCEPT_ITEMS } from '@/lib/scoring';
import { journeyQuestions, optionWords } from '../report/questions';
import type { PartProps } from '../step-props';
import { debriefMessages } from './debrief-messages';
import { conceptsDraft } from './drafts';
import { QuestionGroup } from '@/components/ui/look-back/question-group';

import styles from './debrief.module.css';

/** Five questions on chapter 5. */
export function ConceptsStep(props: PartProps) {
  const { locale, view } = props;
  const words = debriefMessages[locale].concepts;
  const given = view.answers.concepts?.concepts;
  if (!given)
    return (
      <Part heading={words.heading} headingId="debrief-concepts">
        <ConceptsForm {...props} />
      </Part>
    );
  const answers = JOURNEY_CONCEPT_IDS.map((id) => {
    const { question, options, why } = journeyQuestions[locale].concepts[id];
    const { answer: right } = JOURNEY_CONCEPT_ITEMS[id];
    return {
      id,
      question,
      answer: optionWords(options, given[id]),
      right: optionWords(options, right) ?? '',
      isRight: given[id] === right,
      because: why,
    };
  });
  return (
    <Part heading={words.heading} headingId="debrief-concepts">
      <p id="feedback-concepts" tabIndex={-1} role="status" className={styles.verdict}>
        {words.verdict(answers.filter(({ isRight }) => isRight).length, answers.length)}
      </p>
      <AnswerList locale={locale} answers={answers} />
    </Part>
  );
}

function ConceptsForm({ locale, draft, keepDraft, decide }: PartProps) {
  const all = debriefMessages[locale];
  const [concepts, setConcepts] = useState(() => conceptsDraft(draft));
  const empty = JOURNEY_CONCEPT_IDS.filter((id) => concepts[id] === null).length;
  return (
    <>
      <p className={styles.prose}>{all.concepts.intro}</p>
      <div className={styles.questions}>
        {JOURNEY_CONCEPT_IDS.map((id) => {
          const { question, options } = journeyQuestions[locale].concepts[id];
          return (
            <QuestionGroup
              key={id}
              question={question}
              options={options}
              emptyLabel={all.canBeEmpty}
              value={concepts[id]}
              onChange={(value) => {
                const next = { ...concepts, [id]: value };
                setConcepts(next);
                keepDraft({ step: 'concepts', concepts: next });
              }}
            />
          );
        })}
      </div>
      <Decide
        locale={locale}
        label={empty > 0 ? all.concepts.decideEmpty(empty) : all.concepts.decide}
        onDecide={() => decide({ step: 'concepts', concepts })}
      />
    </>
  );
}
