import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DEFAULT_WEIGHTS, finalMark, NO_MARKS, type PartWeights } from '@/lib/assignments';
import { GUIDED_RUBRIC, rfmGuided, type ScoreReport } from '@/lib/scoring';
import { attemptWith, expertDecisions } from '@/lib/scoring/rfm-guided/fixtures/runs';
import { pointsText } from './report-format';
import { reportMessages } from './report-messages';
import { ReportView } from './report-view';

const SEED = 'spring-tea 5';

function report(): ScoreReport {
  const outcome = rfmGuided.score(attemptWith(SEED, expertDecisions(SEED)));
  if (outcome.status !== 'scored') throw new Error(outcome.status);
  return outcome;
}

test.each<[what: string, weights: PartWeights | undefined]>([
  ['the usual weights', undefined],
  ['more for predictions', { process: 30, prediction: 30, debrief: 20, concepts: 10, outcome: 10 }],
  ['process alone', { process: 100, prediction: 0, debrief: 0, concepts: 0, outcome: 0 }],
])('a student sees the mark that the desk gives: %s', (_, weights) => {
  const page = renderToStaticMarkup(
    createElement(ReportView, { locale: 'zh', report: report(), ...(weights && { weights }) }),
  );
  const mark = finalMark(report(), GUIDED_RUBRIC, weights ?? DEFAULT_WEIGHTS, NO_MARKS);
  expect(page).toContain(reportMessages.zh.total(pointsText(mark.total), pointsText(mark.outOf)));
});

test('the usual weights give the total of the report itself', () => {
  const own = report();
  const mark = finalMark(own, GUIDED_RUBRIC, DEFAULT_WEIGHTS, NO_MARKS);
  expect(mark.total).toBeCloseTo(own.total, 9);
  expect([mark.outOf, mark.toBeMarked]).toEqual([own.outOf, own.toBeMarked]);
});
