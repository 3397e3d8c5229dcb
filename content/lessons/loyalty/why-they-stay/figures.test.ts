import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  attitudeOf,
  DICK_BASU,
  LOYALTY_TYPES,
  readLoyaltyTwice,
  startRun,
  openMarket,
  type DickBasu,
  type LoyaltyFuture,
  type LoyaltyReading,
  type LoyaltyType,
} from '@/lib/simulations/ladder';

const known = new Map<string, LoyaltyReading>();
function read(future: LoyaltyFuture, people = 200): LoyaltyReading {
  const key = `${future} ${people}`;
  const reading = known.get(key) ?? readLoyaltyTwice(future, people);
  known.set(key, reading);
  return reading;
}
const gone = (future: LoyaltyFuture, cell?: DickBasu, people?: number) =>
  read(future, people).people.filter((one) => !one.after && (!cell || one.cell === cell)).length;
const inCell = (cell: DickBasu, people?: number) =>
  read('same', people).people.filter((one) => one.cell === cell).length;
const now = (future: LoyaltyFuture, cell: DickBasu) =>
  read(future).people.filter(({ after }) => after?.cell === cell).length;
const ofType = (type: LoyaltyType, cell?: DickBasu) =>
  read('same').people.filter((one) => one.type === type && (!cell || one.cell === cell)).length;
const nowType = (future: LoyaltyFuture, type: LoyaltyType) =>
  read(future).people.filter(({ after }) => after?.type === type).length;
