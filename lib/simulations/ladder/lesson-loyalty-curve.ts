/**
 * For the lesson on satisfaction and loyalty: what a mark on a questionnaire is worth in staying, when nothing but satisfaction
 * counts. One person with no habit, bond, commitment or nature of her own; of `stepPeople` only the base and the curve are left:
 *
 *   chance of staying a quarter = logistic(stayBase + curveWeight · satisfaction^exponent), a year = four quarters alike.
 *
 * The exponent says how much choice she has (Jones & Sasser 1995 draw the two shapes and give no equation). A mark of a five-point
 * scale covers a fifth of satisfaction and stands for its middle. The lines between the four kinds are ours; the article has none.
 * Left out: everything else that holds people, and that satisfaction itself changes over the year.
 */
import { standardCoefficients, type Coefficients } from './coefficients';
import { logistic, loyaltyOf, satisfactionOf } from './response';

/** The four kinds of Jones & Sasser (1995): satisfaction high or not, loyalty high or not. */
export const JONES_SASSER = ['loyalist', 'hostage', 'mercenary', 'defector'] as const;
export type JonesSasser = (typeof JONES_SASSER)[number];

/** From here on a mark counts as “satisfied”: the answers 4 and 5. */
export const SATISFIED_FROM = 3.5;
/** From here on loyalty counts as high: two of three are still there after a year. */
export const LOYAL_FROM = 2 / 3;

const MARKS = 5;

/** Satisfaction, 0 to 1, in the middle of a mark; marks between the whole ones lie between. */
export const satisfactionOfMark = (mark: number): number => (mark - 0.5) / MARKS;

/** The mark, 0.5 to 5.5, of a satisfaction. */
export const markOf = (satisfaction: number): number => 0.5 + MARKS * satisfaction;

export interface Staying {
  /** Chances, 0 to 1. */
  readonly quarter: number;
  readonly year: number;
  readonly kind: JonesSasser;
}

/**
 * Chance of staying at a mark.
 *
 * @param mark 0.5 to 5.5
 * @param exponent of the satisfaction–loyalty curve: below 1 there is hardly another supplier
 */
export function staying(
  mark: number,
  exponent: number,
  c: Pick<Coefficients, 'stayBase' | 'curveWeight'> = standardCoefficients(),
): Staying {
  const loyalty = loyaltyOf(satisfactionOfMark(mark), exponent);
  const quarter = logistic(c.stayBase + c.curveWeight * loyalty);
  const year = quarter * quarter * quarter * quarter;
  const stays = year >= LOYAL_FROM;
  const satisfied = mark >= SATISFIED_FROM;
  return {
    quarter,
    year,
    kind: satisfied ? (stays ? 'loyalist' : 'mercenary') : stays ? 'hostage' : 'defector',
  };
}

export interface AnswerRow extends Staying {
  readonly mark: number;
  readonly people: number;
  /** People expected to be still there after a year. */
  readonly left: number;
  /** What one mark more adds to the chance of staying a year; none at the top. */
  readonly gain: number | undefined;
}

/**
 * A year after the questionnaire: who is still there, by the mark given.
 *
 * @param answers people who gave 1, 2, 3, 4, 5
 */
export function yearAfter(answers: readonly number[], exponent: number): readonly AnswerRow[] {
  return answers.map((people, i) => {
    const mark = i + 1;
    const now = staying(mark, exponent);
    return {
      ...now,
      mark,
      people,
      left: people * now.year,
      gain: mark < MARKS ? staying(mark + 1, exponent).year - now.year : undefined,
    };
  });
}

export interface PromiseReading extends Staying {
  /** What she got less what she expected, −1 to 1. */
  readonly disconfirmation: number;
  readonly satisfaction: number;
  readonly mark: number;
}

/** One visit: what was promised and believed, what was got (both 0 to 1), and what comes of it. */
export function promiseReading(promise: number, got: number, exponent: number): PromiseReading {
  const satisfaction = satisfactionOf(got, promise, standardCoefficients());
  const mark = markOf(satisfaction);
  return { ...staying(mark, exponent), disconfirmation: got - promise, satisfaction, mark };
}
