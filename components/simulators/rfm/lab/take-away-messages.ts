import type { Locale } from '@/lib/content/locale';

export interface TakeAwayMessages {
  readonly csv: string;
  readonly workbook: string;
  readonly copyTable: string;
  readonly copyLink: string;
  readonly stop: string;
  readonly mask: string;
  readonly maskNote: string;
  readonly neutralise: string;
  readonly neutraliseNote: string;
  readonly files: string;
  readonly csvNote: string;
  readonly workbookNote: string;
  readonly workbookValues: (scored: string) => string;
  readonly workbookTooMany: (most: string) => string;
  readonly linkNote: string;
  readonly writing: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly stopped: string;
  readonly failed: (name: string) => string;
  readonly tableCopied: (segments: number) => string;
  readonly linkCopied: string;
  readonly copyByHand: string;
  readonly blocked: string;
  readonly blockedTooLong: string;
  readonly blockedWorkbook: string;
  readonly copyText: string;
  readonly textCopied: string;
  readonly textLabel: string;
  readonly columns: readonly string[];
  readonly refundsOnly: string;
  readonly illustrative: string;
}

export const takeAwayMessages: Readonly<Record<Locale, TakeAwayMessages>> = {
  zh: {
    csv: '存为CSV',
    workbook: '存为XLSX',
    copyTable: '复制客群表',
    copyLink: '复制这套口径的链接',
    stop: '停下',
    mask: '遮住客户编号',
    maskNote: '屏幕上和文件里都换成C0001、C0002……，按编号的次序排。',
    neutralise: '让表格软件放心打开（CSV）',
    neutraliseNote:
      '以 = + - @ 开头的编号和客群名，表格软件会当公式执行；勾上，就在前面加一个撇号。别的一字不改。',
    files: '文件里有什么',
    csvNote: 'CSV：每位客户一行，和命令行写出的一样，UTF-8编码。Excel双击打开中文会乱码，要用Excel就存XLSX。',
    workbookNote: 'XLSX：第二张表逐条写明口径；分数和客群尽量存成公式，改了数就跟着变，做不到的会写明原因。',
    workbookValues: (scored) =>
      `XLSX：第二张表逐条写明口径。这份有${scored}位客户，超过5,000位，分数和客群存成数值。`,
    workbookTooMany: (most) => `XLSX最多写${most}位客户，这份超过了，请存CSV。`,
    linkNote: '链接里只有口径，没有你的订单：对方打开，看到的是他自己的或茶舍的数据。',
    writing: (name) => `正在写${name}……`,
    saved: (name) => `${name}已交给浏览器保存。`,
    stopped: '停下了，什么也没存。',
    failed: (name) => `${name}没有写成。数据和口径都还在，可以再试一次，或换一种格式。`,
    tableCopied: (segments) => `${segments}个客群已复制，可以贴进表格或聊天。`,
    linkCopied: '链接已复制。',
    copyByHand: '这个浏览器不让网页复制：长按或全选下面的文字，自己复制。',
    blocked: '微信里存不了文件。点右上角“…”，选“在浏览器打开”，再存；或者复制下面的文字。',
    blockedTooLong: '微信里存不了文件，这份又太长，不便复制。点右上角“…”，选“在浏览器打开”，再存。',
    blockedWorkbook: '微信里存不了XLSX。点右上角“…”，选“在浏览器打开”，再存。',
    copyText: '复制下面的文字',
    textCopied: '文字已复制。',
    textLabel: '要复制的文字',
    columns: ['客群', '人数', '占人数', '金额（元）', '占金额'],
    refundsOnly: '仅退款',
    illustrative: '雾坪茶舍，虚构，数字为示意',
  },
  en: {
    csv: 'Save as CSV',
    workbook: 'Save as XLSX',
    copyTable: 'Copy the table of segments',
    copyLink: 'Copy a link to this setting',
    stop: 'Stop',
    mask: 'Mask customer ids',
    maskNote: 'On screen and in files they become C0001, C0002 …, in the order of the ids.',
    neutralise: 'Safe for spreadsheet programs (CSV)',
    neutraliseNote:
      'Ids and segment names that start with = + - @ would be run as formulas; with this on, they get an apostrophe in front. Nothing else changes.',
    files: 'What the files hold',
    csvNote:
      'CSV: a row per customer, the same as the command line writes, in UTF-8. Excel garbles Chinese in it on a double click: for Excel, take XLSX.',
    workbookNote:
      'XLSX: its second sheet states every definition; scores and segments are formulas that follow a changed value, and where they cannot be, it says why.',
    workbookValues: (scored) =>
      `XLSX: its second sheet states every definition. With ${scored} customers, more than 5,000, scores and segments are stored as values.`,
    workbookTooMany: (most) => `XLSX takes up to ${most} customers. Here are more: take CSV.`,
    linkNote:
      'The link holds the definitions and none of your orders: whoever opens it sees data of their own, or the tea house’s.',
    writing: (name) => `Writing ${name} …`,
    saved: (name) => `${name} was handed to the browser to save.`,
    stopped: 'Stopped; nothing was saved.',
    failed: (name) =>
      `${name} could not be written. Data and settings are still here: try again, or take the other format.`,
    tableCopied: (segments) => `${segments} segments copied, ready to paste into a spreadsheet or a chat.`,
    linkCopied: 'Link copied.',
    copyByHand: 'This browser does not let a page copy: select the text below and copy it yourself.',
    blocked:
      'WeChat saves no files. Tap “…” at the top right, choose “Open in browser” and save there; or copy the text below.',
    blockedTooLong:
      'WeChat saves no files, and this one is too long to copy. Tap “…” at the top right, choose “Open in browser” and save there.',
    blockedWorkbook:
      'WeChat saves no XLSX. Tap “…” at the top right, choose “Open in browser” and save there.',
    copyText: 'Copy the text below',
    textCopied: 'Text copied.',
    textLabel: 'Text to copy',
    columns: ['Segment', 'Customers', 'Share', 'Money (yuan)', 'Share of money'],
    refundsOnly: 'refunds only',
    illustrative: 'Wuping Tea House: fictional, figures illustrative',
  },
};
