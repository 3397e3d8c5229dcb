import type { Locale } from '@/lib/content/locale';

/** What is said around an open run in the same words, whatever is played; fetched with it. */
export interface SharedRoomMessages {
  readonly states: { readonly done: string; readonly now: string; readonly next: string };
  readonly counted: string;
  readonly due: (day: string) => string;
  readonly saveFile: string;
}

export const sharedRoomMessages: Readonly<Record<Locale, SharedRoomMessages>> = {
  zh: {
    states: { done: '做完了', now: '正在做', next: '还没到' },
    counted: '计分',
    due: (day) => `最晚${day}交，当天算`,
    saveFile: '存成文件',
  },
  en: {
    states: { done: 'done', now: 'now', next: 'to come' },
    counted: 'For a score',
    due: (day) => `due on ${day}, that day included`,
    saveFile: 'Save as a file',
  },
};
