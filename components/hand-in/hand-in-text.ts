import { textForm, type HandIn } from '@/lib/assignments';
import { harmless } from './make-hand-in';

export { textForm };

/** The text form with lines for people before and after it. */
export const textToPaste = (handIn: HandIn, before: readonly string[], after: string): string =>
  [...before.map(harmless), textForm(handIn), harmless(after)].join('\n');
