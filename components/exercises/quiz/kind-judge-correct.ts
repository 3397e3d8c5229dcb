import { judgeCorrect } from '@/lib/scoring';
import type { CheckKind, Feedback, Question } from './check-kind';
import { JudgeCorrectView } from './judge-correct-view';
import { referenceCorrection } from './judgement';
import { fields } from './restored';
import { fill } from './wording';

export interface JudgeCorrectDraft {
  readonly judgement: boolean | undefined;
  readonly correction: string;
}

export const judgeCorrectKind: CheckKind<'judge-correct', JudgeCorrectDraft> = {
  exercise: judgeCorrect,
  View: JudgeCorrectView,
  start: () => ({ judgement: undefined, correction: '' }),
  restore(response) {
    const { judgement, correction } = fields(response);
    return typeof judgement === 'boolean' && typeof correction === 'string'
      ? { judgement, correction }
      : undefined;
  },
  read({ judgement, correction }, { messages: { missing } }) {
    if (judgement === undefined) return { missing: missing.judgement };
    if (judgement) return { response: { judgement, correction: '' } };
    const words = correction.trim();
    return words === '' ? { missing: missing.correction } : { response: { judgement, correction: words } };
  },
  explain,
};

function explain(
  { judgement, correction }: { readonly judgement: boolean; readonly correction: string },
  { item, words, messages }: Question<'judge-correct'>,
  { share }: { readonly share: number },
): Feedback {
  const name = (truth: boolean) => (truth ? messages.statementTrue : messages.statementFalse);
  const reference = fill(messages.correctionIs, {
    answer: referenceCorrection(item.corrections, words.stem),
  });
  const answer = () => {
    if (share === 1) return messages.thatIsIt;
    if (judgement === item.truth)
      return fill(messages.correctionDiffers, {
        answer: referenceCorrection(item.corrections, words.stem),
      });
    return item.truth ? messages.itIsTrue : `${messages.itIsFalse}${messages.gap}${reference}`;
  };
  const tempting = String(!item.truth);
  return {
    own: judgement
      ? fill(messages.youJudged, { answer: name(true) })
      : fill(messages.youCorrected, { answer: name(false), correction }),
    answer: answer(),
    reasons: [
      { label: messages.whyRight, text: words.explanation },
      ...(words.why[tempting] === undefined
        ? []
        : [
            {
              label: item.truth ? messages.whyNotFalse : messages.whyNotTrue,
              text: words.why[tempting],
            },
          ]),
    ],
  };
}
