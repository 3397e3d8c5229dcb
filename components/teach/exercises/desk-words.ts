import type { ReactElement, ReactNode } from 'react';
import type { PersonRubric } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import type { Attempt, CriterionReport, Json, ScoreReport } from '@/lib/scoring';

/** What was decided at one step, line by line: a label and the answer. */
export interface StepLine {
  readonly label: string;
  readonly answer: string;
}

/** One step of a hand-in. What stands in the decision is a stranger's. */
export interface DeskStep {
  readonly name: (locale: Locale) => string;
  readonly lines: (locale: Locale, decision: Json | undefined) => readonly StepLine[];
  /** What the replay makes of it; undefined where it says nothing about this step alone. */
  readonly found: (locale: Locale, report: ScoreReport) => ReactElement | undefined;
}

/** The texts of a hand-in, in words. */
export type WrittenTexts = Readonly<Record<keyof PersonRubric, string>>;

/** All that the desk says of one exercise and of no other. */
export interface DeskWords {
  readonly criterion: (locale: Locale, id: string) => string;
  /** How its points are worked out, as a sentence. */
  readonly formula: (locale: Locale, id: string, max: string) => string;
  readonly Evidence: (props: { locale: Locale; criterion: CriterionReport }) => ReactNode;
  /** What of the evidence lost points, in lines. */
  readonly missed: (locale: Locale, criterion: CriterionReport) => readonly string[];
  /** Lessons that teach what the criterion asks for; of several questions, those that were answered wrongly. */
  readonly lessons: (
    locale: Locale,
    criterion: CriterionReport,
  ) => readonly { readonly href: string; readonly label: string }[];
  /** Slips made in a run, each once; left out where the evidence names them itself. */
  readonly slipsIn?: (report: ScoreReport) => readonly string[];
  readonly slip: (locale: Locale, slip: string) => string;
  readonly noSlips: (locale: Locale) => string;
  readonly steps: (attempt: Attempt) => readonly DeskStep[];
  /** As the student wrote or chose them. */
  readonly written: (locale: Locale, texts: WrittenTexts) => WrittenTexts;
  /** What a person looks for in them. */
  readonly looksFor: (locale: Locale) => WrittenTexts;
}
