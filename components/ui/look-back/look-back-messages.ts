import type { Locale } from '@/lib/content/locale';

interface LookBackMessages {
  /** Beside the button of a step. */
  readonly final: string;
  readonly left: (characters: number) => string;
  readonly nothingWritten: string;
  readonly answer: {
    readonly right: (answer: string) => string;
    readonly wrong: (answer: string, right: string) => string;
    readonly empty: (right: string) => string;
  };
  readonly hash: string;
  readonly hashWhy: string;
  readonly whole: string;
  readonly short: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
}

/** Words of the look back that every exercise shares. */
export const lookBackMessages: Readonly<Record<Locale, LookBackMessages>> = {
  zh: {
    final: '定下就不能改。',
    left: (characters) => `还能写${characters}字。`,
    nothingWritten: '没有写。',
    answer: {
      right: (answer) => `你选“${answer}”，对。`,
      wrong: (answer, right) => `你选“${answer}”，应是“${right}”。`,
      empty: (right) => `你空着，应是“${right}”。`,
    },
    hash: '成绩的指纹',
    hashWhy:
      '指纹由这份成绩算出来。谁拿到你的记录，照同一版规则重放，分数和指纹都会一样；改动一个决定或半分成绩，指纹就变。是谁玩的，它证明不了。',
    whole: '看完整的',
    short: '只看开头',
    copy: '复制指纹',
    copied: '已复制。',
    notCopied: '这个浏览器不让复制。点“看完整的”，选中再复制。',
    print: '打印成绩',
  },
  en: {
    final: 'Once decided it stays.',
    left: (characters) => `${characters} ${characters === 1 ? 'character' : 'characters'} left.`,
    nothingWritten: 'Nothing was written.',
    answer: {
      right: (answer) => `You chose “${answer}”: right.`,
      wrong: (answer, right) => `You chose “${answer}”; it is “${right}”.`,
      empty: (right) => `You left it empty; it is “${right}”.`,
    },
    hash: 'Fingerprint of this report',
    hashWhy:
      'The fingerprint is worked out from this report. Whoever has your record and replays it under the same rules finds the same marks and the same fingerprint; change one decision or half a point, and it is another. It does not prove who played.',
    whole: 'Show all of it',
    short: 'Show its beginning',
    copy: 'Copy the fingerprint',
    copied: 'Copied.',
    notCopied: 'This browser does not allow copying. Show all of it, select and copy.',
    print: 'Print the report',
  },
};