const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`;
const shareGone = (future: LoyaltyFuture, cell: DickBasu, people?: number) =>
  percent(gone(future, cell, people), inCell(cell, people));

/** An attitude by the model’s own weights. */
function attitude(satisfaction: number, trust: number, commitment: number): number {
  const market = openMarket(
    { id: 'one', people: 40, quarters: 2, purse: 100, changes: {}, events: [] },
    'wuping',
  );
  const { standing } = startRun(market);
  standing.satisfaction[0] = satisfaction;
  standing.trust[0] = trust;
  standing.commitment[0] = commitment;
  return attitudeOf(standing, 0);
}

describe.each(['zh', 'en'])('what the %s text says is what the model computes', (locale) => {
  const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8');
  const zh = locale === 'zh';
  const say = (chinese: string, english: string) => expect(text).toContain(zh ? chinese : english);

  test('three guests: 0.47, 0.625, 0.63 against 0.56', () => {
    const values = [attitude(0.5, 0.55, 0.35), attitude(0.7, 0.6, 0.55), attitude(0.75, 0.65, 0.45)];
    const { strong } = read('same');
    expect(values.map((value) => value >= strong)).toEqual([false, true, true]);
    for (const value of [...values, strong]) expect(text).toContain(String(Number(value.toFixed(3))));
  });

  test('the first reading: 134 regulars, 39 strong and 95 weak; who brought what', () => {
    const { people } = read('same');
    const [strong, weak] = [inCell('loyalty'), inCell('spurious')];
    expect(people).toHaveLength(200);
    say(
      `${strong + weak}位常客，只有${strong}位态度也强`,
      `${strong + weak} come often; only ${strong} of them`,
    );
    const paid = (cell?: DickBasu) =>
      people.reduce((sum, one) => (!cell || one.cell === cell ? sum + one.paid : sum), 0);
    say(
      `虚假忠诚占${percent(paid('spurious'), paid())}`,
      `The spurious brought ${percent(paid('spurious'), paid())}`,
    );
    say(`只占${percent(paid('none'), paid())}`, `brought ${percent(paid('none'), paid())} of last`);
  });

  test('the rival: who leaves', () => {
    const [strong, weak] = [inCell('loyalty'), inCell('spurious')];
    const [a, b] = [gone('rival', 'loyalty'), gone('rival', 'spurious')];
    expect((a + b) / (strong + weak)).toBeCloseTo(0.4, 1);
    say(`常客走了${a + b}位`, `${a + b} of the regulars`);
    say(
      `态度强的${strong}位走${a}位，${shareGone('rival', 'loyalty')}`,
      `the ${strong} with a strong attitude ${a} went, ${shareGone('rival', 'loyalty')}`,
    );
    say(
      `态度弱的${weak}位走${b}位，${shareGone('rival', 'spurious')}`,
      `the ${weak} with a weak one ${b}, ${shareGone('rival', 'spurious')}`,
    );
    const [few, none] = [gone('rival', 'none'), inCell('none')];
    say(`${none}位走了${few}位，${percent(few, none)}`, `${few} of ${none}, ${percent(few, none)}`);
    say(
      `潜在忠诚${inCell('latent')}位走了${gone('rival', 'latent')}位`,
      `${gone('rival', 'latent')} of ${inCell('latent')} latent`,
    );
    // Most people from the spurious, the greatest share from those of no loyalty.
    expect(DICK_BASU.every((cell) => gone('rival', cell) <= b)).toBe(true);
    expect(DICK_BASU.every((cell) => gone('rival', cell) / inCell(cell) <= few / none)).toBe(true);
  });

  test('the card ends; only one shop; nothing changes', () => {
    say(`一年走${gone('no-points')}位`, `${gone('no-points')} leave in the year`);
    say(`>${gone('same')}位</State>`, `>${gone('same')}</State>`);
    const [a, b] = [shareGone('no-points', 'loyalty'), shareGone('no-points', 'spurious')];
    say(`${a}对${b}`, `${a} against ${b}`);
    say(`一年只走${gone('only')}位`, `Only ${gone('only')} leave`);
    const [before, after] = [inCell('spurious'), now('only', 'spurious')];
    say(`虚假忠诚从${before}位涨到${after}位`, `from ${before} to ${after}`);
    say(
      `${nowType('only', 'monopoly')}位成了垄断型`,
      `${nowType('only', 'monopoly')} of them now of the monopoly type`,
    );
    expect(nowType('same', 'habitual')).toBe(0);
    say(
      `从${ofType('saver')}位变成${nowType('same', 'saver')}位`,
      `savers go from ${ofType('saver')} to ${nowType('same', 'saver')}`,
    );
  });

  test('4,000 customers', () => {
    const share = (future: LoyaltyFuture, cell: DickBasu) => shareGone(future, cell, 4000);
    say(
      `态度强的走${share('rival', 'loyalty')}，弱的走${share('rival', 'spurious')}`,
      `${share('rival', 'loyalty')} of the strong regulars and ${share('rival', 'spurious')} of the weak`,
    );
    say(
      `卡停了，${share('no-points', 'loyalty')}对${share('no-points', 'spurious')}`,
      `when the card ends, ${share('no-points', 'loyalty')} against ${share('no-points', 'spurious')}`,
    );
  });

  test('types by cells', () => {
    const names = zh
      ? { devoted: '忠实型', habitual: '习惯型', incentive: '激励型', saver: '节约型' }
      : { devoted: 'Devoted', habitual: 'Habitual', incentive: 'Incentive', saver: 'Saver' };
    const others = (['habitual', 'incentive', 'saver'] as const).reduce<readonly [number, number]>(
      ([all, spurious], type) => [all + ofType(type), spurious + ofType(type, 'spurious')],
      [0, 0],
    );
    for (const type of LOYALTY_TYPES) {
      if (type === 'monopoly') expect(ofType(type)).toBe(0);
      else {
        const name = zh ? `${names[type]}${ofType(type)}位` : `${names[type]}, ${ofType(type)}`;
        expect(text).toContain(`| ${name} | ${ofType(type, 'loyalty')} | ${ofType(type, 'spurious')} |`);
      }
    }
    say(
      `后三类${others[0]}位，${others[1]}位落在虚假忠诚`,
      `Of the ${others[0]} in the last three rows, ${others[1]} are spurious`,
    );
    const questions = readFileSync(
      new URL('../../../questions/loyalty/why-they-stay.yaml', import.meta.url),
      'utf8',
    );
    expect(questions).toContain(
      zh
        ? `${ofType('devoted')}位中有${ofType('devoted', 'spurious')}位`
        : `${ofType('devoted', 'spurious')} of ${ofType('devoted')} in the model`,
    );
  });

  test('the trap: from 67 % to 75 %, with hardly more loyalty', () => {
    const often = inCell('loyalty') + inCell('spurious');
    const [loyal, spurious] = [now('only', 'loyalty'), now('only', 'spurious')];
    const stayed = 200 - gone('only');
    say(
      `从${percent(often, 200)}升到${percent(loyal + spurious, stayed)}`,
      `from ${percent(often, 200)} to ${percent(loyal + spurious, stayed)}`,
    );
    say(`留下${stayed}位，${loyal + spurious}位常来`, `${loyal + spurious} of the ${stayed} who stayed`);
    say(`从${inCell('loyalty')}位到${loyal}位`, `Loyalty went from ${inCell('loyalty')} to ${loyal}`);
    say(
      `虚假忠诚从${inCell('spurious')}位到${spurious}位`,
      `spurious from ${inCell('spurious')} to ${spurious}`,
    );
    say(
      `里面${nowType('only', 'monopoly')}位是垄断型`,
      `${nowType('only', 'monopoly')} of those are of the monopoly type`,
    );
  });
});
