import type { JourneyQuestions } from './questions';

export const questionsEn: JourneyQuestions = {
  claims: {
    costliest: {
      name: 'Where most value is lost',
      question: 'At which step of this journey is the most value lost?',
    },
    loudest: { name: 'Most complaints', question: 'Which step draws the most complaints?' },
    cause: {
      name: 'Why people leave',
      question: 'Of those who leave, the largest number leave because:',
    },
    single: {
      name: 'One improvement alone',
      question: 'If only one improvement is made, which adds the most value?',
    },
    naive: {
      name: 'Money spent by complaints',
      question: 'Spend the money where the complaints are loudest. Beside the best choice, that adds:',
    },
  },
  causes: {
    line: 'they give up standing in line',
    failed: 'it fails, and they do not try again',
    waited: 'they wait too long',
    disappointed: 'they are too disappointed',
    own: 'they have reasons of their own',
  },
  naive: {
    'nothing-or-less': 'nothing, or it takes away',
    'under-half': 'something, but less than half as much',
    'over-half': 'half as much, or more',
  },
  concepts: {
    owner: {
      name: 'Whose touchpoint',
      question:
        'At the dinner table a family talks over how many nights to stay and who will pay. By who owns it, this touchpoint is:',
      options: {
        brand: 'brand-owned',
        partner: 'partner-owned',
        customer: 'customer-owned',
        none: 'nobody’s; it is no touchpoint',
      },
      why: 'It is the customers’ own doing, beyond the reach of firm and partners: customer-owned. “No touchpoint” tempts because nobody from the firm is there; yet here they decide whether to come. The firm can make it easy for them, with clear prices for instance.',
    },
    truth: {
      name: 'What a moment of truth is',
      question: 'What makes a contact a moment of truth?',
      options: {
        'most-frequent': 'most people come there',
        'most-costly': 'it costs the most',
        'decides-relationship': 'it weighs heavily on where the relationship goes',
        first: 'it is the first contact',
      },
      why: 'In the course’s words: a contact that has a particularly strong effect on where the relationship goes. Busy ones and dear ones may leave no trace; a first contact sometimes is one and sometimes not.',
    },
    disconfirmation: {
      name: 'A higher promise, the same service',
      question:
        'The service is what it was, and the advertising promises more. What customers get, held against what they expect, will look:',
      options: { better: 'better', same: 'the same', worse: 'worse', 'cannot-say': 'one cannot say' },
      why: 'The promise has raised what they expect; what they get has not moved: negative disconfirmation. “The same” tempts those who look at the service alone and forget the other side.',
    },
    level: {
      name: 'Levels of interaction',
      question:
        'A guest stays two weeks: booking, arriving, eating, leaving, several episodes. Among the levels of interaction the whole stay is:',
      options: {
        act: 'an act',
        episode: 'an episode',
        sequence: 'a sequence',
        relationship: 'a relationship',
      },
      why: 'Connected episodes make up a sequence. “Episode” tempts: an episode is a few acts that get one thing done, such as arriving. A relationship is larger still: all the sequences, one after another.',
    },
    loudest: {
      name: 'The loudest touchpoint',
      question: 'The touchpoint with the most complaints is:',
      options: {
        costliest: 'surely the one that loses most money',
        'worst-felt': 'surely the one felt worst',
        'most-visited': 'surely the one most people come to',
        'not-necessarily': 'not necessarily any of these',
      },
      why: 'A complaint needs somebody who speaks up. Where that is easy and helps, there are many; where it hurts most, people often say nothing and do not come again. Complaints are a lead, not a weight.',
    },
  },
};
