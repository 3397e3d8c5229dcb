import type { Locale } from '@/lib/content/locale';
import { LUCKS, PEOPLE, PUSH, type Standing, type WordOfMouthState, type WordOfMouthView } from './talk-view';

type Control = Exclude<keyof WordOfMouthState, 'luck'>;
type Five = readonly [string, string, string, string, string];

export interface WordOfMouthMessages {
  readonly sliders: Readonly<Record<Control, string>>;
  readonly units: Readonly<Record<Control, string>>;
  readonly answeredHelp: string;
  readonly timesHelp: (times: number) => string;
  readonly telling: (state: WordOfMouthState) => string;
  readonly again: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly lines: string;
  readonly picture: (view: WordOfMouthView) => string;
  readonly verdict: (state: WordOfMouthState, view: WordOfMouthView) => string;
  readonly rows: (state: WordOfMouthState, view: WordOfMouthView) => readonly (readonly [string, string])[];
  readonly tables: string;
  readonly roundCaption: string;
  readonly roundColumns: Five;
  readonly tellingCaption: string;
  readonly tellingColumns: Five;
  readonly words: Readonly<Record<'good' | 'bad', string>>;
  readonly yes: string;
  readonly no: string;
  readonly note: string;
}

const one = (value: number) => value.toFixed(1);
const numbers = ({ talk }: WordOfMouthView, view: 'good' | 'bad') =>
  talk.guests.flatMap((guest, i) => (guest.view === view ? [i + 1] : []));

