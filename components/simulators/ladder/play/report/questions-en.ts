import type { LadderQuestions } from './questions';

export const questionsEn: LadderQuestions = {
  claims: {
    bonds: {
      name: 'not a yuan for bonds',
      question: () =>
        'With not a yuan for any of the three bonds and all else as it was, the value you created would have been:',
      options: { higher: 'higher', 'about-the-same': 'about the same (within 2%)', lower: 'lower' },
    },
    acquisition: {
      name: 'not a yuan for acquisition',
      question: () =>
        'With not a yuan for acquisition and all else as it was, the value you created would have been:',
      options: { higher: 'higher', 'about-the-same': 'about the same (within 2%)', lower: 'lower' },
    },
    promise: {
      name: '20 points more promised',
      question: (customers) =>
        `With 20 points more promised in every quarter (up to 100) and all else as it was, the ${customers} who buy in the last quarter would have been:`,
      options: { more: 'more', 'about-as-many': 'about as many (within 2%)', fewer: 'fewer' },
    },
    rival: {
      name: 'what the rival copied',
      question: () =>
        'Take the quarter in which your financial bond was strongest. By the last quarter, the rival’s financial bond had come to:',
      options: {
        'under-a-third': 'under a third of that',
        between: 'a third to two thirds of it',
        'over-two-thirds': 'over two thirds of it',
      },
    },
    luck: {
      name: 'the luck of this run',
      question: () =>
        'The same decisions were played in 200 other runs. Beside those, the luck of this run was:',
      options: {
        'bad-luck': 'bad: under a quarter of them lie below it',
        ordinary: 'ordinary: a quarter to three quarters lie below it',
        'good-luck': 'good: over three quarters lie below it',
      },
    },
  },
  concepts: {
    attitude: {
      name: 'Dick and Basu’s matrix',
      question:
        'There is one chemist in town. Mr Zhou goes every week and is sure that any other would be better. Where does he stand in Dick and Basu’s matrix?',
      options: {
        loyalty: 'loyalty',
        latent: 'latent loyalty',
        spurious: 'spurious loyalty',
        none: 'no loyalty',
      },
      why: 'He buys often and his relative attitude is weak: spurious loyalty. Counting visits alone, one takes it for loyalty; the day a second chemist opens, he is gone. Latent loyalty is the reverse: much liking, few purchases.',
    },
    copied: {
      name: 'which bond is copied first',
      question: 'Which of the three bonds does a rival usually copy first?',
      options: {
        structural: 'the structural bond',
        social: 'the social bond',
        financial: 'the financial bond',
        'all-alike': 'all three alike',
      },
      why: 'A discount or a points card takes a rival no more than a new price tag, so the financial bond goes first. A social bond means knowing people, which takes time; a structural bond lies in how the work is done, and that is hardest to copy.',
    },
    promise: {
      name: 'after a higher promise',
      question:
        'The service stays as it is; the advertisements promise more. What usually becomes of the satisfaction of those who come again?',
      options: {
        rises: 'it rises',
        stays: 'it stays',
        falls: 'it falls',
        'cannot-say': 'nobody can say',
      },
      why: 'Satisfaction is what one gets held against what one expected. The promise lifts the expectation, the service does not follow, so it falls. “It rises” tempts because more people come for a first try; that is trial, not satisfaction.',
    },
    advocate: {
      name: 'advocates',
      question: 'On the loyalty ladder, what does an advocate do besides buying again and again?',
      options: {
        'spends-most': 'spends more than others',
        recommends: 'recommends the firm to others unasked',
        'longest-customer': 'has been a customer longest',
        'never-complains': 'never complains',
      },
      why: 'An advocate speaks for the firm: that is the mark. Spending much or staying long may mean only that there is no other shop; and some advocates do complain, which is a chance to put things right.',
    },
    level: {
      name: 'Kotler’s levels',
      question:
        'There are hundreds of thousands of customers, each with a thin margin. By Kotler’s table, which level of relationship fits?',
      options: {
        partnership: 'partnership',
        proactive: 'proactive',
        accountable: 'accountable',
        basic: 'basic',
      },
      why: 'With many customers and a thin margin, a further level never earns back its cost: basic, which means to sell and not to follow up. Partnership is for few customers with a high margin. Higher answers tempt because deeper sounds better.',
    },
  },
};
