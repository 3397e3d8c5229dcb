import type { Locale } from '@/lib/content/locale';
import type { NpsCounts } from '@/lib/metrics';
import type { SampleCounts } from '@/lib/simulations/ask-a-sample';

export interface AskASampleMessages {
  readonly promoters: string;
  readonly detractors: string;
  readonly passives: (share: number) => string;
  readonly silent: string;
  readonly answers: string;
  readonly people: string;
  readonly percent: string;
  readonly once: string;
  readonly forty: string;
  readonly truth: (score: string) => string;
  readonly answering: (score: string) => string;
  readonly latest: (round: number, score: string, low: string, high: string) => string;
  readonly counts: (answers: number, counts: NpsCounts) => string;
  readonly verdict: (covers: boolean, truth: string) => string;
  readonly row: (counts: SampleCounts, lowest: string, highest: string) => string;
  readonly picture: (counts: SampleCounts, truth: string) => string;
  readonly key: string;
  readonly roomLeft: (rounds: number) => string;
  readonly note: string;
  readonly table: {
    readonly summary: (rounds: number) => string;
    readonly caption: string;
    readonly round: string;
    readonly score: string;
    readonly interval: string;
    readonly covers: string;
    readonly yes: string;
    readonly no: string;
  };
}

/** From this many points on, two neighbouring rounds count as far apart: the fall that the lesson asks about. */
export const GAP = 13;

export const askASampleMessages: Readonly<Record<Locale, AskASampleMessages>> = {
  zh: {
    promoters: '全部客人里，推荐者占',
    detractors: '贬损者占',
    passives: (share) => `余下${share}%是被动者。`,
    silent: '贬损者里不肯回答的占',
    answers: '等几个人回答',
    people: '人',
    percent: '%',
    once: '再问一回',
    forty: '连问40回',
    truth: (score) => `真值 ${score}`,
    answering: (score) => `肯回答的人 ${score}`,
    latest: (round, score, low, high) => `第${round}回：NPS ${score}，95%区间 ${low} 到 ${high}`,
    counts: (answers, { promoters, passives, detractors }) =>
      `${answers}人回答：推荐者${promoters}，被动者${passives}，贬损者${detractors}。`,
    verdict: (covers, truth) => (covers ? `区间盖住了真值${truth}。` : `区间没盖住真值${truth}。`),
    row: ({ rounds, covering, pairs, apart }, lowest, highest) =>
      rounds === 1
        ? '只问了一回，还看不出分数会跳多远。'
        : `图中${rounds}回，${covering}回的区间盖住真值。分数从${lowest}到${highest}；前后两回差${GAP}分以上的，${pairs}对里有${apart}对。`,
    picture: ({ rounds, covering }, truth) =>
      `${rounds}条横线，一条是一回的95%区间，圆点是这一回的NPS，最下面是最近一回。竖线是真值${truth}，${covering}条横线碰到它。`,
    key: '实心点：区间盖住真值。空心点：没盖住。最粗的是最近一回。',
    roomLeft: (rounds) => `还能再排${rounds}回`,
    note: '数字都是示意。区间用的是加3份答卷的修正算法，和课文里手算的略有出入。',
    table: {
      summary: (rounds) => `看这${rounds}回的数`,
      caption: '每一回的答卷和分数',
      round: '第几回',
      score: 'NPS',
      interval: '95%区间',
      covers: '盖住真值',
      yes: '是',
      no: '否',
    },
  },
  en: {
    promoters: 'Of all customers, promoters are',
    detractors: 'Detractors are',
    passives: (share) => `The other ${share}% are passives.`,
    silent: 'Of the detractors, those who never answer',
    answers: 'Answers to wait for',
    people: 'people',
    percent: '%',
    once: 'Ask once more',
    forty: 'Ask 40 times',
    truth: (score) => `truth ${score}`,
    answering: (score) => `answering ${score}`,
    latest: (round, score, low, high) => `Round ${round}: NPS ${score}, 95% interval ${low} to ${high}`,
    counts: (answers, { promoters, passives, detractors }) =>
      `${answers} answers: ${promoters} promoters, ${passives} passives, ${detractors} detractors.`,
    verdict: (covers, truth) =>
      covers ? `The interval holds the truth, ${truth}. ` : `The interval misses the truth, ${truth}. `,
    row: ({ rounds, covering, pairs, apart }, lowest, highest) =>
      rounds === 1
        ? 'One round does not show how far the score can jump.'
        : `Of the ${rounds} rounds in the picture, ${covering} have an interval that holds the truth. Scores run from ${lowest} to ${highest}; neighbouring pairs ${GAP} points or more apart: ${apart} of ${pairs}.`,
    picture: ({ rounds, covering }, truth) =>
      `${rounds} horizontal ${rounds === 1 ? 'line' : 'lines'}, each the 95% interval of one round with a dot at its NPS, the latest at the foot. The upright line is the truth, ${truth}; ${covering} of them touch it.`,
    key: 'Filled dot: the interval holds the truth. Hollow dot: it misses. The thickest line is the latest round.',
    roomLeft: (rounds) => `room for ${rounds} more rounds`,
    note: 'All figures are illustrative. The interval is the corrected one, which adds three answers, and differs a little from the sums in the text.',
    table: {
      summary: (rounds) => `The figures of ${rounds === 1 ? 'this round' : `these ${rounds} rounds`}`,
      caption: 'Answers and score of each round',
      round: 'Round',
      score: 'NPS',
      interval: '95% interval',
      covers: 'Holds the truth',
      yes: 'yes',
      no: 'no',
    },
  },
};