export const wordOfMouthMessages: Readonly<Record<Locale, WordOfMouthMessages>> = {
  zh: {
    sliders: {
      rounds: '说到第几轮',
      delighted: '开心的客人',
      hurt: '受了委屈的客人',
      answered: '其中，有人听、有人答的',
      tellsGood: '好话，每人说给',
      tellsBad: '坏话，每人说给',
      times: '朋友的话比推送好信',
    },
    units: {
      rounds: '轮',
      delighted: '位',
      hurt: '位',
      answered: '位',
      tellsGood: '位朋友',
      tellsBad: '位朋友',
      times: '倍',
    },
    answeredHelp: '得到答复的，模型假定不再说坏话，也不替你说好话。',
    timesHelp: (times) => `推送，100人里${PUSH}人信；朋友的话，100人里${PUSH * times}人信（示意）。`,
    telling: ({ tellsGood, tellsBad, times }) =>
      `说给几位，信几成：好话${tellsGood}位，坏话${tellsBad}位，信${PUSH * times}%`,
    again: '换一种运气',
    standings: {
      delighted: '自己开心',
      good: '信了好话',
      hurt: '自己受委屈',
      bad: '信了坏话',
      answered: '受委屈，有人答',
      torn: '两样都信，拿不定',
      unmoved: '听了没信',
      unheard: '一句没听到',
    },
    lines: '实线是好话，虚线是坏话，粗的是信了；浅灰线是相识。',
    picture: (view) =>
      `${PEOPLE}位客人围成一圈，各有四位上下的朋友。信了好话的：${numbers(view, 'good').join('、') || '没有'}号；信了坏话的：${numbers(view, 'bad').join('、') || '没有'}号。谁听谁说的，见下面的表。`,
    verdict: ({ rounds, delighted, hurt }, { counts: { good, bad, torn, unmoved, unheard } }) =>
      rounds === 0
        ? `还没开口：${delighted}位开心，${hurt}位受了委屈，其余的还没听到什么。`
        : `第${rounds}轮说完：${good}位信了好话，${bad}位信了坏话，${torn > 0 ? `${torn}位拿不定，` : ''}${unmoved}位听了没信，${unheard}位一句没听到。`,
    rows: ({ rounds }, { counts, mean, branching, push }) => [
      [`信了好话（${LUCKS}种运气平均）`, `${counts.good}位（${one(mean.good)}位）`],
      [`信了坏话（${LUCKS}种运气平均）`, `${counts.bad}位（${one(mean.bad)}位）`],
      ['要是听的人互不相识，好话平均到', rounds === 0 ? '—' : `${one(branching)}位`],
      [`同一句话推送给${PEOPLE}人，平均信的`, `${push}位`],
    ],
    tables: '看表：逐轮人数，谁听谁说的',
    roundCaption: '到这一轮为止，有几位（不算自己开心或受委屈的）',
    roundColumns: ['轮', '听到好话', '信了好话', '听到坏话', '信了坏话'],
    tellingCaption: '谁说给谁（“否”是没信，或早有看法）',
    tellingColumns: ['轮', '说的人', '听的人', '说的', '信了'],
    words: { good: '好话', bad: '坏话' },
    yes: '是',
    no: '否',
    note: '人、数字和相识都是编的（示意）。先信哪样就认哪样，不再改口；自己碰过的，听了也不改。只算说了三轮，不算钱。',
  },
  en: {
    sliders: {
      rounds: 'Rounds of talk so far',
      delighted: 'Delighted guests',
      hurt: 'Hurt guests',
      answered: 'Of these, heard and answered',
      tellsGood: 'Good word: each tells',
      tellsBad: 'Bad word: each tells',
      times: 'A friend is believed, against a push',
    },
    units: {
      rounds: 'of 3',
      delighted: 'guests',
      hurt: 'guests',
      answered: 'guests',
      tellsGood: 'friends',
      tellsBad: 'friends',
      times: 'times',
    },
    answeredHelp: 'Once answered, a guest says nothing more in this model, neither bad nor good.',
    timesHelp: (times) =>
      `Of 100 who get a push, ${PUSH} believe it; of 100 told by a friend, ${PUSH * times} (illustrative).`,
    telling: ({ tellsGood, tellsBad, times }) =>
      `How many are told, how many believe: good to ${tellsGood}, bad to ${tellsBad}, ${PUSH * times}% believe`,
    again: 'Try another luck',
    standings: {
      delighted: 'delighted herself',
      good: 'believes the good word',
      hurt: 'hurt herself',
      bad: 'believes the bad word',
      answered: 'hurt and answered',
      torn: 'believes both, undecided',
      unmoved: 'heard, not believed',
      unheard: 'heard nothing',
    },
    lines:
      'Solid lines carry the good word, broken ones the bad; thick means believed; faint lines are acquaintance.',
    picture: (view) =>
      `${PEOPLE} guests in a circle, each with about four friends. Believing the good word: ${numbers(view, 'good').join(', ') || 'nobody'}. Believing the bad word: ${numbers(view, 'bad').join(', ') || 'nobody'}. Who heard it from whom stands in the table below.`,
    verdict: ({ rounds, delighted, hurt }, { counts: { good, bad, torn, unmoved, unheard } }) =>
      rounds === 0
        ? `Nobody has spoken yet: ${delighted} delighted, ${hurt} hurt, the others have heard nothing.`
        : `After round ${rounds}: ${good} believe the good word, ${bad} the bad, ${torn > 0 ? `${torn} cannot decide, ` : ''}${unmoved} heard and did not believe, ${unheard} heard nothing.`,
    rows: ({ rounds }, { counts, mean, branching, push }) => [
      [`Believe the good word (mean of ${LUCKS} lucks)`, `${counts.good} (${one(mean.good)})`],
      [`Believe the bad word (mean of ${LUCKS} lucks)`, `${counts.bad} (${one(mean.bad)})`],
      ['Good word, if no listeners knew each other, mean', rounds === 0 ? '–' : one(branching)],
      [`The same words pushed to all ${PEOPLE}: believe, mean`, `${push}`],
    ],
    tables: 'Tables: numbers by round, and who told whom',
    roundCaption: 'Guests up to this round, without those delighted or hurt themselves',
    roundColumns: ['Round', 'Heard good', 'Believe good', 'Heard bad', 'Believe bad'],
    tellingCaption: 'Who told whom (no: not believed, or she had a view already)',
    tellingColumns: ['Round', 'Teller', 'Listener', 'Word', 'Believed?'],
    words: { good: 'good', bad: 'bad' },
    yes: 'yes',
    no: 'no',
    note: 'People, figures and acquaintance are invented (illustrative). What is believed first stays; who went through something herself is not talked out of it. Three rounds, and no money.',
  },
};
