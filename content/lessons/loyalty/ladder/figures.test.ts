import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  advocatesOf,
  attitudeOf,
  climb,
  decisionOf,
  HAPPENED,
  LADDER_PLANS,
  LESSON_QUARTERS,
  openLessonMarket,
  otherLucks,
  playQuarter,
  POLICIES,
  profitOf,
  standardCoefficients,
  startRun,
  storyOf,
  type LadderPlan,
} from '@/lib/simulations/ladder';

const market = openLessonMarket();
const all = (plan: LadderPlan) => Array<LadderPlan>(LESSON_QUARTERS).fill(plan);
const runOf = (plan: LadderPlan) => climb(market, all(plan));
const endOf = (plan: LadderPlan) => runOf(plan).moments[LESSON_QUARTERS]!.counts;
const [PROSPECT, CLIENT, SUPPORTER, ADVOCATE, DORMANT, LOST] = [0, 2, 3, 4, 6, 7];
const start = runOf('nothing').moments[0]!.counts;
const points = (attitude: number) => Math.round(100 * attitude);

const lifeOf = (plan: LadderPlan, person: number) => storyOf(runOf(plan), person - 1);
const did = (happened: number, name: keyof typeof HAPPENED) => (happened & HAPPENED[name]) !== 0;

describe.each(['zh', 'en'])('what the %s text says is what the model computes', (locale) => {
  const source = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8').replace(
    /(\d),(\d{3})/g,
    '$1$2',
  );
  // Without tags, so that a State link does not stand between words and figure.
  const text = source.replace(/<State [^>]*>/g, '').replace(/<\/State>/g, '');
  const says = (zh: string, en: string) => expect(text).toContain(locale === 'zh' ? zh : en);

  test('the first day', () => {
    says(`${start[PROSPECT]}位没来买过`, `${start[PROSPECT]} have never bought`);
    says(`${start[DORMANT]}位好久没来`, `${start[DORMANT]} have not been for long`);
    says(`逢人就夸的只有${advocatesOf(start)}位`, `only ${advocatesOf(start)} praises it`);
    says(`每季拿得出${market.scenario.purse}元`, `can spend ¥${market.scenario.purse} a quarter`);
  });

  test('doing nothing', () => {
    const end = endOf('nothing');
    says(
      `还是${advocatesOf(end)}位拥护者，支持者从${start[SUPPORTER]}位掉到${end[SUPPORTER]}位，流失${end[LOST]}位`,
      `still ${advocatesOf(end)} advocate, supporters down from ${start[SUPPORTER]} to ${end[SUPPORTER]}, and ${end[LOST]} lost`,
    );
    expect(advocatesOf(end)).toBe(advocatesOf(start));
  });

  test('advertising only', () => {
    const end = endOf('advertising');
    says(
      `从${start[PROSPECT]}位减到${end[PROSPECT]}位，拥护者一位没有，流失${end[LOST]}位`,
      `fall from ${start[PROSPECT]} to ${end[PROSPECT]}, no advocate is left, and ${end[LOST]} are lost`,
    );
    expect(advocatesOf(end)).toBe(0);
  });

  test('discounts only', () => {
    const end = endOf('discounts');
    says(
      `${advocatesOf(end)}位拥护者，流失${end[LOST]}位`,
      `${advocatesOf(end)} advocate, ${end[LOST]} lost`,
    );
  });

  test('looking after those who come', () => {
    const end = endOf('care');
    says(
      `${advocatesOf(end)}位拥护者，${end[SUPPORTER]}位支持者，流失${end[LOST]}位`,
      `${advocatesOf(end)} advocates and ${end[SUPPORTER]} supporters, with ${end[LOST]} lost`,
    );
    expect(end[ADVOCATE]).toBe(advocatesOf(end));
    says('广告只占一成半', '15% into advertising');
    expect(POLICIES.relationship.shares.acquisition).toBe(0.15);
  });

  test('other lucks, and the answer to the guess', () => {
    const [care, nothing] = [otherLucks(market, all('care'), 20), otherLucks(market, all('nothing'), 20)];
    says(
      `换20回运气，是${care[0]}到${care[19]}位；什么都不做，是${nothing[0]}到${nothing[19]}位`,
      `under 20 other lucks makes ${care[0]} to ${care[19]}, doing nothing ${nothing[0]} to ${nothing[19]}`,
    );
    expect(care[19]!).toBeLessThan(20);
    for (const plan of LADDER_PLANS) expect(advocatesOf(endOf(plan))).toBeLessThan(20);
  });

  test('pushing everybody: more advocates, less profit than doing nothing', () => {
    const money = (plan: LadderPlan) => {
      const yuan = profitOf(runOf(plan).quarters) / 100;
      return locale === 'zh' ? `${(yuan / 10_000).toFixed(1)}万元` : `¥${Math.round(yuan / 1000)}000`;
    };
    const pushed = advocatesOf(endOf('push'));
    expect(pushed).toBeGreaterThan(advocatesOf(endOf('care')));
    says(`拥护者和伙伴是多了，${pushed}位`, `more advocates and partners, ${pushed}.`);
    says(`却只有${money('push')}`, `is ${money('push')}`);
    says(`有${money('care')}`, `leaves ${money('care')}`);
    says(`也有${money('nothing')}`, `doing nothing ${money('nothing')}`);
    expect(profitOf(runOf('push').quarters)).toBeLessThan(profitOf(runOf('nothing').quarters));
    const decision = runOf('push').quarters[0]!.decision;
    const spent = (one: typeof decision) => Object.values(one.spend).reduce((sum, yuan) => sum + yuan, 0);
    expect(spent(decision)).toBe(2 * spent(decisionOf(POLICIES.relationship, market.scenario.purse)));
    expect(decision.contacts).toBe(6);
    expect(decision.aim).toContain('lost');
  });

  test('margin a head by rung', () => {
    const { moments, quarters } = runOf('care');
    const perHead = (rung: number) =>
      quarters.reduce((sum, { tally }) => sum + tally.contributionBy[rung]!, 0) /
      quarters.reduce((sum, _, i) => sum + moments[i]!.counts[rung]!, 0) /
      100;
    const [client, supporter] = [Math.round(perHead(CLIENT)), Math.round(perHead(SUPPORTER))];
    expect(supporter).toBeLessThan(client);
    says(
      `每位客户每季留下${client}元毛利，每位支持者${supporter}元`,
      `a client left a margin of ¥${client} a quarter and a supporter ¥${supporter}`,
    );
  });

  test('Uncle Luo: up in quarter 3, down in 6, up in 8; without care down in 3 for good', () => {
    const care = lifeOf('care', 129);
    expect(care[2]!.cause).toBe('spoke');
    for (const name of ['failed', 'complained', 'answered', 'recommended'] as const)
      expect(did(care[2]!.happened, name)).toBe(true);
    expect([did(care[5]!.happened, 'failed'), did(care[5]!.happened, 'complained')]).toEqual([true, false]);
    expect([care[5]!.to, care[6]!.to, care[7]!.to]).toEqual([SUPPORTER, SUPPORTER, ADVOCATE]);
    says(
      `态度从${points(care[4]!.attitude)}掉到${points(care[5]!.attitude)}，退回支持者`,
      `falls from ${points(care[4]!.attitude)} to ${points(care[5]!.attitude)}, and he is back`,
    );
    const nothing = lifeOf('nothing', 129);
    // Both differ: with the same care and a mere word in quarter 3 he ends between the two.
    const decision = decisionOf(POLICIES.relationship, market.scenario.purse);
    let run = startRun(market);
    for (const answer of [decision.answer, decision.answer, 'word'] as const)
      run = playQuarter(run, { ...decision, answer });
    const onlyWord = attitudeOf(run.standing, 128);
    expect(onlyWord).toBeLessThan(care[2]!.attitude - 0.05);
    expect(onlyWord).toBeGreaterThan(nothing[2]!.attitude + 0.05);
    expect([did(nothing[2]!.happened, 'complained'), nothing[2]!.to]).toEqual([true, CLIENT]);
    expect(nothing.slice(3).every(({ to }) => to === CLIENT)).toBe(true);
    says(
      `态度从${points(nothing[1]!.attitude)}掉到${points(nothing[2]!.attitude)}，降为客户`,
      `falls from ${points(nothing[1]!.attitude)} to ${points(nothing[2]!.attitude)}, he becomes a client`,
    );
  });

  test('no. 65 leaves contented in quarter 6', () => {
    const life = lifeOf('care', 65);
    expect(life[5]!.cause).toBe('left');
    for (const { happened } of life.slice(1, 6))
      expect(did(happened, 'failed') || did(happened, 'promiseBroken')).toBe(false);
    says(`态度${points(life[4]!.attitude)}，第2季起`, `an attitude of ${points(life[4]!.attitude)}`);
  });

  test('attitude: the weights, the line, and the worked example', () => {
    const { standing } = startRun(market);
    const attitude = (satisfaction: number, trust: number, commitment: number) => {
      standing.satisfaction[0] = satisfaction / 100;
      standing.trust[0] = trust / 100;
      standing.commitment[0] = commitment / 100;
      return points(attitudeOf(standing, 0));
    };
    const line = points(standardCoefficients().supporterAttitude);
    says(`到${line}，`, `At ${line} a client`);
    expect([attitude(60, 55, 45), attitude(60, 65, 45), attitude(70, 50, 40)]).toEqual([54, 57, 55]);
    expect(attitude(60, 55, 45)).toBe(line - 2);
    says(' = 24 + 16.5 + 13.5 = 54', ' = 24 + 16.5 + 13.5 = 54');
    says('24 + 19.5 + 13.5 = 57', '24 + 19.5 + 13.5 = 57');
    const questions = readFileSync(
      new URL('../../../questions/loyalty/ladder.yaml', import.meta.url),
      'utf8',
    );
    expect(questions).toContain(`离${line}还差${line - 55}分`);
  });
});
