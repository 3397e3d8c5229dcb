import { ladderNames, rungName } from '../names';
import { tenthText, yuanText } from '../see/format';
import { WORTH_TELLING, type Against, type Change, type Fact } from './story-facts';
import type { Telling } from './telling';

const names = ladderNames.zh;
const yuan = (fen: number) => yuanText('zh', fen);
const rung = (number: number) => rungName('zh', number);

const levels = { satisfaction: names.measures.satisfaction, trust: names.measures.trust };
const changed = (name: string, { from, to }: Change) => {
  if (from === undefined) return `${name}${to}分`;
  if (Math.abs(to - from) < WORTH_TELLING) return '';
  return `${name}从${from}分${to > from ? '升' : '掉'}到${to}分`;
};

function trouble({ trouble: kind, answer, delighted }: Extract<Fact, { kind: 'trouble' }>): string {
  if (kind === 'silent') return '出了差错，没吭声，你也就无从补救。';
  if (kind === 'waved') return '出了差错，说了出来，只等到一声抱歉。';
  if (kind === 'ignored')
    return answer === 'none'
      ? '出了差错，说了出来；你定的是“不答”，没人理。'
      : '出了差错，说了出来，没等到答复。';
  const done = answer === 'refund' ? '退了那一单的钱' : '当场办妥了';
  return `出了差错，说了出来，${done}${delighted ? '，结果比盼着的还好得多' : ''}。`;
}

function against(one: Against): string {
  switch (one.kind) {
    case 'unmended':
      return `第${one.quarter}季的差错没有补上`;
    case 'satisfaction':
      return `满意度只有${one.points}分`;
    case 'rival':
      return one.reached
        ? `${names.bonds[one.bond]}你给${one.ours}分，对手${one.rival === one.ours ? '也有' : '有'}${one.rival}分`
        : `对手的${names.bonds[one.bond]}有${one.rival}分，你的纽带这季没给到这一级`;
    case 'messages':
      return `你发了${one.sent}条消息，耐得住的只有${tenthText(one.bearable)}条`;
  }
}

function moved({ to, move }: Extract<Fact, { kind: 'moved' }>): string {
  switch (move) {
    case 'woke':
      return `醒了，又成了${rung(to)}。`;
    case 'often':
      return `成了${rung(to)}：近四季至少有两季来买。`;
    case 'warm':
      return `成了${rung(to)}：常来，态度也够好。`;
    case 'spoke':
      return `成了${rung(to)}：一年内推荐过，态度也够好。`;
    case 'tied':
      return `成了${rung(to)}：态度够好，结构纽带也够深。`;
    case 'loosened-or-cooled':
      return `退到${rung(to)}：结构纽带松了，或者态度凉了。`;
    case 'silent':
      return `退到${rung(to)}：一年没推荐过。`;
    case 'cooled':
      return `退到${rung(to)}：态度凉了。`;
    case 'absent':
      return '沉睡了：连着三季没来买。';
  }
}

function sentence(fact: Fact, many: boolean): string {
  switch (fact.kind) {
    case 'never':
      return '还没来过。';
    case 'away':
      return many ? '一直没有回来。' : '没有回来。';
    case 'absent':
      if (fact.reached) return many ? '季季收到优惠或关怀，还是没来买。' : '收到了优惠或关怀，没来买。';
      return many ? '一直没来买。' : '没来买。';
    case 'shock':
      return `出了信任危机，人人的信任都掉了${fact.percent}%。`;
    case 'raised':
      return `你答应${fact.promise}分，把期望从${fact.from}分拉到${fact.to}分。`;
    case 'came': {
      const paid = `付了${yuan(fact.paid)}`;
      if (fact.how === 'first') return `第一次来买，${paid}。`;
      return fact.how === 'again' ? `流失以后又来买了，${paid}。` : `买了${fact.orders}次，${paid}。`;
    }
    case 'trouble':
      return trouble(fact);
    case 'met':
      if (fact.got === fact.expected) return `盼着${fact.expected}分，得到的正好。`;
      return `盼着${fact.expected}分，${fact.got > fact.expected ? '得到' : '只得到'}${fact.got}分。`;
    case 'short':
      return `你答应的是${fact.promise}分，承诺落空。`;
    case 'levels': {
      const told = [changed(levels.satisfaction, fact.satisfaction), changed(levels.trust, fact.trust)];
      const said = told.filter(Boolean).join('，');
      return said === '' ? '' : `${said}。`;
    }
    case 'recommended':
      return '向朋友推荐了你。';
    case 'warned':
      return `满意度只有${fact.satisfaction}分，劝朋友别来。`;
    case 'left':
      return fact.against.length === 0
        ? '走了。看不出什么不满：每季总有人这样走。'
        : `走了。走的时候：${fact.against.map(against).join('；')}。`;
    case 'moved':
      return moved(fact);
  }
}

/** Told without a subject: it reads the same of a guest, a shop and a factory. */
export const storyZh: Telling = {
  gap: '',
  head: (first, last) => (first === last ? names.quarterHead(first) : `第${first}–${last}季`),
  sentence,
  title: ({ number, from, to, orders, paid, gone }) => {
    const bought = orders === 0 ? '一次没买' : `买了${orders}次，付了${yuan(paid)}`;
    if (gone !== undefined) return `${number}号：${bought}，第${gone}季走了`;
    return from === to
      ? `${number}号：${bought}，仍是${rung(to)}`
      : `${number}号：从${rung(from)}到${rung(to)}，${bought}`;
  },
};
