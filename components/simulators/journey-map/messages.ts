import type { Locale } from '@/lib/content/locale';
import { GUESTS, MEND_COST, type GuessState, type GuessView, type HomestayPoint } from './guess-view';

type Each = Readonly<Record<HomestayPoint, string>>;
type Pair = readonly [string, string];

export interface GuessMessages {
  readonly intro: string;
  readonly points: Each;
  /** What the folder holds about each. */
  readonly evidence: Each;
  readonly unit: string;
  readonly sum: (left: number) => string;
  readonly walk: string;
  readonly back: string;
  readonly luck: string;
  readonly folder: string;
  readonly bars: { readonly said: string; readonly left: string; readonly after: string };
  readonly picture: (view: GuessView) => string;
  readonly verdict: (state: GuessState, view: GuessView) => string;
  readonly mendLegend: string;
  readonly mendHint: string;
  readonly mends: Each;
  readonly rows: (view: GuessView) => readonly Pair[];
  readonly tables: string;
  readonly caption: string;
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly note: string;
}

/** Halves go up: 29 of 400 are 7.3 in 100, however the sum ended in the last bit. */
export const oneDecimal = (value: number) => (Math.round(10 * value + 1e-6) / 10).toFixed(1);
const yuan = (value: number) => String(Math.round(value));
const commas = (value: number) => Math.round(value).toLocaleString('en-GB');
const error = (value: number) => (value < 10 ? oneDecimal(value) : String(Math.round(value)));

/** The touchpoint at which most leave. */
const worst = ({ rows }: GuessView) =>
  rows.reduce((most, row) => (row.left > most.left ? row : most), rows[0]!);

const points = {
  zh: { page: '看页面', ask: '微信问房', pay: '付定金', arrive: '到店入住', stay: '住一晚' },
  en: {
    page: 'Looks at the page',
    ask: 'Asks on WeChat',
    pay: 'Pays the deposit',
    arrive: 'Checks in',
    stay: 'Stays the night',
  },
} as const;

