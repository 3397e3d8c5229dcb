import type { ReportMessages } from './report-messages';

export const reportEn: ReportMessages = {
  heading: 'Your marks',
  practice: 'free run',
  practiceNote: 'This is a free run. It is marked all the same; it is not handed in and does not count.',
  total: (earned, outOf) => `${earned} of ${outOf}`,
  waiting: (points) => `${points} to be marked by a person`,
  nothing: 'Nothing has been decided yet, so there is nothing to mark.',
  invalid: (at, code) =>
    `This record cannot be replayed: ${at} (${code}). Nothing is counted as wrong; no mark can be found.`,
  parts: {
    process: 'Process',
    prediction: 'Prediction',
    debrief: 'Debrief',
    concepts: 'Concepts',
    outcome: 'Outcome',
  },
  criteria: {
    'goal-fit': 'Money that serves the goal you stated',
    information: 'A report before a new course',
    revision: 'Forecasts revised after the results',
    promise: 'Promises that could be kept',
    recovery: 'Complaints answered in time',
    prediction: 'Honest and sharp predictions',
    claims: 'Five claims, settled by replay',
    reflection: 'Reason, and a rule for next time',
    concepts: 'Five questions on concepts',
    outcome: 'Value created, against ready-made rules',
  },
  earned: (earned, max) => `${earned} / ${max}`,
  outOf: (max) => `of ${max}`,
  notAttempted: 'not attempted',
  notAttemptedNote: 'Left empty is not wrong; it only earns nothing.',
  toBeMarked: 'to be marked by a person',
  criterionInvalid: 'cannot be marked',
  partWaiting: (points) => `${points} to be marked`,
  openAll: 'Open a line for its evidence, its formula and the lesson to go back to.',
  formula: 'How it is marked: ',
  formulas: {
    'goal-fit': (max) =>
      `${max} × the mean over quarters. To win new customers: all of a quarter’s points from half of its spending on acquisition. To keep the old ones: from 70% on service quality, recovery, data and CRM, with the social bond where it aims at somebody. To deepen: from 60% on the three bonds, aimed at somebody. Seven equal parts earn nothing. To harvest: bonds of no more than 15% of the purse; none from 50% on. In between in proportion.`,
    information: (max) =>
      `${max} × quarters that bought a report first ÷ quarters with a new course. The first is one; after that, a quarter in which more than 20% of the purse moves.`,
    revision: (max) =>
      `${max} × forecasts revised ÷ forecasts after the first. The same words again are no revision; nor is a middle that jumps by more than the width of an interval that says nothing.`,
    promise: (max) =>
      `${max} × quarters without too high a promise ÷ quarters. What service the money so far should give can be worked out; a promise may lie up to 10 points above it. No luck in this.`,
    recovery: (max) =>
      `${max} × quarters in time ÷ quarters. In time is when the money for recovery lets half of the complaints be answered; with “no answer”, none are. No luck in this.`,
    prediction: (max) =>
      `Each prediction earns 1 − ¾·S/S₀; the mean of all, not below 0, × ${max}. S is a mean over 200 redraws of the quarter’s luck, the smaller the better: for an interval its width plus ten times the distance by which it misses (Winkler score), for a chance the square of its distance from what happens (Brier score). S₀ is the S of an answer that says nothing: the widest interval, or 50%, which has ¼. What was not given counts 0 in the mean.`,
    claims: (max) => `${max} × claims that hold ÷ claims asked.`,
    reflection: (max) => `${max}, by a person with a marking guide. No machine judges text here.`,
    concepts: (max) => `${max} × right answers ÷ 5.`,
    outcome: (max) =>
      `${max} × rules beaten ÷ ready-made rules, half of that for a tie, all on this seed. Value holds luck, so it counts for no more than this.`,
  },
  lost: 'Points were lost here. Go back to: ',
  lostMost: 'Most was lost here; the lessons to go back to:',
  lessons: {
    'why-they-stay': 'She comes every week. Is she loyal?',
    satisfaction: 'They say they are satisfied. Why do they leave?',
    bonds: 'The shop opposite has a points card too. What now?',
    levels: 'After the sale, how far do we go for a customer?',
    ladder: '200 know the tea house. How many will speak for it?',
    'retention-economics': 'Five points more retention: how much more profit?',
    asking: 'Thirty people answered: how far can I trust the score?',
    retention: 'Has she left, or has she only not come yet?',
    clv: 'What is a customer worth?',
  },
  marks: {
    kept: 'done',
    part: 'in part',
    missed: 'not done',
    right: 'right',
    wrong: 'wrong',
    empty: 'empty',
  },
  noEvidence: 'The evidence for this line cannot be read.',
  fit: (quarter, share) => `${quarter}: the money earns ${share} of what the goal asks`,
  informed: (quarter, informed) =>
    `${quarter}, a new course: ${informed ? 'report bought first' : 'no report'}`,
  revised: (place, revised) =>
    `Forecast of people no. ${place}: ${revised ? 'revised, within reason' : 'said again, or thrown over'}`,
  promised: (quarter, promised, quality) =>
    `${quarter}: ${promised} points promised, ${quality} to be expected for the money`,
  answered: (quarter, share) => `${quarter}: ${share} of complaints could be answered in time`,
  buyers: (quarter, low, high, happened, held) =>
    `${quarter}, people who buy: you gave ${low} to ${high}${happened === undefined ? '' : `; it was ${happened}, ${held ? 'inside' : 'outside'}`}`,
  profitUp: (quarter, said, rose) =>
    `${quarter}, chance that profit rises: you said ${said}${rose === undefined ? '' : `; it ${rose ? 'rose' : 'did not rise'}`}`,
  scored: (score, widest, mark) => `. S\u00a0=\u00a0${score}, S₀\u00a0=\u00a0${widest}, earns ${mark}`,
  noBuyers: (quarter) => `${quarter}, people who buy: not given, counts 0`,
  noProfitUp: (quarter) => `${quarter}, chance that profit rises: not given, counts 0`,
  average: (mark) => `Mean of all: ${mark} of the points`,
  floored: (mark) => `The mean of all is ${mark}; below 0 counts as 0`,
  answer: (what, answer) => `${what}: you answered “${answer}”`,
  answerWrong: (what, answer, right) => `${what}: you answered “${answer}”, it is “${right}”`,
  leftEmpty: (what, right) => `${what}: left empty, it is “${right}”`,
  figures: {
    without: (own, other) => `You created ${own}; replayed like this it is ${other}.`,
    promise: (own, other) => `${own} bought in the last quarter; with more promised it is ${other}.`,
    rival: (share) => `The rival’s financial bond ended at ${share} of yours at its strongest.`,
    luck: (share) => `Of the 200 runs, ${share} lie below this one.`,
  },
  texts: { goal: 'Goal', reason: 'Reason', rule: 'Rule for next time' },
  value: (value) => `Value you created: ${value}`,
  against: {
    beaten: (name, value) => `More than “${name}” (${value})`,
    tied: (name, value) => `Level with “${name}” (${value})`,
    lost: (name, value) => `Less than “${name}” (${value})`,
  },
  counting: 'Replaying every decision to find the marks …',
  failed: 'The marks could not be found. Every decision is still there.',
  again: 'Try again',
};
