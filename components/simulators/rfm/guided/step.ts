import type { AskOf } from '@/components/ui/asking';
import type { Locale } from '@/lib/content/locale';
import type { GuidedDecision, ScorePart, Json } from '@/lib/scoring';
import type { GuidedCalls, GuidedRun, GuidedView } from './protocol';

/** Asks the worker. */
export type Ask = AskOf<GuidedCalls>;

/** Every section of the exercise gets these; it shows its steps open, or decided and read-only, as `view.step` says. */
export interface SectionProps {
  readonly locale: Locale;
  readonly run: GuidedRun;
  readonly view: GuidedView;
  readonly ask: Ask;
  /** What was filled in at the open step and not yet decided; kept on the device. Hostile: read it with care. */
  readonly draft: Json | undefined;
  readonly keepDraft: (draft: Json) => void;
  /** Commits the open step. It cannot be changed afterwards; the section asks for no further confirmation unless it says so. */
  readonly decide: (decision: GuidedDecision) => void;
  /** Points of each part in an assigned run; otherwise those of the rubric. */
  readonly weights?: Readonly<Record<ScorePart, number>> | undefined;
}
