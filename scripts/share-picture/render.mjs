/**
 * Draws public/share-zh.png and share-en.png, the pictures that stand beside a shared link, and apple-icon.png.
 * Run by hand after a change of words: node scripts/share-picture/render.mjs
 */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';

const file = (path) => new URL(path, import.meta.url);
const icon = readFileSync(file('../../public/icon.svg'), 'utf8');
const words = {
  zh: { lang: 'zh-CN', title: '关系营销实验课', text: '先拿主意，再动手试，\n最后弄清道理。' },
  en: {
    lang: 'en',
    title: 'Guanxi Lab',
    text: 'Relationship marketing:\ndecide first, try it, then see why.',
  },
};

const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const [locale, { lang, title, text }] of Object.entries(words)) {
  await page.setContent(readFileSync(file('picture.html'), 'utf8'));
  await page.evaluate(
    (say) => {
      document.documentElement.lang = say.lang;
      document.querySelector('h1').textContent = say.title;
      document.querySelector('p').innerText = say.text;
      document.body.insertAdjacentHTML('beforeend', say.icon);
    },
    { lang, title, text, icon },
  );
  await page.screenshot({ path: `public/share-${locale}.png` });
}
await page.setViewportSize({ width: 180, height: 180 });
await page.setContent(
  `<body style="margin:0;background:#b1361f">${icon.replace('<svg', '<svg width="180" height="180"')}`,
);
await page.screenshot({ path: 'public/apple-icon.png' });
await browser.close();
