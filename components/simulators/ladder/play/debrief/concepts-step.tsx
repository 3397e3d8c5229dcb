import { Decide, Part } from '@/components/ui/look-back/step-parts';
import { useState } from 'react';
import { LADDER_CONCEPT_IDS, LADDER_CONCEPT_ITEMS } from '@/lib/scoring';
import { ladderQuestions, optionWords } from '../report/questions';
import type { PartProps } from '../step';
import { AnswerList } from '@/components/ui/look-back/answer-list';
import { debriefMessages } from './debrief-messages';
import { conceptsDraft, conceptsIn, decidedIn } from './drafts';
import { QuestionGroup } from '@/components/ui/look-back/question-group';
import styles from './debrief.module.css';

/** Five questions on chapter 4. */
export function ConceptsStep(props: PartProps) {
  const { locale, run, view } = props;
  const words = debriefMessages[locale].concepts;
  if (view.step?.kind === 'concepts')
    return (
      <Part heading={words.heading} headingId="debrief-concepts">
        <ConceptsForm {...props} />
      </Part>
    );
  const given = conceptsIn(decidedIn(run.decisions, 'concepts').concepts);
  const answers = LADDER_CONCEPT_IDS.map((id) => {
    const { question, options, why } = ladderQuestions[locale].concepts[id];
    const { answer: right } = LADDER_CONCEPT_ITEMS[id];
    return {
      id,
      question,
      answer: optionWords(options, given[id]),
      right: optionWords(options, right) ?? right,
      isRight: given[id] === right,
      because: why,
    };
  });
  const right = answers.filter(({ isRight }) => isRight).length;
  return (
    <Part heading={words.heading} headingId="debrief-concepts">
      <p id="feedback-concepts" tabIndex={-1} role="status" className={styles.verdict}>
        {words.verdict(right, answers.length)}
      </p>
      <AnswerList locale={locale} answers={answers} />
    </Part>
  );
}

function ConceptsForm({ locale, draft, keepDraft, decide }: PartProps) {
  const words = debriefMessages[locale].concepts;
  const [answers, setAnswers] = useState(() => conceptsDraft(draft));
  const empty = LADDER_CONCEPT_IDS.filter((id) => answers[id] === null).length;
  return (
    <>
      <p className={styles.prose}>{words.intro}</p>
      {LADDER_CONCEPT_IDS.map((id) => {
        const { question, options } = ladderQuestions[locale].concepts[id];
        return (
          <QuestionGroup
            key={id}
            question={question}
            options={options}
            emptyLabel={debriefMessages[locale].answer.canBeEmpty}
            value={answers[id]}
            onChange={(value) => {
              const next = conceptsIn({ ...answers, [id]: value });
              setAnswers(next);
              keepDraft({ step: 'concepts', concepts: next });
            }}
          />
        );
      })}
      <Decide
        locale={locale}
        label={empty > 0 ? words.decideEmpty(empty) : words.decide}
        onDecide={() => decide({ step: 'concepts', concepts: answers })}
      />
    </>
  );
}
