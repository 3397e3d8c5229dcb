import type { Locale } from '@/lib/content/locale';

export interface LabMessages {
  readonly orders: string;
  readonly pictures: string;
  readonly customers: string;
  readonly moved: string;
  readonly outlook: string;
  readonly next: string;
  readonly take: string;
  readonly sections: string;
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly broken: (reason: string) => string;
  readonly reload: string;
  readonly against: string;
  readonly rememberNow: string;
  readonly remembered: string;
}

export const labMessages: Readonly<Record<Locale, LabMessages>> = {
  zh: {
    orders: '订单',
    pictures: '看结果',
    customers: '一个一个看',
    moved: '谁换了群',
    outlook: '谁还会来',
    next: '接下来联系谁',
    take: '带走',
    sections: '本页各部分',
    loading: '正在取这一部分……',
    failed: '这一部分没有取到，别的都还在。',
    tryAgain: '再取一次',
    broken: (reason) => `计算停了（${reason}）。屏幕上的还在，可改了口径不会再重算。`,
    reload: '重新打开这一页',
    against: '和哪一套比',
    rememberNow: '记下现在这套，拿来比',
    remembered: '记下的那套',
  },
  en: {
    orders: 'Orders',
    pictures: 'Results',
    customers: 'One by one',
    moved: 'Who moved',
    outlook: 'Who will come again',
    next: 'Whom to contact next',
    take: 'Take away',
    sections: 'Parts of this page',
    loading: 'Fetching this part …',
    failed: 'This part could not be fetched; all else is still here.',
    tryAgain: 'Fetch it again',
    broken: (reason) =>
      `Counting has stopped (${reason}). What is on screen stays, but a changed definition is not counted any more.`,
    reload: 'Open this page anew',
    against: 'Compare with',
    rememberNow: 'Remember this setting to compare with',
    remembered: 'the remembered setting',
  },
};
