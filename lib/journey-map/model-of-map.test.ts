import { expect, test } from 'vitest';
import { outcomeOf, walkJourney } from '@/lib/simulations/journey';
import { modelOfMap, TEMPLATE_IDS, templateMap, type Touchpoint } from '.';

test('every template walks, and loses somebody somewhere', () => {
  for (const id of TEMPLATE_IDS) {
    const map = templateMap(id, 'zh');
    const model = modelOfMap(map.asIs, map.personas[0]!.id)!;
    expect(model.touchpoints.map((one) => one.id)).toEqual(map.asIs.touchpoints.map((one) => one.id));
    const { through, customers } = outcomeOf(walkJourney(model, id, 1000));
    expect(through).toBeGreaterThan(0);
    expect(through).toBeLessThan(customers);
  }
});

test('a map that lacks a number does not walk; one whose feeling is drawn higher is felt better', () => {
  const { asIs, personas } = templateMap('homestay-stay', 'en');
  const persona = personas[0]!.id;
  const change = (differs: Partial<Touchpoint>) => ({
    ...asIs,
    touchpoints: asIs.touchpoints.map((one, i) => (i === 1 ? { ...one, ...differs } : one)),
  });
  expect(modelOfMap(change({ wait: null }), persona)).toBeUndefined();
  expect(modelOfMap({ touchpoints: [], cards: [] }, persona)).toBeUndefined();
  const felt = (feeling: number) =>
    outcomeOf(walkJourney(modelOfMap(change({ feelings: { [persona]: feeling } }), persona)!, 'felt', 500))
      .touchpoints[1]!.meanFeeling;
  expect(felt(2)).toBeGreaterThan(felt(-1) + 1);
});
