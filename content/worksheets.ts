import type { Locale } from '@/lib/content/locale';

/** The rows of the sheet, from top to bottom; `stage` names its column. */
export const SHEET_ROWS = [
  'stage',
  'goal',
  'action',
  'touchpoint',
  'owner',
  'feeling',
  'pain',
  'opportunity',
  'backstage',
  'metric',
] as const;
export type SheetRow = (typeof SHEET_ROWS)[number];
export type SheetColumn = Readonly<Record<SheetRow, string>>;

type Phase = 'before' | 'during' | 'after';

export interface JourneySheetText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly back: string;
  readonly print: string;
  readonly clear: string;
  readonly reallyClear: string;
  readonly kept: string;
  readonly blank: string;
  readonly persona: string;
  readonly kind: readonly [string, string];
  readonly date: string;
  readonly rows: SheetColumn;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly owners: readonly [string, string, string, string];
  /** Of the column, for those who hear the sheet. */
  readonly column: (place: number) => string;
  readonly example: {
    readonly title: string;
    readonly persona: string;
    readonly columns: readonly (SheetColumn & { readonly phase: Phase })[];
    readonly read: string;
  };
}

/** Phases of the blank sheet’s six columns. */
export const BLANK_PHASES: readonly Phase[] = ['before', 'before', 'during', 'during', 'after', 'after'];

