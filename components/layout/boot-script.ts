import { THEME_KEY } from './theme-key';

/**
 * Runs before the first paint, in any browser: puts back the chosen theme, tells the style sheet that scripts run,
 * and marks browsers below the floor (Chrome 109, Safari 15.4, Firefox 115), where the models stay still. Later it
 * unfolds what is folded for a print, which has nothing to click on, and folds it again. Written in ES5 and checked by
 * feature, because those browsers cannot read anything newer and WeChat's names mislead.
 */
export const bootScript = `(function (root) {
  root.setAttribute('data-js', '');
  try {
    var theme = localStorage.getItem('${THEME_KEY}');
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  } catch (blocked) {}
  var script = document.createElement('script');
  var current = 'noModule' in script && typeof structuredClone === 'function' &&
    typeof Array.prototype.findLast === 'function' && typeof Object.hasOwn === 'function' &&
    typeof Intl === 'object' && 'formatRange' in Intl.NumberFormat.prototype;
  if (!current) root.setAttribute('data-old', '');
  var opened = [];
  window.addEventListener('beforeprint', function () {
    var folded = document.querySelectorAll('details:not([open])');
    for (var i = 0; i < folded.length; i++) opened.push(folded[i]);
    opened.forEach(function (part) { part.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.splice(0).forEach(function (part) { part.open = false; });
  });
})(document.documentElement);`;
