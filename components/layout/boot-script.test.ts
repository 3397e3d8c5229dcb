import { expect, it } from 'vitest';
import { bootScript } from './boot-script';

/** Runs the script as a browser would that has exactly these things, and tells what it wrote on <html>. */
function boot({ theme = null as string | null, blocked = false, missing = '' } = {}) {
  const written: Record<string, string> = {};
  const root = { setAttribute: (name: string, value: string) => void (written[name] = value) };
  const here: Record<string, unknown> = {
    document: {
      documentElement: root,
      createElement: () => (missing === 'noModule' ? {} : { noModule: false }),
    },
    localStorage: {
      getItem: () => {
        if (blocked) throw new Error('storage is blocked');
        return theme;
      },
    },
    window: { addEventListener: () => undefined },
    structuredClone: missing === 'structuredClone' ? undefined : () => undefined,
    Intl: missing === 'Intl' ? undefined : Intl,
  };
  new Function(...Object.keys(here), bootScript)(...Object.values(here));
  return written;
}

it('says that scripts run, and nothing more, to a new reader with a current browser', () => {
  expect(boot()).toEqual({ 'data-js': '' });
});

it.each(['light', 'dark'])('puts the chosen %s theme back', (theme) => {
  expect(boot({ theme })).toEqual({ 'data-js': '', 'data-theme': theme });
});

it('lives with a strange or a blocked store', () => {
  expect(boot({ theme: 'sepia' })).toEqual({ 'data-js': '' });
  expect(boot({ theme: 'dark', blocked: true })).toEqual({ 'data-js': '' });
});

it.each(['noModule', 'structuredClone', 'Intl'])('marks a browser without %s as old', (missing) => {
  expect(boot({ missing })).toEqual({ 'data-js': '', 'data-old': '' });
});

it('holds to the ES5 that an old browser can read', () => {
  expect(bootScript).not.toMatch(/=>|\blet\b|\bconst\b|`|\?\.|\?\?|\.\.\./);
});
