import { describe, expect, it } from 'vitest';
import type { TermsView } from '../protocol';
import { breakEvenVerdict } from './break-even-slip';

const terms = { contactCost: 6, contribution: 48 } as TermsView;

describe('breakEvenVerdict', () => {
  it.each([
    [12.5, 'right'],
    [12.54, 'right'],
    [12.6, 'other'],
    [0.125, 'fraction'],
    [8, 'inverted'],
    [800, 'inverted-percent'],
    [0, 'other'],
    [50, 'other'],
  ])('reads %d as %s', (percent, verdict) => expect(breakEvenVerdict(percent, terms)).toBe(verdict));
  it('knows an empty answer', () => expect(breakEvenVerdict(undefined, terms)).toBe('empty'));
});
