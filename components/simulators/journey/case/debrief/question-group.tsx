import { ChoiceGroup } from '@/components/ui/choice-group';

const EMPTY = '(empty)';

/** A question with its options, and a last one that leaves it empty: a radio button cannot be let go again. */
export function QuestionGroup({
  question,
  options,
  emptyLabel,
  value,
  onChange,
}: {
  question: string;
  options: Readonly<Record<string, string>>;
  emptyLabel: string;
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const choices = Object.entries(options).map(([key, label]) => ({ value: key, label }));
  return (
    <ChoiceGroup
      kind="single"
      legend={question}
      choices={[...choices, { value: EMPTY, label: emptyLabel }]}
      value={[value ?? EMPTY]}
      onChange={([chosen]) => onChange(chosen === undefined || chosen === EMPTY ? null : chosen)}
    />
  );
}
