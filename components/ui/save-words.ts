import type { Locale } from '@/lib/content/locale';

/** What became of a file: saved, or copied as text where pages can save none. */
export const saveWords: Readonly<
  Record<Locale, Readonly<Record<'saved' | 'copied' | 'neither', (name: string) => string>>>
> = {
  zh: {
    saved: (name) => `已经存成${name}。`,
    copied: (name) =>
      `微信里存不了文件，内容已经复制。发给“文件传输助手”，在电脑上贴进记事本，存成${name}，就能在那边打开。`,
    neither: () => '微信里存不了文件，也没能复制。换到手机自带的浏览器里做，才带得走。',
  },
  en: {
    saved: (name) => `Saved as ${name}.`,
    copied: (name) =>
      `WeChat saves no files, so the content has been copied. Send it to File Transfer, paste it into a text editor on a computer and save it as ${name}; it opens there.`,
    neither: () =>
      'WeChat saves no files, and copying did not work. To take your work along, do it in your phone’s own browser.',
  },
};
