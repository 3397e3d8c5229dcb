/**
 * Text first: makes the pages that `next build` has written fetch and run their scripts after the first paint. Next's own tags run as
 * soon as they arrive, which on a fast line and a slow phone is before the first paint: the reader then looks at a blank page for as
 * long as React takes to start.
 *
 * The last part of `npm run build`; why, and what it costs: docs/decisions/0008.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = `${process.env.NEXT_DIST_DIR ?? '.next'}/server/app`;
const SCRIPT = /<script src="([^"]+)"(?: id="[^"]*")? async=""><\/script>/g;
const PRELOAD = /<link rel="preload" as="script" fetchPriority="low" href="[^"]+"\/>/g;
/** Of a part that the page has and starts with scripts of its own: a kind of question. */
const PART = /<link rel="preload" href="([^"]+)" as="script" fetchPriority="low"\/>/g;

let pages = 0;
for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.html'))) {
  const path = `${folder}/${name}`;
  const page = readFileSync(path, 'utf8');
  const [scripts, parts] = [SCRIPT, PART].map((tag) => [...page.matchAll(tag)].map(([, source]) => source));
  const end = page.indexOf('</head>');
  // Another version of Next may write other tags: better no site than one that is slow, or dead, unseen.
  if (scripts.length === 0 || end === -1) throw new Error(`${path}: no scripts of Next found in it`);
  const bare = (part) => [SCRIPT, PRELOAD, PART].reduce((rest, tag) => rest.replace(tag, ''), part);
  const starter = `<script>(${startAfterPaint})(${JSON.stringify(scripts)},${JSON.stringify(parts)})</script>`;
  writeFileSync(path, `${bare(page.slice(0, end))}${starter}${bare(page.slice(end))}`);
  pages += 1;
}
console.error(`${pages} pages show their text first`);

/** Runs in the page, in whatever browser: no newer syntax than its own. */
function startAfterPaint(scripts, parts) {
  var started = false;
  function start() {
    if (started) return;
    started = true;
    scripts.forEach(function (source) {
      var script = document.createElement('script');
      script.src = source;
      script.async = true;
      document.head.appendChild(script);
    });
    parts.forEach(function (source) {
      var link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'script';
      link.fetchPriority = 'low';
      link.href = source;
      document.head.appendChild(link);
    });
  }
  var types = (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes) || [];
  // A page in the background is not painted; a browser that does not tell of paints is not waited for.
  if (document.hidden || types.indexOf('paint') === -1) return start();
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  window.addEventListener('load', function () {
    setTimeout(start, 2000);
  });
}
