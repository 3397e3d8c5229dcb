import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAutosave } from './autosave';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const atOnce = (work: () => void) => work();

it('writes once after a pause, not while something changes', () => {
  const write = vi.fn();
  const save = createAutosave(write, atOnce);
  for (let i = 0; i < 10; i++) {
    save.changed();
    vi.advanceTimersByTime(100);
  }
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(700);
  expect(write).toHaveBeenCalledTimes(1);
});

it('writes in between when there is no pause for seconds', () => {
  const write = vi.fn();
  const save = createAutosave(write, atOnce);
  for (let i = 0; i < 100; i++) {
    save.changed();
    vi.advanceTimersByTime(100);
  }
  expect(write.mock.calls.length).toBeGreaterThanOrEqual(1);
  expect(write.mock.calls.length).toBeLessThanOrEqual(3);
});

it('leaves the writing to idle time', () => {
  const write = vi.fn();
  const later: (() => void)[] = [];
  const save = createAutosave(write, (work) => void later.push(work));
  save.changed();
  vi.advanceTimersByTime(5000);
  expect(write).not.toHaveBeenCalled();
  later.forEach((work) => work());
  expect(write).toHaveBeenCalledTimes(1);
});

it('writes at once when the page is left, and only what is not written', () => {
  const write = vi.fn();
  const save = createAutosave(write, atOnce);
  save.flush();
  expect(write).not.toHaveBeenCalled();
  save.changed();
  save.flush();
  vi.advanceTimersByTime(10_000);
  expect(write).toHaveBeenCalledTimes(1);
});
