import { requireShare } from './domain';

export interface FormativeMarks {
  readonly quiz1: number;
  readonly quiz2: number;
  readonly caseDiscussion: number;
  readonly practical: number;
}

const WEIGHTS: Readonly<Record<keyof FormativeMarks, number>> = {
  quiz1: 0.2,
  quiz2: 0.2,
  caseDiscussion: 0.2,
  practical: 0.4,
};

/** Formative mark 形考, 0 to 100: quizzes 20 % each, case discussion 20 %, practical 40 %. */
export function formativeMark(marks: FormativeMarks): number {
  const { quiz1, quiz2, caseDiscussion, practical } = marks;
  for (const [name, mark] of Object.entries(marks)) requireMark(name, mark);
  return (
    quiz1 * WEIGHTS.quiz1 +
    quiz2 * WEIGHTS.quiz2 +
    caseDiscussion * WEIGHTS.caseDiscussion +
    practical * WEIGHTS.practical
  );
}

/** The course's final mark, 0 to 100: half formative, half exam. */
export function finalMark(formative: number, exam: number): number {
  requireMark('formative', formative);
  requireMark('exam', exam);
  return 0.5 * formative + 0.5 * exam;
}

/** Exam mark needed for a final mark of `pass` (60 by the rules); above 100 when out of reach, 0 when already safe. */
export function examNeeded(formative: number, pass = 60): number {
  requireMark('formative', formative);
  return Math.max(0, 2 * pass - formative);
}

function requireMark(name: string, mark: number): void {
  requireShare(`${name} ÷ 100`, mark / 100);
}
