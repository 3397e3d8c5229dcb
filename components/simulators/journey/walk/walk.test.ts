import { describe, expect, it } from 'vitest';
import type { JourneyModel, TouchpointModel } from '@/lib/simulations/journey';
import { answers } from './engine';
import { changedPoints, mostCustomers, mostMoved, mostOf } from './findings';
import { numberText, signedText, waitText, yuanText } from './format';
import { dotsAfter, happeningsOf } from './motion';
import { firstToTell } from './tell';
import type { WalkAnswer } from './use-walks';

const touchpoint = (id: string, changes: Partial<TouchpointModel> = {}): TouchpointModel => ({
  id,
  servers: 0,
  service: 0,
  wait: 4,
  patience: 20,
  failure: 0.1,
  retry: 0.5,
  quality: 0.6,
  expectation: 0.65,
  importance: 0.6,
  voice: 0.2,
  leave: 0.05,
  ...changes,
});
const model = (touchpoints: TouchpointModel[]): JourneyModel => ({
  arrivals: 20,
  margin: 100,
  repeatMargin: 200,
  repeatAtNought: 0.35,
  changes: {},
  touchpoints,
});
const journey = model([touchpoint('ask'), touchpoint('door', { quality: 0.2 }), touchpoint('bill')]);
const mended = model([touchpoint('ask'), touchpoint('door', { quality: 0.95 }), touchpoint('bill')]);
const walk = (of: JourneyModel): WalkAnswer =>
  answers.walk({ model: of, seed: 'a', customers: 300, crowd: 40 }, () => undefined);

describe('the moving picture', () => {
  const crowds = [walk(journey), walk(mended)].map(({ crowd }) => crowd);
  const happenings = happeningsOf(crowds);

  it('tells what happens in the order of time, each end behind its coming', () => {
    expect(happenings.length).toBeGreaterThan(100);
    happenings.slice(1).forEach((one, i) => expect(one.at).toBeGreaterThanOrEqual(happenings[i]!.at));
    for (const [i, { kind, walk: of, customer, place }] of happenings.entries())
      if (kind === 'end') {
        const come = happenings.findIndex(
          (one) => one.kind === 'come' && one.walk === of && one.customer === customer && one.place === place,
        );
        expect(come).toBeGreaterThanOrEqual(0);
        expect(come).toBeLessThan(i);
      }
  });

  it('keeps who gives up in sight for as long as she waited', () => {
    const slow = walk(
      model([touchpoint('ask'), touchpoint('door', { failure: 0, leave: 0, wait: 40 })]),
    ).crowd;
    const told = happeningsOf([slow]);
    const waits = told
      .filter(({ kind, customer }) => kind === 'end' && slow.leftAt[customer] === 1)
      .map(({ at, customer }) => at - slow.entered[customer * 2 + 1]!);
    expect(waits.length).toBeGreaterThan(3);
    for (const minutes of waits) expect(minutes).toBeGreaterThan(0);
  });

  it('ends with everybody where the walk left her', () => {
    const ends = dotsAfter(crowds, happenings, happenings.length);
    crowds.forEach((crowd, i) => {
      expect(ends[i]).toHaveLength(40);
      for (const { customer, place, state } of ends[i]!) {
        const left = crowd.leftAt[customer]!;
        expect(state).toBe(left === -1 ? 'through' : 'left');
        expect(place).toBe(left === -1 ? 3 : left);
      }
    });
  });

  it('starts empty, and lets in one at a time', () => {
    expect(dotsAfter(crowds, happenings, 0)).toEqual([[], []]);
    const [first] = happenings;
    expect(dotsAfter(crowds, happenings, 1)[first!.walk]).toMatchObject([
      { customer: first!.customer, place: 0, state: 'here' },
    ]);
  });

  it('tells first of somebody who ends otherwise once things are mended', () => {
    const told = firstToTell([walk(journey), walk(mended)]);
    const [before, after] = crowds;
    expect(before!.leftAt[told] === -1).not.toBe(after!.leftAt[told] === -1);
    const alone = firstToTell([walk(journey)]);
    const known = walk(journey).telling.find(({ customer }) => customer === alone);
    expect(known?.leftAt).not.toBeNull();
  });
});

describe('findings', () => {
  const [before, after] = [walk(journey).outcome, walk(mended).outcome];

  it('names the costliest touchpoint, and none where nothing is lost', () => {
    expect(mostOf(before, 'valueLost')?.id).toBe('door');
    expect(
      mostOf({ touchpoints: before.touchpoints.map((one) => ({ ...one, complaints: 0 })) }, 'complaints'),
    ).toBeUndefined();
  });

  it('names what a change moved most, also where a touchpoint is on one side only', () => {
    const points = changedPoints(['ask', 'door', 'bill', 'gone'], before, after);
    expect(points.map(({ id }) => id)).toEqual(['ask', 'door', 'bill']);
    expect(mostMoved(points)?.id).toBe('door');
    expect(mostMoved(changedPoints(['ask', 'door', 'bill'], before, before))).toBeUndefined();
    const shorter = walk(model([touchpoint('ask')])).outcome;
    expect(changedPoints(['ask', 'door'], before, shorter)[1]?.after).toBeUndefined();
  });

  it('sends fewer through a long journey', () => {
    expect(mostCustomers(9)).toBe(100_000);
    expect(mostCustomers(200)).toBe(10_000);
  });
});

describe('figures in words', () => {
  it('are written as in each language', () => {
    expect(numberText('zh', 2000)).toBe('2000');
    expect(numberText('en', 2000)).toBe('2,000');
    expect(yuanText('zh', 934_422)).toBe('93.4万元');
    expect(yuanText('en', 934_422)).toBe('¥934k');
    expect(yuanText('en', 1_502_345)).toBe('¥1.5m');
    expect(yuanText('zh', -0.2)).toBe('0元');
    expect(yuanText('en', -12_000)).toBe('−¥12k');
    expect(signedText(-1.82)).toBe('−1.8');
    expect(signedText(0.04)).toBe('0');
    expect(signedText(-0.04)).toBe('0');
    expect(waitText('zh', 18.4)).toBe('18分钟');
    expect(waitText('en', 1)).toBe('1 minute');
    expect(waitText('en', 6000)).toBe('4.2 days');
  });
});
