import type { Locale } from '@/lib/content/locale';
import { MAP_ASSUMES, patienceFor } from '@/lib/journey-map';
import { shareText } from './format';

interface MapWalkWords {
  readonly start: string;
  readonly loading: string;
  readonly failed: string;
  readonly broken: string;
  readonly tryAgain: string;
  /** What this is worth. */
  readonly proves: string;
  readonly persona: string;
  readonly nameless: (place: number) => string;
  readonly others: string;
  readonly assumes: string;
  readonly assumed: readonly string[];
  readonly bend: string;
}

const { expectation, quality, retry, voice, arrivals, margin, repeatMargin, repeatAtNought } = MAP_ASSUMES;
const points = (share: number) => String(Math.round(100 * share));
/** Mean waits for which the patience is told. */
const WAITS = [10, 60, 1440] as const;
const [shortly, anHour, aDay] = WAITS.map((wait) => Math.round(patienceFor(wait)));

export const mapMessages: Readonly<Record<Locale, MapWalkWords>> = {
  zh: {
    start: '让2000位客户走一遍',
    loading: '正在取走的那一部分……',
    failed: '走的那一部分没有取到，图照常能画。',
    broken: '这一趟走不出来，图没有动。',
    tryAgain: '再试一次',
    proves:
      '这一趟只说明你画的图意味着什么：假如世界真像你画的，客户会怎样。它证明不了世界就是这样。要知道像不像，去问客户、看记录。',
    persona: '照谁的感受走',
    nameless: (place) => `第${place}类客户`,
    others: '换一批客户再走',
    assumes: '图上没说的，这里这样假定',
    assumed: [
      `每一步，客户盼的都是${points(expectation)}分（满分100）。`,
      `没画感受的地方，办得不出岔子时值${points(quality)}分；画了感受的，按感受倒推。`,
      `平均要等10分钟的地方，平常的客户等得起${shortly}分钟；要等1小时的，${anHour}分钟；要等一天的，${aDay}分钟。等不及的，八个里走一个。`,
      `出了错，再试一次的机会是${shareText(retry)}。`,
      `感受差的人里，说出口的占${shareText(voice)}。`,
      `每小时来${arrivals}位。没有排队：等待就是你填的平均数，各人长短不一。`,
      `一位客户走完，这次赚${margin}元，再来一次赚${repeatMargin}元；记得不好不坏的人，再来的机会是${shareText(repeatAtNought)}。`,
    ],
    bend: '这些数都是假定的，换了，钱数和人数都会变。',
  },
  en: {
    start: 'Send 2,000 customers through',
    loading: 'Fetching the walk…',
    failed: 'The walk could not be fetched; the map works as before.',
    broken: 'This walk cannot be shown; the map is as it was.',
    tryAgain: 'Try again',
    proves:
      'This walk shows what the map implies: how customers would fare if the world were as you drew it. It does not prove that the world is so. To find out, ask customers and look at records.',
    persona: 'Whose feelings',
    nameless: (place) => `Persona ${place}`,
    others: 'Send other customers',
    assumes: 'What the map does not say is assumed here',
    assumed: [
      `At every touchpoint customers expect ${points(expectation)} of 100.`,
      `Where no feeling is drawn, a visit without trouble delivers ${points(quality)} of 100; where one is drawn, what would give that feeling.`,
      `Where the mean wait is 10 minutes a usual customer bears ${shortly}; where it is an hour, ${anHour} minutes; where it is a day, ${aDay}. Of those who have to wait longer than that, one in eight leaves.`,
      `After a failure, the chance of trying again is ${shareText(retry)}.`,
      `Of those who feel bad, ${shareText(voice)} say so.`,
      `${arrivals} customers come an hour. There are no queues: a wait is the mean that you gave, longer for some and shorter for others.`,
      `Who gets through brings ¥${margin} now, and ¥${repeatMargin} when she comes again; the chance of that is ${shareText(repeatAtNought)} for somebody who remembers neither good nor bad.`,
    ],
    bend: 'These values are assumed: with others, money and numbers come out otherwise.',
  },
};
