import { QuizCheck } from '@/components/exercises/quiz/quiz-check';
import type { Locale } from '@/lib/content/locale';
import { samples } from './quiz-samples';
import { QuizStates } from './quiz-states';
import { Specimen } from './specimen';

/** Every kind of check: to try out, and after answers that were wrong, partly right and right. */
export function QuizSpecimens({ locale }: { locale: Locale }) {
  return (
    <Specimen name="QuizCheck">
      {samples.map(({ item, [locale]: words }) => (
        <QuizCheck key={item.id} question={{ item, words }} locale={locale} lesson="gallery/sample" />
      ))}
      <QuizStates locale={locale} />
    </Specimen>
  );
}
