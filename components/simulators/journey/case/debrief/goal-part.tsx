import { Written } from '@/components/ui/look-back/step-parts';
import type { Locale } from '@/lib/content/locale';
import type { JourneyView } from '../protocol';
import { debriefMessages } from './debrief-messages';
import styles from './debrief.module.css';

/** Goal and reason as they were written before anybody walked. */
export function GoalPart({ locale, answers }: { locale: Locale; answers: JourneyView['answers'] }) {
  const words = debriefMessages[locale].goal;
  return (
    <>
      <p className={styles.prose}>{words.intro}</p>
      <Written locale={locale} label={words.goal} text={answers.frame?.goal ?? ''} />
      <Written locale={locale} label={words.reason} text={answers.choose?.reason ?? ''} />
    </>
  );
}
