import { expect, it } from 'vitest';
import { GUIDED_STEPS } from '@/lib/scoring';
import {
  isReached,
  landingSection,
  sectionAfter,
  sectionIn,
  sectionOf,
  SECTIONS,
  sectionState,
} from './sections';

it('goes through the parts in order, as the steps do', () => {
  const places = GUIDED_STEPS.map((step) => SECTIONS.indexOf(sectionOf(step)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(GUIDED_STEPS.map((_, decided) => sectionAfter(decided))).toEqual(GUIDED_STEPS.map(sectionOf));
  expect(sectionAfter(GUIDED_STEPS.length)).toBeUndefined();
  expect(sectionOf(undefined)).toBe('debrief');
});

it('shows the reveal before the first step of the debrief, unless that was begun', () => {
  expect(landingSection('goal', false)).toBe('reveal');
  expect(landingSection('goal', true)).toBe('debrief');
  expect(landingSection('claims', false)).toBe('debrief');
  expect(sectionState('reveal', 'goal', 'reveal')).toBe('now');
  expect(sectionState('reveal', 'goal', 'debrief')).toBe('done');
  expect(sectionState('debrief', 'goal', 'debrief')).toBe('now');
});

it('opens nothing that the run has not come to', () => {
  expect(SECTIONS.filter((section) => isReached(section, 'share'))).toEqual([
    'case',
    'by-hand',
    'file',
    'concentration',
  ]);
  expect(SECTIONS.map((section) => sectionState(section, 'file', 'case'))).toEqual([
    'done',
    'done',
    'now',
    'to-come',
    'to-come',
    'to-come',
    'to-come',
  ]);
  expect(SECTIONS.every((section) => sectionState(section, undefined, 'case') === 'done')).toBe(true);
});

it('reads a part from the address only by its name', () => {
  expect(sectionIn('#by-hand')).toBe('by-hand');
  expect(sectionIn('#main')).toBeUndefined();
  expect(sectionIn('')).toBeUndefined();
});
