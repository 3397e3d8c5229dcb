import type { Locale } from '@/lib/content/locale';
import type { PartSlotWords } from '@/components/ui/part-slot';

/** The templates, as the start names them; `blank` has three empty stages. */
export const KINDS = [
  'blank',
  'product-sale',
  'service-visit',
  'b2b-project',
  'online-course',
  'homestay-stay',
] as const;
export type NewKind = (typeof KINDS)[number];

export interface StudioMessages extends PartSlotWords {
  readonly mine: string;
  readonly none: string;
  readonly untitled: string;
  readonly facts: (stages: number, cards: number) => string;
  readonly date: (changed: number) => string;
  readonly open: string;
  readonly openNamed: (title: string) => string;
  readonly forget: string;
  readonly forgetNamed: (title: string) => string;
  readonly forgotten: (title: string) => string;
  readonly restore: string;
  readonly begin: string;
  readonly kinds: Readonly<Record<NewKind, { readonly name: string; readonly note: string }>>;
  readonly illustrative: string;
  readonly bring: string;
  readonly file: string;
  readonly fileNote: string;
  readonly paste: string;
  readonly openText: string;
  readonly table: string;
  readonly tableNote: string;
  readonly tableExample: string;
  readonly readTable: string;
  readonly tableRead: (touchpoints: number, stages: number) => string;
  readonly makeOfTable: string;
  readonly tableTitle: string;
  readonly refused: (why: string) => string;
  readonly noRoom: string;
  readonly gone: string;
  readonly notFetched: string;
  readonly memoryOnly: string;
  readonly noScript: string;
  readonly close: string;
}

const date = (locale: string) => {
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (changed: number) => (changed > 0 ? form.format(new Date(changed)) : '');
};

