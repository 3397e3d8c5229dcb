import type { Locale } from '@/lib/content/locale';

/** What stands above and below the free studio. */
export const studioTexts: Readonly<
  Record<Locale, { title: string; description: string; lead: string; noScript: string; glossary: string }>
> = {
  zh: {
    title: '自己画客户旅程图',
    description:
      '一列一个阶段，一行一个层面：客户在做什么、想什么、感受怎样，后台谁在配合。画好能导出，接触点填上数还能走一遍。图只存在你的设备上。',
    lead: '挑一类你熟悉的客户，从他听说你写到他再来。每个阶段他做什么、在哪儿碰到你、心里怎么想，写成卡片；哪儿难受、哪儿能改，就看得见了。图只存在这台设备上，谁也拿不走。',
    noScript: '画图要用JavaScript，请在浏览器里打开它。',
    glossary: '术语表：客户旅程图、接触点、关键时刻',
  },
  en: {
    title: 'Draw a customer journey',
    description:
      'A column for each stage, a row for each aspect: what customers do, think and feel, and who works backstage. Take it along as a file or picture; with numbers at its touchpoints it can be walked. Maps stay on your device.',
    lead: 'Take a customer you know, and follow her from first hearing of you to coming back. Write down what she does, where she meets you and what she thinks; where it hurts, and what could change, then stands before you. Maps are kept on this device only.',
    noScript: 'Drawing needs JavaScript: please turn it on in your browser.',
    glossary: 'Glossary: journey map, touchpoint, moment of truth',
  },
};