export const guessMessages: Readonly<Record<Locale, GuessMessages>> = {
  zh: {
    intro: `100位客人从看页面开始，在每一处走掉几位？先照证据猜，再让${GUESTS}位客人走一遍。`,
    points: points.zh,
    evidence: {
      page: '平台后台：100人里有6人看完就走，说只是看看。住客问卷：满意4.1，看重3.5。投诉0条。',
      ask: '聊天记录：平均60分钟才回。访谈：客人平均等得起45分钟，等不及的有一半去问别家。满意3.5，看重3.2。投诉2条。',
      pay: '系统日志：付款100次失败18次；每失败一回，100人里有65人再付，最多付3次。满意4.0，看重3.4。投诉3条。',
      arrive:
        '前台一个人，一位办10分钟，平均要等11分钟。访谈：客人平均等得起75分钟，等不及走开的，20人里19人还回来。满意3.3，看重4.4。投诉53条。',
      stay: '100人里约1人有急事，提前走。满意4.3，看重4.7。投诉0条。',
    },
    unit: '位走掉',
    sum: (left) => `照你的猜法，100位里有${left}位走完全程。`,
    walk: '走一遍',
    back: '改一改我的猜法',
    luck: '换一批客人',
    folder: '再看一眼证据',
    bars: { said: '你猜', left: '走出来', after: '修好以后' },
    picture: (view) =>
      `每100位从看页面开始的客人，在各处走掉几位。${view.rows
        .map(
          ({ id, said, left, after }) =>
            `${points.zh[id]}：你猜${said}，走出来${oneDecimal(left)}${after === undefined ? '' : `，修好以后${oneDecimal(after)}`}`,
        )
        .join('；')}。`,
    verdict: (state, view) => {
      const most = `走得最多的是“${points.zh[worst(view).id]}”，100位里走了${oneDecimal(worst(view).left)}位。`;
      if (!view.toBe)
        return `${most}误差的平方和：你${error(view.error)}，五处猜得一样多${error(view.alikeError)}，0最准。`;
      const names = state.mended.map((id) => points.zh[id]).join('、');
      return `修“${names}”：走完全程的从${view.asIs.through}位到${view.toBe.through}位，${view.gain < 0 ? '少' : '多'}赚${yuan(Math.abs(view.gain))}元，花掉${yuan(view.cost)}元，${view.gain >= view.cost ? '净赚' : '净亏'}${yuan(Math.abs(view.gain - view.cost))}元。前台的投诉从${view.asIs.touchpoints[3]!.complaints}条到${view.toBe.touchpoints[3]!.complaints}条。`;
    },
    mendLegend: '修哪一处？还是同一批客人，同样的运气',
    mendHint: `每处都花${yuan(MEND_COST)}元（示意）。先只修一处。`,
    mends: {
      page: '看页面：重拍照片，写清楚',
      ask: '微信问房：晚上有人值班，平均10分钟回',
      pay: '付定金：换支付接口，失败从18%到6%',
      arrive: '到店入住：前台加一个人',
      stay: '住一晚：换被子，早饭做好',
    },
    rows: ({ asIs, toBe, error: own, alikeError }) => [
      ['误差平方和（五处一样多）', `${error(own)}（${error(alikeError)}）`],
      [`${GUESTS}位里走完全程的`, toBe ? `${asIs.through}位，修后${toBe.through}位` : `${asIs.through}位`],
      ['这些客人值多少', toBe ? `${yuan(asIs.worth)}元，修后${yuan(toBe.worth)}元` : `${yuan(asIs.worth)}元`],
    ],
    tables: '看表：心情、投诉和丢掉的钱',
    caption: '没修时的走法；走掉的，是每100位开始的客人里几位；心情从−3到3',
    columns: ['接触点', '你猜', '走掉', '修后走掉', '平均心情', '投诉（条）', '丢掉的钱（元）'],
    note: '人和数字都是编的（示意）。客人一到就走完全程，中间不隔天；等候和耐心有长有短，平均如上。丢掉的钱：走掉的客人本可带来的，加上心情坏了不再来的。',
  },
  en: {
    intro: `Of 100 guests who begin by looking at the page, how many leave at each touchpoint? Predict from the evidence, then let ${GUESTS} guests walk.`,
    points: points.en,
    evidence: {
      page: 'Platform statistics: 6 in 100 look and go; “only looking”. Survey of guests who stayed: satisfied 4.1, important 3.5. No complaint.',
      ask: 'Chat log: a reply takes 60 minutes on average. Interviews: guests bear 45 on average; of those who run out of patience, half ask another house. Satisfied 3.5, important 3.2. Complaints: 2.',
      pay: 'System log: 18 of 100 payments fail; after each failure 65 in 100 try again, three tries at most. Satisfied 4.0, important 3.4. Complaints: 3.',
      arrive:
        'One clerk, 10 minutes a guest; the wait is 11 minutes on average. Interviews: guests bear 75; of 20 who walk off, 19 come back. Satisfied 3.3, important 4.4. Complaints: 53.',
      stay: 'About 1 in 100 is called away early. Satisfied 4.3, important 4.7. No complaint.',
    },
    unit: 'leave',
    sum: (left) => `By your prediction ${left} of 100 get through.`,
    walk: 'Let them walk',
    back: 'Change my prediction',
    luck: 'Other guests',
    folder: 'See the evidence again',
    bars: { said: 'you', left: 'the walk', after: 'mended' },
    picture: (view) =>
      `Of every 100 guests who begin, how many leave at each touchpoint. ${view.rows
        .map(
          ({ id, said, left, after }) =>
            `${points.en[id]}: you said ${said}, the walk has ${oneDecimal(left)}${after === undefined ? '' : `, mended ${oneDecimal(after)}`}`,
        )
        .join('; ')}.`,
    verdict: (state, view) => {
      const most = `Most leave at “${points.en[worst(view).id]}”: ${oneDecimal(worst(view).left)} of 100. `;
      if (!view.toBe)
        return `${most}Sum of squared errors: yours ${error(view.error)}, five equal shares ${error(view.alikeError)}; 0 is perfect.`;
      const names = state.mended.map((id) => points.en[id]).join(', ');
      return `Mending “${names}”: ${view.toBe.through} get through, not ${view.asIs.through}. It brings ¥${commas(Math.abs(view.gain))} ${view.gain < 0 ? 'less' : 'more'} and costs ¥${commas(view.cost)}: ${view.gain >= view.cost ? 'a gain' : 'a loss'} of ¥${commas(Math.abs(view.gain - view.cost))}. Complaints at the desk go from ${view.asIs.touchpoints[3]!.complaints} to ${view.toBe.touchpoints[3]!.complaints}.`;
    },
    mendLegend: 'What do you mend? The same guests, the same luck',
    mendHint: `Each costs ¥${commas(MEND_COST)} (illustrative). Begin with one.`,
    mends: {
      page: 'The page: new pictures, clear words',
      ask: 'The enquiry: somebody on duty at night, a reply in 10 minutes on average',
      pay: 'The deposit: another payment service, 6% fail, not 18%',
      arrive: 'Check-in: a second clerk',
      stay: 'The night: new quilts, a proper breakfast',
    },
    rows: ({ asIs, toBe, error: own, alikeError }) => [
      ['Sum of squared errors (five equal shares)', `${error(own)} (${error(alikeError)})`],
      [`Get through, of ${GUESTS}`, toBe ? `${asIs.through}; mended ${toBe.through}` : `${asIs.through}`],
      [
        'What these guests are worth',
        toBe ? `¥${commas(asIs.worth)}; mended ¥${commas(toBe.worth)}` : `¥${commas(asIs.worth)}`,
      ],
    ],
    tables: 'Table: feelings, complaints and money lost',
    caption: 'The walk with nothing mended; those who leave, of 100 who begin; feelings from −3 to 3',
    columns: [
      'Touchpoint',
      'You said',
      'Leave',
      'Leave, mended',
      'Mean feeling',
      'Complaints',
      'Money lost (¥)',
    ],
    note: 'Guests and figures are invented (illustrative). A guest goes through in one go, with no days between; waits and patience vary round these means. Money lost: what those who left would have brought, and what those who felt bad will not come back for.',
  },
};
