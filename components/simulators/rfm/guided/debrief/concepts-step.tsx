import { Decide, Part } from '@/components/ui/look-back/step-parts';
import { useState } from 'react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { CONCEPT_IDS, CONCEPT_ITEMS } from '@/lib/scoring';
import { guidedNames } from '../report/guided-names';
import type { SectionProps } from '../step';
import { AnswerList } from '@/components/ui/look-back/answer-list';
import { debriefMessages } from './debrief-messages';
import { conceptsDraft, decidedIn } from './drafts';
import styles from './debrief.module.css';

/** Five questions on what the exercise was about. */
export function ConceptsStep(props: SectionProps) {
  const { locale, run, view } = props;
  const words = debriefMessages[locale].concepts;
  if (view.step === 'concepts')
    return (
      <Part heading={words.heading} headingId="debrief-concepts">
        <ConceptsForm {...props} />
      </Part>
    );
  const given = conceptsDraft({ ...decidedIn(run.decisions, 'concepts'), step: 'concepts' });
  const answers = CONCEPT_IDS.map((id) => {
    const { question, options, why } = guidedNames[locale].concepts[id];
    const wordsOf = (key: string | null) => options.find(([name]) => name === key)?.[1];
    const { answer: right } = CONCEPT_ITEMS[id];
    return {
      id,
      question,
      answer: wordsOf(given[id]),
      right: wordsOf(right) ?? right,
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

function ConceptsForm({ locale, draft, keepDraft, decide }: SectionProps) {
  const words = debriefMessages[locale].concepts;
  const [answers, setAnswers] = useState(() => conceptsDraft(draft));
  const empty = CONCEPT_IDS.filter((id) => answers[id] === null).length;
  return (
    <>
      <p className={styles.prose}>{words.intro}</p>
      {CONCEPT_IDS.map((id) => {
        const { question, options } = guidedNames[locale].concepts[id];
        const answer = answers[id];
        return (
          <ChoiceGroup
            key={id}
            kind="single"
            legend={question}
            choices={options.map(([value, label]) => ({ value, label }))}
            value={answer === null ? [] : [answer]}
            onChange={([value]) => {
              const next = { ...answers, [id]: value ?? null };
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
