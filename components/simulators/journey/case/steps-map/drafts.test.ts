import { expect, it } from 'vitest';
import type { Json } from '@/lib/scoring';
import { SMALL, someRun } from '../fixtures';
import { byStage } from './by-stage';
import { frameDraftFrom, mapDraftFrom, placeDraftFrom, touchpointIds } from './drafts';
import { mixed } from './order';

const ids = touchpointIds(SMALL);

it('begins empty, with an entry for everything', () => {
  expect(frameDraftFrom(undefined)).toEqual({ goal: '' });
  const map = mapDraftFrom(undefined, SMALL);
  expect(Object.keys(map.stages)).toEqual([...ids, ...SMALL.strangers]);
  expect(new Set(Object.values(map.stages))).toEqual(new Set([null]));
  expect(map.called).toEqual(Object.fromEntries(SMALL.stages.map((id) => [id, ''])));
  const place = placeDraftFrom(undefined, SMALL);
  expect(Object.keys(place.evidence)).toEqual(SMALL.evidence.map(({ id }) => id));
});

it('takes a decision that was taken back as what was filled in', () => {
  const [frame, map, place] = someRun(3).decisions as [Json, Json, Json];
  expect({ step: 'frame', ...frameDraftFrom(frame) }).toEqual(frame);
  expect({ step: 'map', ...mapDraftFrom(map, SMALL) }).toEqual(map);
  expect({ step: 'place', ...placeDraftFrom(place, SMALL) }).toEqual(place);
});

it('drops what cannot be, from whatever stands in the storage', () => {
  const hostile: Json[] = [
    null,
    'x',
    [],
    { step: 'place', stages: {} },
    { step: 'map', stages: { [ids[0]!]: 'nowhere', __proto__: 'none' }, called: { [SMALL.stages[0]!]: 7 } },
    { step: 'map', stages: [1], called: 'x' },
  ];
  for (const kept of hostile)
    expect([kept, mapDraftFrom(kept, SMALL)]).toEqual([kept, mapDraftFrom(undefined, SMALL)]);
  const long = mapDraftFrom(
    { step: 'map', stages: {}, called: { [SMALL.stages[0]!]: '🙂'.repeat(40) } },
    SMALL,
  );
  expect([...long.called[SMALL.stages[0]!]!]).toHaveLength(24);
  expect(frameDraftFrom({ step: 'frame', goal: 'x'.repeat(700) }).goal).toHaveLength(600);
});

it('mixes the list alike for one run, and loses nothing', () => {
  const all = [...ids, ...SMALL.strangers];
  expect(mixed(all, 'A')).toEqual(mixed([...all].reverse(), 'A'));
  expect([...mixed(all, 'A')].sort()).toEqual([...all].sort());
  const orders = new Set(Array.from({ length: 20 }, (_, i) => mixed(all, `seed ${i}`).join()));
  expect(orders.size).toBeGreaterThan(10);
});

it('puts every touchpoint on the map once, where the learner has it', () => {
  const map = mapDraftFrom(undefined, SMALL);
  const all = Object.fromEntries(ids.map((id) => [id, SMALL.stages[0]!]));
  const some = { ...map, stages: { ...all, [ids[0]!]: 'none', [ids[1]!]: null } };
  const stages = byStage(SMALL, some);
  expect(stages.flatMap(({ touchpoints }) => touchpoints).sort()).toEqual([...ids].sort());
  expect(stages.at(-1)).toEqual({ id: undefined, touchpoints: [ids[0], ids[1]] });
});
