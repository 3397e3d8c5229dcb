import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  ACTS,
  GROUPINGS,
  LEVELS,
  pathOf,
  placeOf,
  reachOf,
  rollUp,
  unitScore,
  type ActId,
  type Rule,
} from '@/lib/simulations/interaction-levels';

interface State {
  readonly cuts: string;
  readonly rule: Rule;
  readonly act: ActId;
  readonly score: number;
}

const statesOf = (text: string) =>
  [...text.matchAll(/<State [^>]*set=\{(\{[^}]*\})\}/g)].map(
    ([, set = '']) => JSON.parse(set.replace(/(\w+):/g, '"$1":').replaceAll("'", '"')) as State,
  );
const pathAt = ({ cuts, rule, act, score }: State) => {
  const scores = ACTS.map((one) => (one.id === act ? score : one.score));
  return pathOf(scores, rollUp(scores, cuts, rule), placeOf(act));
};
/** Two decimals, halves up, as the screen writes them. */
const shown = (score: number) => String(Math.round(100 * score + 1e-6) / 100);

/** How the two texts write a score of a level, and a change of it. */
const NAMES = {
  zh: {
    episode: (score: string) => `情节${score}分`,
    relationship: (score: string) => `关系${score}分`,
    more: ['动作涨', '情节涨', '片段涨', '关系涨'],
    fell: (from: string, to: string) => `从${from}分掉到${to}分`,
  },
  en: {
    episode: (score: string) => `the episode has ${score}`,
    relationship: (score: string) => `the relationship ${score}`,
    more: ['', '', '', ''],
    fell: (from: string, to: string) => `from ${from} to ${to}`,
  },
} as const;

describe.each(['zh', 'en'] as const)('what the %s text says is what the model computes', (locale) => {
  const text = readFileSync(new URL(`${locale}.mdx`, import.meta.url), 'utf8');
  const words = NAMES[locale];
  const states = statesOf(text);
  const [visit, whole, worstTwice, worst, better, apart] = states as [
    State,
    State,
    State,
    State,
    State,
    State,
  ];
  /** The words from the link of a state to the next one, or to the end of its paragraph. */
  const said = (state: State) => text.split('<State ')[states.indexOf(state) + 1]!.split('\n')[0]!;

  test('six states, each of them the grouping, rule and score that its words name', () => {
    expect(states).toHaveLength(6);
    expect(states.map(({ cuts }) => cuts)).toEqual([
      GROUPINGS.visit,
      GROUPINGS.exchange,
      GROUPINGS.visit,
      GROUPINGS.visit,
      GROUPINGS.visit,
      '011111201',
    ]);
    expect(states.map(({ rule }) => rule)).toEqual(['mean', 'mean', 'worst-twice', 'worst', 'mean', 'mean']);
    expect(states.map(({ act, score }) => `${act} ${score}`)).toEqual(
      [1, 1, 1, 1, 4, 1].map((score) => `check-in ${score}`),
    );
  });

  test('the worked example: every score on the way up, and of its neighbours', () => {
    const { sequences, score } = rollUp(
      ACTS.map((act) => act.score),
      GROUPINGS.visit,
      'mean',
    );
    const [stay, order] = sequences;
    expect(stay!.episodes.map((episode) => episode.score)).toEqual([4, 2.5, 4, 5, 4]);
    expect(order!.episodes.map((episode) => episode.score)).toEqual([4.5, 5]);
    const example = text.slice(text.indexOf('<WorkedExample'), text.indexOf('</WorkedExample>'));
    const sum = stay!.episodes.reduce((all, episode) => all + episode.score, 0);
    for (const figure of [
      `= ${stay!.episodes[1]!.score}`,
      `${sum} ÷ 5 = ${shown(stay!.score)}`,
      `÷ 2 = ${shown(order!.score)}`,
      `÷ 2 = ${score}`,
      shown(score),
    ])
      expect(example).toContain(figure);
    const line = pathAt(visit).map(shown);
    expect(text).toContain(line.join(' → '));
    expect(text).toContain(line.join(locale === 'zh' ? '分，' : ', '));
    expect(reachOf(pathAt(visit))).toBe('episode');
    expect(said(visit)).toContain(words.episode(shown(pathAt(visit)[1]!)));
  });

  test('by whole exchanges only the act is bad', () => {
    expect(said(whole)).toContain(shown(pathAt(whole)[1]!));
    expect(reachOf(pathAt(whole))).toBe('act');
  });

  test('the worst twice, and the worst alone', () => {
    const [, episode = 0, , relationship = 0] = pathAt(worstTwice);
    expect(said(worstTwice)).toContain(words.episode(shown(episode)));
    expect(said(worstTwice)).toContain(words.relationship(shown(relationship)));
    expect(pathAt(worst)).toEqual([1, 1, 1, 1]);
    expect(reachOf(pathAt(worst))).toBe('relationship');
  });

  test('what three points more on the act add at each level', () => {
    const added = pathAt(better).map((score, i) => shown(score - pathAt(visit)[i]!));
    expect(added).toHaveLength(LEVELS.length);
    added.forEach((more, i) => expect(said(better)).toContain(`${words.more[i]}${more}`));
  });

  test('the apology apart from check-in', () => {
    expect(pathAt(apart)[1]).toBe(1);
    expect(said(apart)).toContain(words.fell(shown(pathAt(visit)[3]!), shown(pathAt(apart)[3]!)));
  });

  test('one party of forty, and nine', () => {
    for (const parties of [1, 9]) expect(text).toContain(`${parties} ÷ 40 = ${(100 * parties) / 40}%`);
  });
});

test('the check: a stay of 2, 4 and 5, 5, 5, 5 has the mean of two means', () => {
  const yaml = readFileSync(
    new URL('../../../questions/interaction/levels-of-interaction.yaml', import.meta.url),
    'utf8',
  );
  const scores = [2, 4, 5, 5, 5, 5];
  expect(yaml).toContain(`answer: ${rollUp(scores, '01000', 'mean').score}\n`);
  expect(yaml).toContain(`id: all-acts, value: ${unitScore(scores, 'mean').toFixed(2)} }`);
});
