import { describe, expect, it } from 'vitest';
import type { AgainstLuck, LuckView } from '../protocol';
import { calibrationTitle, chanceSentence, checkedQuarter, coverageSentence } from './calibration';
import { feltTitle, surveysOf, truthOf } from './felt-findings';
import { luckFinding, luckNote, luckTitle, skillSentence } from './luck-findings';

const wan = 1_000_000;

describe('luck and skill', () => {
  const view: LuckView = {
    mine: [1 * wan, 2 * wan, 3 * wan],
    happened: 2 * wan,
    baselines: {
      nothing: [0, wan, wan],
      relationship: [2 * wan, 4 * wan, 5 * wan],
      searched: [9 * wan, 9 * wan, 9 * wan],
    },
    beaten: { nothing: 3, relationship: 1, searched: 0 },
  };

  it('holds the median against the strongest scripted rule, not against the one found by search', () => {
    const finding = luckFinding(view);
    expect(finding).toMatchObject({ best: 'relationship', overBest: -2 * wan, beaten: 1, of: 3, same: [] });
    expect(luckTitle('zh', finding)).toBe('同样的决定另走3局，1局胜过最强的现成打法“关系规则”');
    expect(skillSentence('zh', finding)).toBe('本事看中位数：你的2万元，比最强的现成打法“关系规则”低2万元。');
    expect(luckNote('en', 'nothing', [0, wan, wan], view, finding)).toBe('median ¥10,000, you win 3 of 3');
  });

  it('does not call it losing to play exactly as a rule does', () => {
    const same: LuckView = { ...view, baselines: { nothing: view.mine }, beaten: { nothing: 0 } };
    const finding = luckFinding(same);
    expect(luckTitle('zh', finding)).toContain('局局一样');
    expect(skillSentence('zh', finding)).toContain('一样');
    expect(luckNote('zh', 'nothing', view.mine, same, finding)).toBe('中位数2万元，和你一样');
  });

  it('tells all from none', () => {
    const finding = luckFinding(view);
    expect(luckTitle('zh', { ...finding, beaten: 3 })).toContain('局局胜过');
    expect(luckTitle('zh', { ...finding, beaten: 0 })).toContain('一局也没胜过');
  });
});

describe('predictions against the redraws', () => {
  const redraws = Array.from({ length: 200 }, (_, i) => 100 + i);
  const against = (
    buyers: AgainstLuck['prediction']['buyers'],
    profitUp: number | null = null,
  ): AgainstLuck => ({
    quarter: 1,
    prediction: { buyers, profitUp },
    happened: { buyers: 150, profit: 5 },
    buyers: redraws,
    profit: Array.from({ length: 200 }, (_, i) => (i < 100 ? 0 : 10)),
    profitBefore: 5,
  });
  const kind = (low: number, high: number) => checkedQuarter(against({ low, high })).interval?.kind;

  it('calls an interval by what it holds and where it lies', () => {
    expect(kind(120, 279)).toBe('fits');
    expect(kind(180, 220)).toBe('narrow');
    expect(kind(0, 400)).toBe('wide');
    expect(kind(400, 600)).toBe('beside');
    expect(kind(10, 40)).toBe('beside');
  });

  it('counts both ends in, and a profit that is level as not risen', () => {
    const { interval, chance } = checkedQuarter(against({ low: 150, high: 299 }, 0.5));
    expect(interval).toMatchObject({ held: true, share: 0.75 });
    expect(chance).toMatchObject({ rose: false, rising: 0.5, brier: 0.25, brierRedrawn: 0.25 });
  });

  it('says what is too narrow, too wide and beside the mark', () => {
    const quarters = [against({ low: 180, high: 220 }), against({ low: 185, high: 215 }), against(null)].map(
      checkedQuarter,
    );
    expect(calibrationTitle('zh', quarters)).toBe('2个八成区间，罩住真数的有0个，老实给的该有1.6个上下');
    expect(coverageSentence('zh', quarters)).toContain('多半是太窄');
    expect(coverageSentence('zh', quarters)).toContain('2个太窄。');
    expect(coverageSentence('en', [checkedQuarter(against({ low: 0, high: 400 }))])).toContain('too much');
    expect(coverageSentence('zh', [checkedQuarter(against({ low: 120, high: 279 }))])).toContain('大体合适');
    expect(coverageSentence('zh', [checkedQuarter(against({ low: 0, high: 20 }))])).toContain('位置');
  });

  it('compares the Brier score with 50 %, better, worse and the same', () => {
    const said = (...chances: number[]) =>
      chanceSentence(
        'zh',
        chances.map((chance) => checkedQuarter(against(null, chance))),
      );
    expect(said(0.5)).toContain('和一律说50%的0.25一样');
    expect(said(0.9)).toContain('不如一律说50%');
    expect(said(0.9)).toContain('偏高');
    expect(said(0.1)).toContain('偏低');
    const sure = { ...against(null, 0.9), profit: redraws };
    expect(chanceSentence('zh', [checkedQuarter(sure)])).toContain('强');
  });

  it('has words for nothing given', () => {
    const none = [checkedQuarter(against(null))];
    expect(calibrationTitle('zh', none)).toContain('没有给过');
    expect(coverageSentence('zh', none)).toBe('');
    expect(chanceSentence('zh', none)).toContain('一次也没答');
  });
});

describe('what was felt', () => {
  const estimate = (mean: number) => ({ mean, low: mean - 0.02, high: mean + 0.02 });
  const survey = (mean: number) => ({
    asked: 100,
    answered: 60,
    satisfaction: estimate(mean),
    trust: estimate(mean),
    expectation: estimate(mean),
    nps: { score: 10, standardError: 5, low: 0, high: 20 },
  });
  const quarter = (number: number, satisfaction: number, said?: number) => ({
    quarter: number,
    felt: { satisfaction, trust: satisfaction, expectation: satisfaction, nps: 30 },
    reports: { bought: [], survey: said === undefined ? undefined : survey(said), cohorts: [] },
  });
  const quarters = [quarter(1, 0.5, 0.7), quarter(2, 0.6, 0.51), quarter(3, 0.7, 0.3)];

  it('holds a survey against the end of the quarter before it', () => {
    expect(surveysOf(quarters, 'satisfaction').map(({ held }) => held)).toEqual([undefined, true, false]);
    expect(surveysOf(quarters, 'nps').map(({ held }) => held)).toEqual([undefined, false, false]);
    expect(truthOf(quarters, 'nps')).toEqual([30, 30, 30]);
  });

  it('titles up, down and level', () => {
    expect(feltTitle('zh', quarters, 'satisfaction')).toBe('满意度从50分升到70分，2份问卷里1份罩住了真数');
    expect(feltTitle('en', quarters, 'nps')).toBe(
      'NPS ended where it began, at 30; 0 of 2 surveys held the truth',
    );
    expect(feltTitle('zh', [quarter(1, 0.6), quarter(2, 0.5)], 'trust')).toBe('信任从60分降到50分');
  });
});
