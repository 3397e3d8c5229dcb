import type { Messages } from './zh';

export const en = {
  site: {
    name: 'Guanxi Lab',
    description:
      'An open course on relationship marketing that you try out: decide first, work the model, then see why. In Chinese and English, with no account.',
    shareAlt: 'Guanxi Lab: decide first, try it, then see why',
  },
  header: {
    skip: 'Skip to the text',
    home: 'Back to the contents',
    navLabel: 'Main',
    course: 'Course',
    simulators: 'Simulators',
    glossary: 'Glossary',
    progress: 'Progress',
    otherLanguage: '中文',
    otherLanguageHint: 'This page in Chinese',
    toDark: 'Dark',
    toLight: 'Light',
  },
  notices: {
    oldBrowser:
      'This browser is too old to run the models; the text reads as usual. The models move in Chrome 109, Edge 109, Safari 15.4, Firefox 115 or later.',
    noScript: 'JavaScript is off: the text reads, but the models need JavaScript to move.',
  },
  footer: {
    label: 'Licences and sources',
    licences:
      'Code under MIT; text and figures under CC BY-SA 4.0. Copy it, change it, teach with it, and say where it came from.',
    sources:
      'Concepts and chapters follow the published outline of the Open University of China’s undergraduate course 关系营销. This is independent study material: it does not speak for the university and gives no credit.',
    invented:
      'The firms in the examples, their customers and their numbers are invented and marked as illustrative. Claims about the real world carry a reference.',
    privacy: 'No account, no tracking, no third parties. Your answers stay on this device.',
    teach: 'For teachers: assign and check',
  },
  home: {
    lead: 'Relationship marketing is about keeping customers. Here definitions come last: you meet a decision, guess, try it on a model, and then read why.',
    state: (chapters, lessons) =>
      `Chapters ${new Intl.ListFormat('en-GB').format(chapters.map(String))} of fourteen are open, ${lessons} lessons in all, and so are the three simulators. Whatever is not open says so.`,
    now: {
      title: 'Three things you can do now',
      lesson: {
        title: 'Read a lesson',
        body: (minutes) =>
          `A regular stayed away for 269 days and is back tonight. Which of her three scores moves? Guess, then try it on the model. About ${minutes} minutes.`,
      },
      ladder: {
        title: 'Run a tea house',
        body: 'Each quarter there is ¥24,000 to spend: on winning customers, or on those you have? Predict, then see who climbs and who leaves. Change one decision, keep the luck, and go another way. Twenty to forty minutes.',
        link: 'Open the loyalty ladder',
      },
      ownData: {
        title: 'Score your own orders',
        body: 'Open a file of orders: each customer gets three scores (R, F and M) and a segment. Change one definition and see at once who is in another. The file is read in the browser and never uploaded.',
        link: 'Open the RFM lab',
      },
    },
    map: {
      title: 'Contents',
      note: 'Fourteen chapters. Beside each stand the simulators it works with.',
      chapter: (number: number) => `Chapter ${number}`,
      minutes: (minutes: number) => `about ${minutes} minutes`,
      simulators: 'Works with',
    },
    simulators: { title: 'Three simulators', chapters: (numbers: string) => `For chapters ${numbers}` },
    separator: ', ',
    why: {
      title: 'Why believe the scores',
      replay: {
        title: 'A score can be computed again',
        body: 'Each attempt leaves a record of a few kilobytes: which exercise, which version of the rules, which random seed, and what you decided. Replay it and anyone gets the same score; if one point differs, so does the fingerprint.',
      },
      open: {
        title: 'The rules lie open',
        body: 'Programs disagree on how RFM cuts its bins. Here five definitions have names, and three of them match pandas, the R package rfm and SQL digit for digit, which tests keep true.',
      },
      sources: {
        title: 'Claims have sources',
        body: 'What is said about the real world carries a reference; invented examples are marked where they stand. Famous figures that are in dispute come with their origin and the doubt.',
      },
      local: {
        title: 'Your data stays with you',
        body: 'No account and no third party. Progress is kept in your browser, order files on your computer.',
      },
    },
    notOpen: 'not open yet',
  },
  glossary: {
    title: 'Glossary',
    description:
      'Every concept of the relationship-marketing course in English and Chinese, chapter by chapter.',
    lead: (all: number, defined: number) =>
      `The course’s ${all} concepts in English and Chinese. Definitions are written with the lessons: ${defined} so far. The rest give the term in both languages.`,
    filter: 'Filter',
    filterHint: 'English or Chinese, for example loyalty or 忠诚',
    found: 'Found:',
    foundUnit: '',
    none: 'No such term. Try fewer letters or another word.',
    clear: 'Show all',
    chapters: 'By chapter',
    inLesson: 'See',
  },
  progress: {
    title: 'Progress',
    description: 'Where you are and what you have answered, kept on this device only.',
    lead: 'Where you are and what you have answered is kept in this browser and sent nowhere. Export a copy before you change device or clear the browser’s data.',
    noScript: 'The browser keeps your progress itself: turn JavaScript on to see it.',
  },
  notFound: {
    title: 'There is no such page',
    body: 'The address may be mistyped, or the lesson may not be open yet.',
    home: 'Back to the contents',
    glossary: 'Look in the glossary',
  },
  gallery: { title: 'Specimen sheet' },
} satisfies Messages;
