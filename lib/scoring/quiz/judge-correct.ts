import { accept, isFiniteNumber, isRecord, refuse } from '../json';
import { defineQuiz, strings } from './quiz-exercise';

/**
 * Judge-and-correct 判断改错: the judgement earns its share, and where the statement is false the correction earns
 * the rest, matched against the item's accepted wordings. A wrong judgement earns nothing.
 */
export const judgeCorrect = defineQuiz({
  kind: 'judge-correct',
  rulesVersion: '1',
  parseItem({ truth, corrections, judgementShare }, base) {
    if (typeof truth !== 'boolean') return refuse('not-a-judgement', 'truth');
    const accepted = strings(corrections);
    if (!accepted) return refuse('not-a-list', 'corrections');
    if (truth === accepted.length > 0) return refuse('corrections-only-when-false', 'corrections');
    if (!isFiniteNumber(judgementShare) || judgementShare < 0 || judgementShare > 1)
      return refuse('not-a-share', 'judgementShare');
    return accept({ ...base, kind: 'judge-correct', truth, corrections: accepted, judgementShare });
  },
  parseResponse(response) {
    if (!isRecord(response)) return refuse('not-an-object', '');
    const { judgement, correction } = response;
    if (typeof judgement !== 'boolean') return refuse('not-a-judgement', 'judgement');
    if (typeof correction !== 'string' || correction.length > 500) return refuse('not-a-text', 'correction');
    return accept({ judgement, correction });
  },
  mark({ judgement, correction }, { truth, corrections, judgementShare }) {
    const judged = judgement === truth;
    const corrected =
      judged && !truth && corrections.some((accepted) => plain(accepted) === plain(correction));
    const judgementCredit = truth ? 1 : judgementShare;
    const share = (judged ? judgementCredit : 0) + (corrected ? 1 - judgementShare : 0);
    return { share, evidence: { judgement, truth, correction, judged, corrected } };
  },
});

/** Full and half width, case, spaces and punctuation make no difference to a correction. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}
