import type { Locale } from '@/lib/content/locale';
import type { MapProblem, MapProblemCode } from '@/lib/journey-map';

/** Why a file, a paste or an edit was refused, in a sentence that names the cause and the place. */
export function problemText(locale: Locale, problem: MapProblem): string {
  const { causes, where, lineAndColumn } = sayings[locale];
  const cause = causes[problem.code];
  const spot = /^(\d+):(\d+)$/.exec(problem.at);
  if (spot) return lineAndColumn(cause, Number(spot[1]), Number(spot[2]));
  return problem.at === '' ? where(cause, '', '') : where(cause, placeText(locale, problem.at), problem.at);
}

/** `asIs.cards[12].text` as a reader would say it. */
export function placeText(locale: Locale, at: string): string {
  const { names, numbered, join } = sayings[locale];
  const steps = at.split('.').map((step) => {
    const [, name = step, index] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    if (index !== undefined)
      return numbered(Object.hasOwn(names, name) ? names[name]! : name, Number(index) + 1);
    return Object.hasOwn(names, name) ? names[name]! : `“${step}”`;
  });
  return join(steps);
}

interface Sayings {
  readonly causes: Readonly<Record<MapProblemCode, string>>;
  /** Names of the document's parts; those that are counted stand in the singular. */
  readonly names: Readonly<Record<string, string>>;
  readonly numbered: (name: string, number: number) => string;
  readonly join: (steps: readonly string[]) => string;
  readonly where: (cause: string, place: string, path: string) => string;
  readonly lineAndColumn: (cause: string, line: number, column: number) => string;
}

const sayings: Readonly<Record<Locale, Sayings>> = {
  zh: {
    causes: {
      'not-json': '这不是JSON，读不下去',
      'too-large': '太大了，最多2MB',
      'too-deep': '一层套一层，套得太深',
      'forbidden-key': '这里有个不许用的名字，可能会搞乱网页',
      'duplicate-key': '同一个名字写了两遍',
      'other-form': '这不是旅程图，或者是别的版本的旅程图',
      'wrong-type': '这里写的不是该有的那种值',
      'missing-field': '这里少了一项',
      'unknown-field': '这里多了一项，旅程图里没有',
      'bad-id': '编号的写法不对',
      'duplicate-id': '这个编号前面用过了',
      'out-of-order': '接触点没有按阶段的先后排',
      'missing-lane': '少了每张图都该有的一行',
      'duplicate-lane': '同一种行出现了两次',
      'too-many': '太多了，放不下',
      'too-few': '一个都没有，至少要有一个',
      'too-long': '字太多了',
      'bad-character': '有看不见的控制字符，或者会把文字方向翻过来的字符',
      'unknown-id': '指的那一项，图里没有',
      'out-of-range': '数字超出了范围',
      'wrong-lane': '这张卡片不能放在这一行',
      'no-name': '名字还空着',
      'last-one': '这是最后一个，得留着',
      'not-own': '这一行每张图都有，只能隐藏，不能删',
      'no-to-be': '设想版还没开始',
      'has-to-be': '设想版已经有了',
      'nothing-there': '里面没有能用的内容',
      'a-whole-map': '这是一整张图，请在“我的图”那一页打开',
    },
    names: {
      asIs: '现状',
      toBe: '设想',
      cards: '卡片',
      touchpoints: '接触点',
      stages: '阶段',
      personas: '人物',
      lanes: '行',
      rows: '行',
      title: '图名',
      note: '备注',
      text: '文字',
      name: '名字',
      about: '介绍',
      channel: '渠道',
      wait: '等待',
      failure: '出错的比例',
      importance: '看重程度',
      feelings: '感受',
      isMomentOfTruth: '关键时刻',
      isHidden: '是否隐藏',
      kind: '种类',
      form: '格式',
      id: '编号',
      stage: '所在阶段',
      lane: '所在的行',
      version: '版本',
      place: '位置',
    },
    numbered: (name, number) => `第${number}个${name}`,
    join: (steps) => steps.join('的'),
    where: (cause, place, path) => (place ? `${place}：${cause}（${path}）。` : `${cause}。`),
    lineAndColumn: (cause, line, column) => `第${line}行第${column}个字：${cause}。`,
  },
  en: {
    causes: {
      'not-json': 'this is not JSON; it cannot be read further',
      'too-large': 'it is too large: 2 MB at most',
      'too-deep': 'lists within lists go too deep',
      'forbidden-key': 'there is a name here that could harm the page',
      'duplicate-key': 'the same name stands here twice',
      'other-form': 'this is no journey map, or one of another version',
      'wrong-type': 'the value is of the wrong kind',
      'missing-field': 'something is missing here',
      'unknown-field': 'there is something here that a map does not have',
      'bad-id': 'the id is not written as ids are',
      'duplicate-id': 'this id was used before',
      'out-of-order': 'the touchpoints do not follow the order of the stages',
      'missing-lane': 'a row is missing that every map has',
      'duplicate-lane': 'the same kind of row stands here twice',
      'too-many': 'there are too many',
      'too-few': 'there is none, and there must be one',
      'too-long': 'the text is too long',
      'bad-character': 'there is an invisible control character, or one that turns the writing round',
      'unknown-id': 'it points to something that the map does not have',
      'out-of-range': 'the number is out of range',
      'wrong-lane': 'this card cannot stand in that row',
      'no-name': 'the name is empty',
      'last-one': 'it is the last one and has to stay',
      'not-own': 'every map has this row; it can be hidden, not deleted',
      'no-to-be': 'there is no version as it should be yet',
      'has-to-be': 'there is a version as it should be already',
      'nothing-there': 'there is nothing in it to use',
      'a-whole-map': 'this is a whole map; open it on the page of your maps',
    },
    names: {
      asIs: 'as it is',
      toBe: 'as it should be',
      cards: 'card',
      touchpoints: 'touchpoint',
      stages: 'stage',
      personas: 'person',
      lanes: 'row',
      rows: 'row',
      title: 'title',
      note: 'note',
      text: 'text',
      name: 'name',
      about: 'description',
      channel: 'channel',
      wait: 'wait',
      failure: 'share that fails',
      importance: 'importance',
      feelings: 'feelings',
      isMomentOfTruth: 'moment of truth',
      isHidden: 'hidden or not',
      kind: 'kind',
      form: 'form',
      id: 'id',
      stage: 'stage',
      lane: 'row',
      version: 'version',
      place: 'place',
    },
    numbered: (name, number) => `${name} ${number}`,
    join: (steps) => steps.join(', '),
    where: (cause, place, path) => (place ? `${capital(place)}: ${cause} (${path}).` : `${capital(cause)}.`),
    lineAndColumn: (cause, line, column) => `Line ${line}, character ${column}: ${cause}.`,
  },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
