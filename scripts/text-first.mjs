/**
 * Text first: makes the pages that `next build` has written readable as soon as they have arrived, before any other file has.
 *
 * - The rules that a page's markup can match are written into the page; the whole style sheets, of which it needs a fifth, follow.
 * - Scripts are fetched and run after the first paint. Next's own tags run as soon as they arrive, which on a fast line and a slow
 *   phone is before the first paint: the reader then looks at a blank page for as long as React takes to start.
 *
 * A part of `npm run build`; why, and what it costs: docs/decisions/0008.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'postcss';

const dist = process.env.NEXT_DIST_DIR ?? '.next';
const folder = `${dist}/server/app`;
const SCRIPT = /<script src="([^"]+)"(?: id="[^"]*")? async=""><\/script>/g;
const PRELOAD = /<link rel="preload" as="script" fetchPriority="low" href="[^"]+"\/>/g;
const SHEET = /<link rel="stylesheet" href="([^"]+)" data-precedence="next"\/>/g;

const styleSheets = new Map();
let pages = 0;
for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.html'))) {
  const path = `${folder}/${name}`;
  const page = readFileSync(path, 'utf8');
  const [scripts, sheets] = [SCRIPT, SHEET].map((tag) => [...page.matchAll(tag)].map(([, source]) => source));
  const end = page.indexOf('</head>');
  // Another version of Next may write other tags: better no site than one that is slow, or dead, unseen.
  if (scripts.length === 0 || end === -1) throw new Error(`${path}: no scripts of Next found in it`);
  const bare = (part) => part.replace(SCRIPT, '').replace(PRELOAD, '').replace(SHEET, '');
  if (bare(page).includes('rel="stylesheet"'))
    throw new Error(`${path}: a style sheet that Next ties in otherwise`);
  const head = [
    bare(page.slice(0, end)),
    sheets.length > 0 ? `<style>${rulesFor(page, sheets)}</style>` : '',
    ...sheets.map((source) => `<link rel="preload" as="style" fetchPriority="low" href="${source}"/>`),
    `<script>(${startAfterPaint})(${JSON.stringify(sheets)}, ${JSON.stringify(scripts)})</script>`,
  ];
  writeFileSync(path, head.join('') + bare(page.slice(end)));
  pages += 1;
}
console.error(`${pages} pages show their text first`);

/**
 * What of the sheets can touch the page as it was sent: every selector whose classes all stand in the page. All else that a
 * selector may ask for (theme, width, print, state) is left open, since it can change before the sheets are there.
 */
function rulesFor(page, sheets) {
  const classes = new Set([...page.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names.split(' ')));
  const canMatch = (selector) =>
    // In brackets stand the conditions of :not, :is and :has, which may hold without the class.
    [...withoutBrackets(selector).matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].every(([, name]) => classes.has(name));
  return sheets
    .map((href) => {
      const sheet = readSheet(href).clone();
      sheet.walkRules((rule) => {
        if (rule.parent.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return;
        const selectors = rule.selectors.filter(canMatch);
        if (selectors.length === 0) rule.remove();
        else rule.selectors = selectors;
      });
      return sheet.toString();
    })
    .join('');
}

function withoutBrackets(selector) {
  const shorter = selector.replace(/\([^()]*\)/g, '');
  return shorter === selector ? selector : withoutBrackets(shorter);
}

function readSheet(href) {
  const known = styleSheets.get(href);
  if (known) return known;
  const text = readFileSync(href.replace('/_next', dist), 'utf8');
  // An address is looked up from where its rule stands, and a page stands elsewhere.
  if (/url\((?!["']?(?:data:|\/))/.test(text)) throw new Error(`${href}: refers to a file beside it`);
  const sheet = parse(text);
  styleSheets.set(href, sheet);
  return sheet;
}

/** Runs in the page, in whatever browser: no newer syntax than its own. */
function startAfterPaint(sheets, scripts) {
  var started = false;
  var waiting = sheets.length;
  function start() {
    if (started) return;
    started = true;
    scripts.forEach(function (source) {
      add('link', { rel: 'preload', as: 'script', href: source });
    });
    // What scripts add to a page may need rules that its markup did not: they wait.
    if (waiting === 0) run();
    sheets.forEach(function (source) {
      var sheet = add('link', { rel: 'stylesheet', href: source, onload: arrived, onerror: arrived });
      // By its address and this mark Next's client knows it again.
      sheet.setAttribute('data-precedence', 'next');
    });
  }
  function arrived() {
    waiting -= 1;
    if (waiting === 0) run();
  }
  function run() {
    scripts.forEach(function (source) {
      add('script', { src: source, async: true });
    });
  }
  function add(tag, properties) {
    var element = document.createElement(tag);
    for (var name in properties) element[name] = properties[name];
    return document.head.appendChild(element);
  }
  var types = (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes) || [];
  // A page in the background is not painted; a browser that does not tell of paints is not waited for.
  if (document.hidden || types.indexOf('paint') === -1) return start();
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  window.addEventListener('load', function () {
    setTimeout(start, 2000);
  });
}
