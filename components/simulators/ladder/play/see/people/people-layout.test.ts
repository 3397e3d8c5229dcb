import { describe, expect, it } from 'vitest';
import { personAt, planPeople } from './people-layout';

const RUNGS = 8;
/** A crowd on all rungs, and a quarter in which every seventh moves. */
function crowd(people: number) {
  const before = Uint8Array.from({ length: people }, (_, i) =>
    (i * 7919) % 100 < 55 ? 0 : (i * 31) % RUNGS,
  );
  const now = before.map((rung, i) => (i % 7 === 0 ? (rung + 1) % RUNGS : rung));
  return { before, now };
}

describe.each([
  [60, 328],
  [2000, 328],
  [3000, 328],
  [2000, 640],
])('%i people on %i pixels', (people, width) => {
  const { before, now } = crowd(people);
  const plan = planPeople(before, now, width, 520);
  const { start, end, pitch, bands, height } = plan;

  it('has a place of her own for everybody, inside her band', () => {
    for (const [rungs, places] of [
      [before, start],
      [now, end],
    ] as const) {
      const taken = new Set<string>();
      for (let i = 0; i < people; i++) {
        const [x, y] = [places[2 * i]!, places[2 * i + 1]!];
        const band = bands.find(({ rung }) => rung === rungs[i])!;
        expect(x - pitch / 2).toBeGreaterThanOrEqual(band.left - 0.01);
        expect(x + pitch / 2).toBeLessThanOrEqual(band.right + 0.01);
        expect(y).toBeLessThan(band.plankY);
        expect(y).toBeGreaterThan(band.labelY);
        taken.add(`${x} ${y}`);
      }
      expect(taken.size).toBe(people);
    }
  });

  it('does not stir those who stay', () => {
    for (let i = 0; i < people; i++)
      if (before[i] === now[i])
        expect([start[2 * i], start[2 * i + 1]]).toEqual([end[2 * i], end[2 * i + 1]]);
  });

  it('keeps everybody on the ladder in one column', () => {
    for (let i = 0; i < people; i++) if (before[i]! < 6 && now[i]! < 6) expect(start[2 * i]).toBe(end[2 * i]);
  });

  it('keeps to the height where it can', () => expect(height).toBeLessThanOrEqual(pitch > 3 ? 520 : 640));
});

describe('personAt', () => {
  const places = Float32Array.of(10, 10, 20, 10);
  it('finds the nearest within reach', () => {
    expect(personAt(places, 14, 10, 14)).toBe(0);
    expect(personAt(places, 16, 10, 14)).toBe(1);
    expect(personAt(places, 60, 10, 14)).toBeUndefined();
  });
});
