import { Badge } from '@/components/ui/badge';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { EXERCISE_NAMES } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { exerciseNames } from '../exercises/names';
import { setWords, type TeachCase, type TeachCases } from '../exercises/set-words';
import { assignMessages } from './assign-messages';
import styles from './assign.module.css';
import { withExercise, type Draft } from './draft';

/** Which exercise, and which of its cases. */
export function ExerciseField({
  locale,
  draft,
  cases,
  change,
}: {
  locale: Locale;
  draft: Draft;
  cases: TeachCases;
  change: (change: Partial<Draft>) => void;
}) {
  const words = assignMessages[locale].form;
  const own = cases[draft.exercise];
  const [only] = own;
  return (
    <>
      <ChoiceGroup
        kind="single"
        legend={words.exercise}
        choices={EXERCISE_NAMES.map((name) => ({
          value: name,
          label: (
            <span className={styles.card}>
              <strong>{exerciseNames[locale][name]}</strong>
              <span className={styles.note}>{setWords[locale][name].note}</span>
            </span>
          ),
        }))}
        value={[draft.exercise]}
        onChange={([chosen]) => {
          const name = EXERCISE_NAMES.find((one) => one === chosen);
          const first = name && cases[name][0];
          if (name && first && name !== draft.exercise) change(withExercise(draft, name, first.code));
        }}
      />
      {own.length === 1 && only ? (
        <div className={styles.about}>
          <CaseWords locale={locale} teachCase={only} />
        </div>
      ) : (
        <ChoiceGroup
          kind="single"
          legend={words.case}
          choices={own.map((one) => ({
            value: one.code,
            label: <CaseWords locale={locale} teachCase={one} />,
          }))}
          value={[draft.case]}
          onChange={([chosen]) => chosen !== undefined && change({ case: chosen })}
        />
      )}
    </>
  );
}

function CaseWords({ locale, teachCase }: { locale: Locale; teachCase: TeachCase }) {
  const { title, story, facts } = teachCase;
  return (
    <span className={styles.card}>
      <span>
        <strong>{title}</strong> <Badge>{assignMessages[locale].form.illustrative}</Badge>
      </span>
      <span className={styles.note}>{story}</span>
      <span className={styles.note}>{facts}</span>
    </span>
  );
}
