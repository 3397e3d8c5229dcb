import { describe, expect, it } from 'vitest';
import { en } from '../../studio/editor/words-en';
import { zh } from '../../studio/editor/words-zh';
import { caseByLot } from '@/lib/scoring/journey/fixtures/runs';
import { choiceDraft, dropOutDraft, feelDraft } from './drafts';
import { mostLeave, passingOf, readTenths, stepped } from './drop-out';
import { costText } from './figures';
import { judgeMessages } from './judge-messages';

const scenario = caseByLot(0);
const ids = scenario.model.touchpoints.map(({ id }) => id);

describe('who leaves', () => {
  it('adds up in tenths and says how many are there', () => {
    const passing = passingOf(['a', 'b', 'c'], { a: 33.3, b: 33.3, c: 33.4 });
    expect(passing.map(({ come, stay }) => [come, stay])).toEqual([
      [100, 66.7],
      [66.7, 33.4],
      [33.4, 0],
    ]);
  });

  it('goes below nothing where more leave than are there', () => {
    expect(passingOf(['a', 'b'], { a: 60, b: 50.5 })[1]!.stay).toBe(-10.5);
  });

  it('takes an empty one for nobody, and finds where most leave', () => {
    const passing = passingOf(['a', 'b', 'c'], { a: null, b: 4, c: 4 });
    expect(passing[0]).toEqual({ id: 'a', said: null, come: 100, stay: 100 });
    expect(mostLeave(passing)?.id).toBe('b');
    expect(mostLeave(passingOf(['a'], { a: 0 }))).toBeUndefined();
  });

  it.each([
    ['', null],
    ['4', 4],
    ['4.', 4],
    ['.5', 0.5],
    ['４．５', 4.5],
    ['4,5', 4.5],
    ['100', 100],
    ['100.1', undefined],
    ['4.55', undefined],
    ['-1', undefined],
    ['1e1', undefined],
    ['四', undefined],
  ])('reads “%s”', (text, value) => {
    expect(readTenths(text)).toBe(value);
  });

  it('steps by tenths without a trace of binary', () => {
    expect([0.1, 0.1, 0.1].reduce<number>((value, by) => stepped(value, by), 0)).toBe(0.3);
    expect(stepped(null, -1)).toBe(0);
    expect(stepped(99.5, 1)).toBe(100);
  });
});

describe('drafts', () => {
  it('reads back what was kept', () => {
    const kept = {
      step: 'feel',
      feelings: { [ids[0]!]: -1.5 },
      pains: [ids[1]!],
      momentsOfTruth: [ids[2]!],
      backstage: { [ids[0]!]: scenario.backstage[1]! },
    };
    const draft = feelDraft(kept, scenario);
    expect(draft.feelings[ids[0]!]).toBe(-1.5);
    expect(draft.pains).toEqual([ids[1]]);
    expect(draft.momentsOfTruth).toEqual([ids[2]]);
    expect(draft.backstage[ids[0]!]).toBe(scenario.backstage[1]);
    expect(Object.keys(draft.feelings)).toEqual(ids);
  });

  it('drops what is not on offer, and another step’s', () => {
    const draft = feelDraft(
      {
        step: 'feel',
        feelings: { [ids[0]!]: 0.3, [ids[1]!]: 9, [ids[2]!]: 'x', nobody: 1 },
        pains: ['nobody', 7, ids[0]!],
        backstage: { [ids[0]!]: 'nobody' },
      },
      scenario,
    );
    expect(Object.values(draft.feelings)).toEqual(ids.map(() => null));
    expect(draft.pains).toEqual([ids[0]]);
    expect(draft.backstage[ids[0]!]).toBeNull();
    expect(feelDraft({ step: 'choose', pains: [ids[0]!] }, scenario).pains).toEqual([]);
    expect(dropOutDraft({ step: 'predict', dropOut: { [ids[0]!]: 4.55, [ids[1]!]: 4.5 } }, scenario)).toEqual(
      Object.fromEntries(ids.map((id, i) => [id, i === 1 ? 4.5 : null])),
    );
  });

  it('keeps of a choice what the budget allows', () => {
    const all = scenario.improvements.map(({ id }) => id);
    const { improvements, reason } = choiceDraft(
      { step: 'choose', improvements: [...all, 'nobody'], reason: 'x'.repeat(700) },
      scenario,
    );
    // 20 + 30 fills the budget of 50.
    expect(improvements).toEqual(['faster', 'better']);
    expect(reason).toHaveLength(600);
  });
});

describe('words', () => {
  it('says costs in the way of each language', () => {
    expect([20, 2.5, 60].map((cost) => costText('zh', cost))).toEqual(['2万元', '2500元', '6万元']);
    expect(costText('en', 2.5)).toBe('¥2,500');
  });

  it('names feelings as the studio does', () => {
    expect(judgeMessages.zh.feel.levels).toEqual(zh.feeling.levels);
    expect(judgeMessages.en.feel.levels).toEqual(en.feeling.levels);
  });
});
