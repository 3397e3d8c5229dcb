import type { DebriefMessages } from './debrief-messages';

export const debriefEn: DebriefMessages = {
  illustrative: 'illustrative',
  loading: 'Walking; this takes a few seconds …',
  failed: 'This part could not be worked out. What you have decided is safe.',
  again: 'Work it out again',
  canBeEmpty: 'Leave it empty',
  quoted: (name) => `“${name}”`,
  claims: {
    heading: 'Three walks seen: five claims',
    intro:
      'The walks above are one draw of luck. These five questions are about the journey itself: once you have answered, the average of 200 walks settles them. Answer as the walks made you think; any may stay empty.',
    decide: 'Make the claims and see',
    decideEmpty: (empty) => `Make the claims, ${empty} left empty`,
    verdict: (right, of) => `${right} of your ${of} claims ${right === 1 ? 'holds' : 'hold'}.`,
    untouched: 'All five were left empty, so this part has no points. The figures are below.',
    because: {
      one: (name, figure) => `“${name}” ${figure}`,
      complaints: (complaints) => complaints,
      costliest: (most) => `Most value is lost in a walk at ${most} (mean of 200 walks).`,
      loudest: (most) => `Most complaints in a walk come from ${most} (mean of 200 walks).`,
      cause: (leave, most) => `${leave} leave in a walk: ${most} (mean of 200 walks).`,
      single: (most) => `Alone, beside changing nothing, these add most: ${most} (mean of 20 lucks).`,
      naive: (naive, best) =>
        `Beside changing nothing, spending by complaints adds ${naive}, the best choice ${best} (mean of 20 lucks).`,
    },
  },
  goal: {
    heading: 'What you wanted, and the reason you gave',
    intro: 'First what you wrote yourself, then what came of it.',
    goal: 'Goal: for whom, and what would count as better',
    reason: 'Why you chose these',
  },
  gap: {
    heading: 'Where your map and their way part',
    intro:
      'The pictures above show both side by side; these are the points that matter most. Where the two are far apart, ask: was the evidence of that step not seen, or did something else weigh more?',
    through: (said, asIs) =>
      `On the same luck, ${said} of 100 come all the way by your map, and ${asIs} with things as they are.`,
    felt: (name, own, world) =>
      `Feelings are farthest apart at “${name}”: you said ${own}, customers feel ${world} on average.`,
    feltEmpty: 'You left all feelings empty, so there is nothing to compare.',
    left: (name, own, world) =>
      `Leaving is farthest apart at “${name}”: of 100 you said ${own}, and ${world} do.`,
    leftEmpty: 'You left empty how many leave, so there is nothing to compare.',
    lost: (name, worth, { truth, pain }) =>
      `Most value is lost at “${name}”, ${worth} in a walk. ${
        truth && pain
          ? 'You had marked it as a pain point and as a moment of truth.'
          : truth
            ? 'You had marked it as a moment of truth.'
            : pain
              ? 'You had marked it as a pain point, not as a moment of truth.'
              : 'You had not marked it.'
      }`,
    truths: 'Moments of truth',
    pains: 'Pain points',
    marks: (kind, { hit, missed, beside }) =>
      `${kind}: ${[
        hit && `you marked ${hit}`,
        missed && `missed ${missed}`,
        beside && `and marked ${beside} too, which the key does not`,
      ]
        .filter(Boolean)
        .join('; ')}.`,
  },
  luck: {
    heading: 'How much of it was luck',
    intro:
      'With other customers on another day the same choice comes out otherwise. Here are 20 lucks, the same for everybody. Your choice and three others walk all of them.',
    title: (naive, nothing, of) =>
      `In ${of} lucks your choice beats spending by complaints ${naive} times, and changing nothing ${nothing} times`,
    titleBest: 'You chose the best that the budget allows',
    titleNothing: 'You changed nothing: on all 20 lucks it is the same as doing nothing',
    titleNaive: 'You chose what somebody chooses who looks at complaints alone',
    names: { own: 'Your choice', nothing: 'Nothing', naive: 'By complaints', best: 'The best' },
    nothing: 'nothing at all',
    mean: (worth) => `mean ${worth}`,
    described: (name, note) => `${name}: ${note}. `,
    overNothing: (worth, more) =>
      `On average your choice creates ${worth} ${more ? 'more' : 'less'} than changing nothing. `,
    belowBest: (worth) => `The best choice would add another ${worth}: that part is the choice, not luck.`,
    spread: (least, most) =>
      `Your own choice comes to ${least} on its worst luck and ${most} on its best: that part is luck. So the mark goes by the average of 20, not by the walk you happened to see.`,
    whatNaive: (names) => `Whoever spends by complaints chooses ${names}.`,
    whatBest: (names) => `The best choice within the budget is ${names}.`,
    axis: 'value created in a walk (yuan)',
    caption: 'A dot is one walk on one luck; the stroke is the mean.',
    table: 'Value created on each luck (yuan)',
    column: 'Luck',
    nth: (luck) => `No. ${luck}`,
    average: 'Mean',
  },
  whatIf: {
    heading: 'What if you had chosen otherwise',
    intro: 'Choose otherwise: the same customers walk, on the same luck. Nothing here counts.',
    legend: 'Try other improvements',
    walk: 'Walk on the same luck',
    walking: 'Walking …',
    failed: 'This walk did not come about. Try again; what you have decided is safe.',
    known: 'This choice has been walked: see the table. Change something and walk again.',
    nothing: 'nothing',
    own: (names) => `Yours: ${names}`,
    result: (names, here, mean) => {
      const told = ({ text, sign }: typeof here) =>
        sign === 0 ? 'as much as yours' : `${text} ${sign > 0 ? 'more' : 'less'} than yours`;
      return `With ${names}: on the same luck ${told(here)}; on average over 20 lucks ${told(mean)}.`;
    },
    table: 'Choices that have walked',
    columns: {
      what: 'Choice',
      through: 'All the way (of 100)',
      nps: 'NPS',
      worth: 'Value on this luck (yuan)',
      mean: 'Mean of 20 lucks (yuan)',
    },
  },
  rule: {
    heading: 'One rule for next time',
    intro:
      'When the next journey map lies before you: what will you do first, and what not again? Write one rule that you could use.',
    label: 'My rule',
    hint: 'A sentence or two will do, such as “First look at …, then at …”. No machine marks it; a teacher can read it.',
    decide: 'Keep this rule',
    decideEmpty: 'Go on without one',
    yours: 'Your rule for next time',
    kept: 'Kept.',
    none: 'Left empty; that is all right.',
  },
  concepts: {
    heading: 'Five questions on chapter 5',
    intro:
      'Bring what you have walked together with the words of the course. One answer each; any may stay empty.',
    decide: 'Answer and see',
    decideEmpty: (empty) => `Answer, ${empty} left empty`,
    verdict: (right, of) => `${right} of ${of} right.`,
  },
  lessons: {
    heading: 'Where to read on',
    intro: 'By how many points were lost. A lesson takes a quarter of an hour.',
    none: 'Every part earned most of its points; no lesson is overdue.',
    because: (criteria) => `lost in: ${criteria}`,
  },
};
