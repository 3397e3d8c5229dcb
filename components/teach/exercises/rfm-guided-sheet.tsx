import { AnswerKeyView } from '../assign/answer-key-view';
import type { SheetProps } from './set-words';

/** The answers for one set of customers. */
export function RfmGuidedSheet({ locale, seed, weights }: SheetProps) {
  return <AnswerKeyView key={seed} locale={locale} caseId="spring-tea" seed={seed} weights={weights} />;
}
