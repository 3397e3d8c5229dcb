/**
 * node bench/lighthouse.mjs [--runs N] [URL ...]: Lighthouse 12, mobile, median of each figure. Without URLs it starts the built
 * site itself and takes every page of its list, which is hours. Pages take turns, so that a slow minute hits them all.
 */
import { parseArgs } from 'node:util';
import { installPeers } from './lib/prepare.mjs';
import { median } from './lib/run-children.mjs';
import { browserPath, FLAGS, PAGES, startSite } from './lib/site.mjs';

installPeers();
const { default: lighthouse } = await import('lighthouse');
const { launch } = await import('chrome-launcher');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const site = positionals.length === 0 ? await startSite() : undefined;
const urls = site ? PAGES.map((page) => site.origin + page) : positionals;
const chromePath = await browserPath();
const results = new Map(urls.map((url) => [url, []]));
try {
  for (let run = 0; run < runs; run++) for (const url of urls) results.get(url).push(await once(url));
} finally {
  await site?.stop();
}
console.log(`Lighthouse mobile, median of ${runs}: perf (least–most) / a11y / best practices / SEO`);
for (const [url, reports] of results) {
  const [performance, ...others] = CATEGORIES.map((id) => reports.map((report) => report.scores[id]));
  const figure = (id, digits) => median(reports.map((report) => report.audits[id])).toFixed(digits);
  console.log(
    `${median(performance)} (${Math.min(...performance)}–${Math.max(...performance)}) / ${others.map(median).join(' / ')}` +
      `   FCP ${figure('first-contentful-paint', 0)} ms, LCP ${figure('largest-contentful-paint', 0)} ms,` +
      ` TBT ${figure('total-blocking-time', 0)} ms, CLS ${figure('cumulative-layout-shift', 3)}   ${url.replace(site?.origin ?? '\0', '')}`,
  );
  const complaints = new Set(reports.flatMap((report) => report.complaints));
  for (const line of complaints) console.log(`   ${line}`);
}

async function once(url) {
  // A fresh browser and profile each time: nothing cached.
  const chrome = await launch({ chromePath, chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      logLevel: 'silent',
    });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const scores = Object.fromEntries(
      CATEGORIES.map((id) => [id, Math.round(100 * lhr.categories[id].score)]),
    );
    const audits = Object.fromEntries(
      Object.values(lhr.audits).map(({ id, numericValue }) => [id, numericValue]),
    );
    const complaints = CATEGORIES.slice(1).flatMap((id) =>
      lhr.categories[id].auditRefs
        .filter(({ id: audit, weight }) => weight > 0 && lhr.audits[audit].score === 0)
        .map(({ id: audit }) => `${id}: ${lhr.audits[audit].title}`),
    );
    return { scores, audits, complaints };
  } finally {
    chrome.kill();
  }
}
