/**
 * node bench/weight.mjs [URL ...]: JavaScript that a page brings, in KB of 1000 bytes as sent (gzip), until it has loaded
 * and answers (the load event, or React having taken over, whichever is later) and after five idle seconds more. Without URLs it
 * starts the built site itself and takes every page.
 */
import { installPeers } from './lib/prepare.mjs';
import { browserPath, FLAGS, PAGES, startSite } from './lib/site.mjs';

installPeers();
const { chromium } = await import('playwright-core');
const given = process.argv.slice(2);
const site = given.length === 0 ? await startSite() : undefined;
const urls = site ? PAGES.map((page) => site.origin + page) : given;
const browser = await chromium.launch({ executablePath: await browserPath(), args: FLAGS });
try {
  console.log('JS KB at load   files   after 5 s idle   files   all KB at load   page');
  for (const url of urls) {
    const { load, idle, failed } = await weigh(url);
    console.log(
      [
        kb(load.script).padStart(13),
        String(load.scripts).padStart(7),
        kb(idle.script).padStart(16),
        String(idle.scripts).padStart(7),
        kb(load.all).padStart(16),
        `  ${url.replace(site?.origin ?? '\0', '')}`,
      ].join(' '),
    );
    for (const line of failed) console.log(`  failed: ${line}`);
  }
} finally {
  await browser.close();
  await site?.stop();
}

async function weigh(url) {
  // A fresh context for each page: nothing cached.
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await page.addInitScript(() => {
    const watch = setInterval(() => {
      if (!document.body || !Object.keys(document.body).some((key) => key.startsWith('__reactProps'))) return;
      window.answersAt = Date.now();
      clearInterval(watch);
    }, 5);
  });
  const responses = new Map();
  const failed = [];
  // What is asked for later does not count as brought until then, however soon it comes.
  const sentAt = new Map();
  client.on('Network.requestWillBeSent', ({ requestId, wallTime }) => sentAt.set(requestId, wallTime * 1000));
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    responses.set(requestId, { type, mime: response.mimeType, bytes: 0 });
    if (response.status >= 400) failed.push(`${response.status} ${response.url}`);
  });
  // The length on the wire, headers included, known when a response has come to its end.
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const response = responses.get(requestId);
    if (response) response.bytes = encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => window.answersAt);
  // Events of responses that have ended may still be on their way.
  await page.waitForTimeout(100);
  const readyAt = await page.evaluate(() => {
    const [{ loadEventStart }] = performance.getEntriesByType('navigation');
    return Math.max(window.answersAt, performance.timeOrigin + loadEventStart);
  });
  const load = totals(new Map([...responses].filter(([id]) => (sentAt.get(id) ?? 0) < readyAt)));
  await page.waitForTimeout(5_000);
  const idle = totals(responses);
  await context.close();
  return { load, idle, failed };
}

function totals(responses) {
  const done = [...responses.values()];
  const scripts = done.filter(({ mime }) => /javascript/.test(mime));
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  return { script: sum(scripts), scripts: scripts.length, all: sum(done) };
}

function kb(bytes) {
  return (bytes / 1000).toFixed(1);
}
