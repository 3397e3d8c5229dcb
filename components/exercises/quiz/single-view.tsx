import { ChoiceGroup } from '@/components/ui/choice-group';
import type { ViewProps } from './check-kind';
import { choiceMarks, lettered } from './lettered';

export function SingleView({
  item,
  words,
  messages,
  value,
  onChange,
  marked,
  resting,
}: ViewProps<'single', string>) {
  return (
    <ChoiceGroup
      kind="single"
      legend={words.stem}
      choices={lettered(item.options, words.options)}
      value={[value]}
      onChange={([chosen = '']) => onChange(chosen)}
      disabled={resting}
      marks={marked ? choiceMarks([value], [item.answer], messages) : {}}
    />
  );
}
