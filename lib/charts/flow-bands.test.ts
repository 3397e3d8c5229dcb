import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandPath, flowBands, type BandFlow } from '.';

const sizes = { height: 400, gap: 6, labelStep: 20 };
const order = ['a', 'b', 'c', 'd', 'e', 'f'];
const flows: fc.Arbitrary<BandFlow[]> = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...order),
    to: fc.constantFrom(...order),
    customers: fc.integer({ min: 1, max: 5000 }),
  }),
  { selector: ({ from, to }) => from + to, minLength: 1 },
);

test('a hand-drawn case: two blocks each, one band crosses', () => {
  const { left, right, bands } = flowBands(
    [
      { from: 'a', to: 'a', customers: 60 },
      { from: 'a', to: 'b', customers: 20 },
      { from: 'b', to: 'b', customers: 20 },
    ],
    ['a', 'b'],
    { height: 110, gap: 10, labelStep: 10 },
  );
  // 100 customers on 100 units: one unit a customer.
  expect(left).toEqual([
    { id: 'a', customers: 80, top: 0, height: 80, label: 40 },
    { id: 'b', customers: 20, top: 90, height: 20, label: 100 },
  ]);
  expect(right.map(({ id, top, height }) => [id, top, height])).toEqual([
    ['a', 0, 60],
    ['b', 70, 40],
  ]);
  expect(bands.map((band) => [band.left, band.right, band.height])).toEqual([
    [0, 0, 60],
    [60, 70, 20],
    [90, 90, 20],
  ]);
  expect(bandPath(bands[1]!, 0, 100)).toBe('M0 60C50 60 50 70 100 70V90C50 90 50 80 0 80Z');
});

test('the bands of a block fill it from top to bottom, on both sides, and blocks do not touch', () => {
  fc.assert(
    fc.property(flows, (all) => {
      const { left, right, bands, height } = flowBands(all, order, sizes);
      for (const [nodes, side, key] of [
        [left, 'left', 'from'],
        [right, 'right', 'to'],
      ] as const) {
        let floor = -sizes.gap;
        for (const node of nodes) {
          expect(node.top).toBeGreaterThanOrEqual(floor + sizes.gap - 1e-6);
          floor = node.top + node.height;
          const own = bands.filter((band) => band[key] === node.id).sort((a, b) => a[side] - b[side]);
          let edge = node.top;
          for (const band of own) {
            expect(band[side]).toBeCloseTo(edge, 6);
            edge += band.height;
          }
          expect(edge).toBeCloseTo(floor, 6);
        }
        expect(floor).toBeLessThanOrEqual(height + 1e-6);
        for (let i = 1; i < nodes.length; i++)
          expect(nodes[i]!.label - nodes[i - 1]!.label).toBeGreaterThanOrEqual(sizes.labelStep - 1e-6);
      }
    }),
  );
});

test('with more blocks than the height has room for, the picture grows so that every label has its line', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ from: `s${i}`, to: 'one', customers: 1 + i }));
  const { left, height } = flowBands(many, [], sizes);
  expect(height).toBe(60 * sizes.labelStep);
  expect(left[0]!.label).toBeGreaterThanOrEqual(sizes.labelStep / 2);
  expect(left.at(-1)!.label).toBeLessThanOrEqual(height - sizes.labelStep / 2);
});

test('no flows, no blocks', () => {
  expect(flowBands([], order, sizes)).toEqual({ left: [], right: [], bands: [], height: 400 });
});
