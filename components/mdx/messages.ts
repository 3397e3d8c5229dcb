import type { Locale } from '@/lib/content/locale';

/** Words of the tags themselves. Client parts get the few that they show as properties. */
export interface MdxMessages {
  readonly outcomes: string;
  readonly dilemma: string;
  readonly youGuessed: (choice: string) => string;
  /** What is said after a guess, which begins with the guess itself. */
  readonly guessed: (guess: string) => string;
  readonly notGuessed: string;
  readonly guessNow: string;
  readonly workedExample: string;
  readonly showStep: string;
  readonly recall: string;
  readonly trap: string;
  readonly whyItTempts: string;
  readonly seeThrough: string;
  readonly summary: string;
  readonly references: string;
  readonly citationStyle: string;
  readonly cite: (marker: string, pages: string | undefined) => string;
  readonly inGlossary: string;
  readonly tableScrolls: string;
}

export const mdxMessages: Readonly<Record<Locale, MdxMessages>> = {
  zh: {
    outcomes: '读完你能',
    dilemma: '先猜一猜',
    youGuessed: (choice) => `你猜的是“${choice}”。`,
    guessed: (guess) => `${guess}不计分，带着它往下读。`,
    notGuessed: '你还没有猜。',
    guessNow: '回去猜一个',
    workedExample: '例题',
    showStep: '先自己算，再看这一步',
    recall: '想一想',
    trap: '容易错在这里',
    whyItTempts: '为什么会这么想',
    seeThrough: '怎么看穿',
    summary: '带走这一页',
    references: '参考文献',
    citationStyle: '著录格式：GB/T 7714—2015，顺序编码制',
    cite: (marker, pages) => `[${marker}]${pages ?? ''}`,
    inGlossary: '在术语表里看',
    tableScrolls: '表格，可以左右滑动',
  },
  en: {
    outcomes: 'After this lesson you can',
    dilemma: 'Guess first',
    youGuessed: (choice) => `You guessed “${choice}”.`,
    guessed: (guess) => `${guess} It is not scored; read on with it in mind.`,
    notGuessed: 'You have not guessed yet.',
    guessNow: 'Go back and guess',
    workedExample: 'Worked example',
    showStep: 'Work it out first, then look',
    recall: 'Recall',
    trap: 'Where most people slip',
    whyItTempts: 'Why it tempts',
    seeThrough: 'How to see through it',
    summary: 'The page to take along',
    references: 'References',
    citationStyle: 'Style: APA, 7th edition',
    cite: (marker, pages) => `(${marker}${pages === undefined ? '' : `, ${pageLabel(pages)} ${pages}`})`,
    inGlossary: 'See it in the glossary',
    tableScrolls: 'Table, scrolls sideways',
  },
};

const pageLabel = (pages: string): string => (/[–,-]/.test(pages) ? 'pp.' : 'p.');