export const journeySheet: Readonly<Record<Locale, JourneySheetText>> = {
  zh: {
    title: '旅程图工作纸',
    description: '画客户旅程图的一张工作纸：空白的可打印、可在屏幕上填，附茶舍民宿填好的例子。',
    lead: '一列是一处接触点，一行是一个问题。没有证据的格子，空着，或者写“还没问”。打印用A4横向，第1页是你的，第2页是例子。',
    back: '回到这一课',
    print: '打印',
    clear: '清空',
    reallyClear: '再按一次，清空全部',
    kept: '填的字留在这台设备的浏览器里，不上传；换设备就看不到。',
    blank: '你的旅程图',
    persona: '替谁画的：哪一类客户，来办什么事',
    kind: ['现状图', '目标图'],
    date: '日期',
    rows: {
      stage: '接触点叫什么',
      goal: '目标',
      action: '行为',
      touchpoint: '在哪儿碰上',
      owner: '归谁',
      feeling: '想什么；心情−3到3',
      pain: '痛点',
      opportunity: '机会',
      backstage: '后台，谁负责',
      metric: '指标和证据，100位走几位',
    },
    phases: { before: '购前', during: '购中', after: '购后' },
    owners: ['品牌', '伙伴', '顾客', '社会'],
    column: (place) => `第${place}处`,
    example: {
      title: '茶舍民宿的现状图（示意）',
      persona: '小吴一家：周末带孩子，头一回来住。',
      columns: [
        {
          phase: 'before',
          stage: '看页面',
          goal: '周末带孩子住哪儿',
          action: '翻照片，看评价，比价',
          touchpoint: '订房平台的页面和评价',
          owner: '伙伴，社会',
          feeling: '0.8　看着清静',
          pain: '看不出离茶园多远',
          opportunity: '放一张走路的图',
          backstage: '平台资料；店主',
          metric: '平台后台：看完就走6位',
        },
        {
          phase: 'before',
          stage: '微信问房',
          goal: '周六有没有房',
          action: '晚上九点发消息',
          touchpoint: '茶舍的微信',
          owner: '品牌',
          feeling: '0　是不是没人管？',
          pain: '一小时没回音',
          opportunity: '晚上有人值班',
          backstage: '值班表；小林',
          metric: '聊天记录：平均60分钟回；走27位',
        },
        {
          phase: 'during',
          stage: '付定金',
          goal: '把房定下',
          action: '点付款，失败了再点',
          touchpoint: '支付页面',
          owner: '伙伴',
          feeling: '0.7　定下了',
          pain: '付款失败',
          opportunity: '换支付接口',
          backstage: '对账；店主',
          metric: '日志：失败18%；走6位',
        },
        {
          phase: 'after',
          stage: '到店入住',
          goal: '快点进房放行李',
          action: '排队，登记',
          touchpoint: '前台',
          owner: '品牌',
          feeling: '−0.4　怎么只有一个人',
          pain: '排队',
          opportunity: '到店前先填登记',
          backstage: '打扫、排班；前台',
          metric: '等11分钟；投诉43条；走1到2位',
        },
        {
          phase: 'after',
          stage: '住一晚',
          goal: '睡好，陪孩子',
          action: '喝茶，睡觉，吃早饭',
          touchpoint: '房间，早饭，别的住客',
          owner: '品牌，社会',
          feeling: '1.1　早上的雾好看',
          pain: '被子潮',
          opportunity: '换被子',
          backstage: '洗涤、厨房；客房',
          metric: '问卷：满意4.3，看重4.7；走1位',
        },
        {
          phase: 'after',
          stage: '回家以后',
          goal: '留住这个周末',
          action: '发照片，自己泡茶',
          touchpoint: '家里的茶桌，朋友圈',
          owner: '顾客，社会',
          feeling: '还没问',
          pain: '还没问',
          opportunity: '三天后教她泡',
          backstage: '回访；小林',
          metric: '再来的几成：还没数',
        },
      ],
      read: '读法：先看“走几位”，再看心情的两个谷，最后看投诉。走得最多的是问房，投诉最多的是入住。最后一列还没有证据，下一步去问。',
    },
  },
  en: {
    title: 'Journey worksheet',
    description:
      'A worksheet for a customer journey map: blank, to print or to fill on screen, with the tea house’s homestay as a worked example.',
    lead: 'A column is a touchpoint, a row a question. Where there is no evidence, leave the cell empty or write “not asked yet”. Print on A4 landscape: page 1 is yours, page 2 the example.',
    back: 'Back to the lesson',
    print: 'Print',
    clear: 'Clear the sheet',
    reallyClear: 'Press again to clear everything',
    kept: 'What you type stays in this browser on this device and is sent nowhere; another device will not have it.',
    blank: 'Your map',
    persona: 'Whose journey: what kind of customer, come for what',
    kind: ['As-is', 'To-be'],
    date: 'Date',
    rows: {
      stage: 'Name of the touchpoint',
      goal: 'Goal',
      action: 'Action',
      touchpoint: 'Where they meet',
      owner: 'Whose',
      feeling: 'Thought; feeling, −3…3',
      pain: 'Pain',
      opportunity: 'Opportunity',
      backstage: 'Backstage, who',
      metric: 'Metric, evidence; of 100, leave',
    },
    phases: { before: 'Before purchase', during: 'Purchase', after: 'After purchase' },
    owners: ['brand', 'partner', 'customer', 'social'],
    column: (place) => `Touchpoint ${place}`,
    example: {
      title: 'The tea house’s homestay, as it is (illustrative)',
      persona: 'The Wu family: a weekend with a child, first stay.',
      columns: [
        {
          phase: 'before',
          stage: 'Looks at the page',
          goal: 'Find a place for the weekend',
          action: 'Looks at pictures, reviews, prices',
          touchpoint: 'Page and reviews on the booking platform',
          owner: 'partner, social',
          feeling: '0.8  Looks quiet',
          pain: 'How far is the tea garden?',
          opportunity: 'A walking map',
          backstage: 'Platform entry; owner',
          metric: 'Platform statistics: 6 leave',
        },
        {
          phase: 'before',
          stage: 'Asks on WeChat',
          goal: 'A room on Saturday?',
          action: 'Writes at nine in the evening',
          touchpoint: 'The tea house’s WeChat',
          owner: 'brand',
          feeling: '0  Is anybody there?',
          pain: 'An hour without an answer',
          opportunity: 'Somebody on duty at night',
          backstage: 'Roster; Xiao Lin',
          metric: 'Chat log: 60 minutes to a reply; 27 leave',
        },
        {
          phase: 'during',
          stage: 'Pays the deposit',
          goal: 'Have the room for certain',
          action: 'Pays; tries again if it fails',
          touchpoint: 'Payment page',
          owner: 'partner',
          feeling: '0.7  That’s settled',
          pain: 'Payment fails',
          opportunity: 'Another payment service',
          backstage: 'Accounts; owner',
          metric: 'Log: 18% fail; 6 leave',
        },
        {
          phase: 'after',
          stage: 'Checks in',
          goal: 'Into the room, bags down',
          action: 'Queues, registers',
          touchpoint: 'Desk',
          owner: 'brand',
          feeling: '−0.4  Only one clerk?',
          pain: 'The queue',
          opportunity: 'Register before arrival',
          backstage: 'Cleaning, shifts; desk',
          metric: 'Wait 11 minutes; 43 complaints; 1 or 2 leave',
        },
        {
          phase: 'after',
          stage: 'Stays the night',
          goal: 'Sleep, time with the child',
          action: 'Tea, bed, breakfast',
          touchpoint: 'Room, breakfast, other guests',
          owner: 'brand, social',
          feeling: '1.1  Mist at dawn',
          pain: 'Damp quilts',
          opportunity: 'New quilts',
          backstage: 'Laundry, kitchen; rooms',
          metric: 'Survey: satisfied 4.3, important 4.7; 1 leaves',
        },
        {
          phase: 'after',
          stage: 'Back at home',
          goal: 'Keep something of the weekend',
          action: 'Shares pictures, makes the tea',
          touchpoint: 'Tea table at home; friends',
          owner: 'customer, social',
          feeling: 'Not asked yet',
          pain: 'Not asked yet',
          opportunity: 'Teach her after three days',
          backstage: 'Follow-up; Xiao Lin',
          metric: 'Share who come again: not counted yet',
        },
      ],
      read: 'How to read it: first how many leave, then the two dips of feeling, then complaints. Most leave at the enquiry; most complain at the desk. The last column has no evidence yet: ask next.',
    },
  },
};
