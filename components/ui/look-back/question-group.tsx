import { ChoiceGroup } from '../choice-group';
import { Select } from '../select';

const EMPTY = '(empty)';
/** More options than this are a list that opens: on a phone they would be a page each. */
const MANY = 6;

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
  if (Object.keys(options).length > MANY)
    return (
      <Select
        label={question}
        value={value ?? EMPTY}
        options={[
          { value: EMPTY, label: emptyLabel },
          ...Object.entries(options).map(([key, label]) => ({ value: key, label })),
        ]}
        onChange={(chosen) => onChange(chosen === EMPTY ? null : chosen)}
      />
    );
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
