import { ChoiceGroup } from '@/components/ui/choice-group';
import type { ViewProps } from './check-kind';
import { choiceMarks, lettered } from './lettered';

export function MultipleView({
  item,
  words,
  messages,
  value,
  onChange,
  marked,
  resting,
}: ViewProps<'multiple', readonly string[]>) {
  return (
    <ChoiceGroup
      kind="multiple"
      legend={words.stem}
      hint={messages.mayChooseSeveral}
      choices={lettered(item.options, words.options)}
      value={value}
      onChange={onChange}
      disabled={resting}
      marks={marked ? choiceMarks(value, item.answers, messages) : {}}
    />
  );
}
