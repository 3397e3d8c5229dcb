import type { AskOf } from '@/components/ui/asking';
import type { JourneyCaseWords } from '@/lib/content/journey-cases';
import type { Locale } from '@/lib/content/locale';
import type { JourneyAnswer, Json } from '@/lib/scoring';
import type { JourneyCalls, JourneyRun, JourneyView } from './protocol';

/** A case in the reader's language, without what only teachers read. */
export type CaseWords = Omit<JourneyCaseWords, 'note'>;

/** Every part of the case page takes these. */
export interface PartProps {
  readonly locale: Locale;
  readonly words: CaseWords;
  readonly run: JourneyRun;
  readonly view: JourneyView;
  readonly ask: AskOf<JourneyCalls>;
  /** Of the open step, filled in and not yet decided; survives a reload. Hostile: read it with care. */
  readonly draft: Json | undefined;
  readonly keepDraft: (draft: Json) => void;
  /** Commits the open step. */
  readonly decide: (answer: JourneyAnswer) => void;
}
