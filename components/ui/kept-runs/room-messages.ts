import type { Locale } from '@/lib/content/locale';

/** What is said around an open run in the same words, whatever is played; fetched with it. */
export interface SharedRoomMessages {
  readonly states: { readonly done: string; readonly now: string; readonly next: string };
  readonly counted: string;
  readonly due: (day: string) => string;
  readonly saveFile: string;
  /** What became of the file: saved, or copied as text where pages can save no files. */
  readonly taken: Readonly<Record<'saved' | 'copied' | 'neither', (name: string) => string>>;
}

export const sharedRoomMessages: Readonly<Record<Locale, SharedRoomMessages>> = {
  zh: {
    states: { done: '做完了', now: '正在做', next: '还没到' },
    counted: '计分',
    due: (day) => `最晚${day}交，当天算`,
    saveFile: '存成文件',
    taken: {
      saved: (name) => `已经存成${name}。`,
      copied: (name) =>
        `微信里存不了文件，内容已经复制。发给“文件传输助手”，在电脑上贴进记事本，存成${name}，就能在那边打开。`,
      neither: () => '微信里存不了文件，也没能复制。换到手机自带的浏览器里做，才带得走。',
    },
  },
  en: {
    states: { done: 'done', now: 'now', next: 'to come' },
    counted: 'For a score',
    due: (day) => `due on ${day}, that day included`,
    saveFile: 'Save as a file',
    taken: {
      saved: (name) => `Saved as ${name}.`,
      copied: (name) =>
        `WeChat saves no files, so the content has been copied. Send it to File Transfer, paste it into a text editor on a computer and save it as ${name}; it opens there.`,
      neither: () =>
        'WeChat saves no files, and copying did not work. To take runs along, play in your phone’s own browser.',
    },
  },
};
