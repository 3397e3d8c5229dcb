import type { ReportMessages } from './report-messages';

const selected = (max: string) =>
  `${max} × (F1 − F1 of marking everything) ÷ (1 − F1 of marking everything), not below 0. F1 = 2 × places rightly marked ÷ (places you marked + places to mark). Marking everything earns nothing.`;

export const reportEn: ReportMessages = {
  heading: 'Your marks',
  practice: 'practice',
  practiceNote: 'This is practice. It is marked all the same; it is not handed in and does not count.',
  total: (earned, outOf) => `${earned} of ${outOf}`,
  waiting: (points) => `${points} to be marked by a person`,
  nothing: 'Nothing has been filled in yet, so there is nothing to mark.',
  invalid:
    'This record cannot be replayed: a decision in it does not fit. Nothing is counted as wrong; no mark can be found.',
  parts: {
    process: 'Process',
    prediction: 'Prediction',
    debrief: 'Debrief',
    concepts: 'Concepts',
    outcome: 'Outcome',
  },
  criteria: {
    stages: 'Which are touchpoints, and at which stage',
    evidence: 'Evidence in its place',
    curve: 'Emotion curve',
    truths: 'Moments of truth',
    pains: 'Pain points',
    backstage: 'Who stands behind',
    prediction: 'How many leave at each step',
    claims: 'Five claims, settled by the walk',
    reflection: 'Goal, reason, and a rule for next time',
    concepts: 'Five questions on concepts',
    outcome: 'Value that your improvements add',
  },
  earned: (earned, max) => `${earned} / ${max}`,
  outOf: (max) => `of ${max}`,
  notAttempted: 'not attempted',
  notAttemptedNote: 'Left empty is not wrong; it only earns nothing.',
  toBeMarked: 'to be marked by a person',
  criterionInvalid: 'cannot be marked',
  partWaiting: (points) => `${points} to be marked`,
  openAll: 'Open a line for its evidence, its formula and the lesson to go back to.',
  illustrative: 'Firm and customers are fictional; all figures are illustrative.',
  formula: 'How it is marked: ',
  formulas: {
    stages: (max) =>
      `${max} × (right ones − blind ones) ÷ (all names − blind ones), not below 0. Blind ones: as many as would be right if everything went to one and the same stage. What is left empty is not right.`,
    evidence: (max) =>
      `${max} × (your credit − blind credit) ÷ (most credit − blind credit), not below 0. A piece in its place has credit 1, in another sensible place a part of it. Blind credit: the most that putting everything in one place would earn.`,
    curve: (max) =>
      `${max} × (0.7 × shape + 0.3 × level); nothing where shape is 0. Shape: of the pairs of steps that truly differ by 0.35 or more, those drawn in the right order less those drawn the other way round, ÷ all pairs, not below 0. Level: how far the points lie beyond 0.5 from the truth, on average; nothing is left at 1.25. The truth is the mean of 200 walks; an empty point counts as far off as can be.`,
    truths: selected,
    pains: selected,
    backstage: (max) =>
      `${max} × (right ones − blind ones) ÷ (all steps − blind ones), not below 0. Where several jobs can be said to stand behind, any of them is right. Blind ones: as many as would be right with one job everywhere.`,
    prediction: (max) =>
      `${max} × (1 − ¾ × your error ÷ error of equal shares), not below 0. Error: the squares of how many percentage points each step is off, added up. Equal shares: the same number for every step, with the right sum; that earns a quarter. The truth is the mean of 200 walks; what is left empty counts as 0.`,
    claims: (max) =>
      `${max} × right claims ÷ 5. Settled by the means of 200 walks, and of 20 common draws of luck.`,
    reflection: (max) => `${max}, by a person with a marking guide. No machine judges text here.`,
    concepts: (max) => `${max} × right answers ÷ 5.`,
    outcome: (max) =>
      `${max} × (yours − the plain one) ÷ (the best − the plain one), not below 0. The plain one: spending nothing or spending by the loudest complaint, whichever is worth more. The best: of all choices the budget allows. All are means over the same 20 draws of luck, the same for everybody.`,
  },
  lost: 'Points were lost here. Go back to: ',
  lostMost: 'Most was lost here; the lessons to go back to:',
  lessons: {
    'journey-map': 'Everybody nods at the journey map. Is it true?',
    touchpoints: 'Arriving draws the complaints. Is that what to mend?',
    'three-processes': 'The tea is the same. Why is the sixth visit worse?',
    'levels-of-interaction': 'Check-in got 1 out of 5. What went bad?',
    satisfaction: 'They say they are satisfied. Why do they leave?',
    asking: 'Thirty people answered: how far can I trust the score?',
    'does-it-pay': 'We sent the coupon and sales rose. Did it pay?',
  },
  marks: {
    right: 'right',
    part: 'in part',
    wrong: 'wrong',
    missed: 'left out',
    near: 'near',
    far: 'far off',
    empty: 'empty',
  },
  noEvidence: 'The evidence for this line cannot be read.',
  put: (what, answer) => `${what}: you put “${answer}”`,
  putWrong: (what, answer, right) => `${what}: you put “${answer}”, it is “${right}”`,
  putEmpty: (what, right) => `${what}: left empty, it is “${right}”`,
  putPart: (what, answer, credit, right) =>
    `${what}: you put “${answer}”, which makes sense and has credit ${credit}; it fits best at “${right}”`,
  sums: {
    placed: (right, of) => `${right} of ${of} are right`,
    credit: (earned, most) => `Credit ${earned} in all, of at most ${most}`,
    curve: (shape, level) => `Shape ${shape}, level ${level}`,
    marked: (given, hits, right) => `You marked ${given}, ${hits} rightly; there are ${right} to mark`,
    squares: (own, equal) =>
      `Error: yours ${own}, equal shares ${equal} (sum of squared percentage points; less is better)`,
  },
  drawn: (what, drawn, truth) => `${what}: you drew ${drawn}, it is ${truth}`,
  notDrawn: (what, truth) => `${what}: not drawn, it is ${truth}`,
  said: (what, said, truth) => `${what}: you said ${said}, it is ${truth}`,
  notSaid: (what, truth) => `${what}: left empty, counts as 0; it is ${truth}`,
  chosen: (what) => `${what}: rightly marked`,
  chosenWrong: (what) => `${what}: you marked it, it is none`,
  missed: (what) => `${what}: it is one, you did not mark it`,
  answer: (what, answer) => `${what}: you answered “${answer}”`,
  answerWrong: (what, answer, right) => `${what}: you answered “${answer}”, it is “${right}”`,
  leftEmpty: (what, right) => `${what}: left empty, it is “${right}”`,
  figures: {
    costliest: (most, next) => `On average a walk loses ${most} there; at the next worst step, ${next}.`,
    loudest: (most, next) => `On average ${most} complaints a walk; at the next loudest step, ${next}.`,
    cause: (most, all) => `On average ${all} leave in a walk, ${most} of them for this.`,
    single: (most, next) => `Alone it makes a walk worth ${most}; the next best alone, ${next}.`,
    naive: (nothing, naive, best) =>
      `Worth of a walk: ${nothing} with nothing spent, ${naive} spent by complaints, ${best} with the best choice.`,
  },
  texts: { goal: 'Goal', reason: 'Reason', rule: 'Rule for next time' },
  bought: (names) => `You chose: ${names}`,
  worth: {
    own: (worth) => `Yours: ${worth}`,
    nothing: (worth) => `Nothing spent: ${worth}`,
    naive: (worth) => `Spent by the loudest complaint: ${worth}`,
    best: (worth) => `The best choice: ${worth}`,
  },
  counting: 'Replaying every decision to find the marks …',
  failed: 'The marks could not be found. Every decision is still there.',
  again: 'Try again',
};