export const studioMessages: Readonly<Record<Locale, StudioMessages>> = {
  zh: {
    mine: '我的图',
    none: '还没有图。下面挑一个开头，或者打开存过的文件。图只存在这台设备上。',
    untitled: '未起名的图',
    facts: (stages, cards) => `${stages}个阶段，${cards}张卡片`,
    date: date('zh-CN'),
    open: '打开',
    openNamed: (title) => `打开《${title}》`,
    forget: '删掉',
    forgetNamed: (title) => `删掉《${title}》`,
    forgotten: (title) => `《${title}》删掉了。`,
    restore: '找回来',
    begin: '画一张新的',
    kinds: {
      blank: { name: '空白', note: '三个空阶段，从头写。' },
      'product-sale': { name: '卖一件东西', note: '从听说到开箱，再到回头。' },
      'service-visit': { name: '上门服务', note: '预约、等人、干活、收尾。' },
      'b2b-project': { name: '企业项目', note: '好几个人拍板，一拖几个月。' },
      'online-course': { name: '网上课程', note: '报名容易，学完难。' },
      'homestay-stay': { name: '住一次民宿', note: '从找房到退房后的评价。' },
    },
    illustrative: '模板里的店、人和数字都是示意。',
    bring: '打开文件，或者贴进来',
    file: '旅程图文件（JSON）',
    fileNote: '会另开一张，不动你现有的图。最大2MB。',
    paste: '或者把文件里的文字贴在这里',
    openText: '打开贴进来的图',
    table: '从表格贴接触点',
    tableNote:
      '在电子表格里选中几列复制，贴在这里：阶段、接触点、渠道、等待（分钟）、出错（%）、看重程度。头一行可以是列名；后面几列可以空。',
    tableExample: '阶段\t接触点\t渠道\t等待\t出错\t看重程度\n预订\t问房\t微信\t12\t5%\t60%',
    readTable: '读这张表',
    tableRead: (touchpoints, stages) => `读到${stages}个阶段、${touchpoints}个接触点。`,
    makeOfTable: '做成一张图',
    tableTitle: '从表格来的旅程图',
    refused: (why) => `没打开：${why}你现有的图没有动。`,
    noRoom: '已经有40张图了。先删一张不要的。',
    gone: '这台设备上没有这张图：可能删掉了，也可能存在别的浏览器里。',
    notFetched: '这一部分没取到，多半是网络断了。再试一次。',
    memoryOnly: '这个浏览器不让存东西：图只在这一页里，关掉就没了。走之前请导出JSON文件。',
    noScript: '画图要用JavaScript，请在浏览器里打开它。',
    close: '知道了',
    loading: '正在取画图的工具……',
    failed: '画图的工具没取到，多半是网络断了。你的图还在。',
    broken: '画图的工具出错停下了。图已存到最后一次自动保存。',
    tryAgain: '再试一次',
  },
  en: {
    mine: 'My maps',
    none: 'No maps yet. Choose a beginning below, or open a file you saved. Maps are kept on this device only.',
    untitled: 'A map without a name',
    facts: (stages, cards) =>
      `${stages} ${stages === 1 ? 'stage' : 'stages'}, ${cards} ${cards === 1 ? 'card' : 'cards'}`,
    date: date('en-GB'),
    open: 'Open',
    openNamed: (title) => `Open “${title}”`,
    forget: 'Delete',
    forgetNamed: (title) => `Delete “${title}”`,
    forgotten: (title) => `“${title}” is deleted.`,
    restore: 'Bring it back',
    begin: 'Draw a new one',
    kinds: {
      blank: { name: 'Blank', note: 'Three empty stages.' },
      'product-sale': {
        name: 'Selling a product',
        note: 'From first hearing of it to unpacking, and back again.',
      },
      'service-visit': { name: 'A service visit', note: 'Booking, waiting in, the work, the bill.' },
      'b2b-project': { name: 'A project for a firm', note: 'Several people decide, over months.' },
      'online-course': { name: 'An online course', note: 'Easy to join, hard to finish.' },
      'homestay-stay': { name: 'A stay at a homestay', note: 'From the search to the review afterwards.' },
    },
    illustrative: 'Firms, people and figures in the templates are illustrative.',
    bring: 'Open a file, or paste one',
    file: 'Journey map (JSON file)',
    fileNote: 'Opens as another map; those you have stay as they are. 2 MB at most.',
    paste: 'Or paste the text of the file',
    openText: 'Open the pasted map',
    table: 'Paste touchpoints from a spreadsheet',
    tableNote:
      'Copy columns from a spreadsheet and paste them here: stage, touchpoint, channel, wait (minutes), failure (%), importance. The first line may name the columns; the later ones may be empty.',
    tableExample:
      'stage\ttouchpoint\tchannel\twait\tfailure\timportance\nBooking\tAsking for a room\tWeChat\t12\t5%\t60%',
    readTable: 'Read the table',
    tableRead: (touchpoints, stages) =>
      `${touchpoints} ${touchpoints === 1 ? 'touchpoint' : 'touchpoints'} in ${stages} ${stages === 1 ? 'stage' : 'stages'}.`,
    makeOfTable: 'Make a map of it',
    tableTitle: 'Journey map from a table',
    refused: (why) => `Not opened. ${why} Your own maps are as they were.`,
    noRoom: 'There are 40 maps already. Delete one that you no longer need.',
    gone: 'This device does not have that map: it was deleted, or it is kept in another browser.',
    notFetched: 'That part did not come; the network is probably down. Try again.',
    memoryOnly:
      'This browser keeps nothing: a map lives in this page and goes when you close it. Save it as a JSON file before you leave.',
    noScript: 'Drawing needs JavaScript: please turn it on in your browser.',
    close: 'Close',
    loading: 'Fetching the editor …',
    failed: 'The editor did not come; the network is probably down. Your maps are safe.',
    broken: 'The editor has stopped after an error. The map is kept as of its last save.',
    tryAgain: 'Try again',
  },
};
