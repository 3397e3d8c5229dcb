import { ChoiceGroup } from '@/components/ui/choice-group';
import type { ViewProps } from './check-kind';
import { choiceMarks, lettered } from './lettered';

export function SingleView({ item, words, messages, value, onChange, marked }: ViewProps<'single', string>) {
  return (
    <ChoiceGroup
      kind="single"
      legend={words.stem}
      choices={lettered(item.options, words.options)}
      value={[value]}
      onChange={([chosen = '']) => onChange(chosen)}
      disabled={marked}
      marks={marked ? choiceMarks([value], [item.answer], messages) : {}}
    />
  );
}
