import type { MapProblem, MapProblemCode } from './problem';
import { isForbiddenKey, keyName } from './read';

/** A map is five deep; whoever writes more writes something else. */
const DEEPEST = 8;

interface Level {
  readonly close: '}' | ']';
  /** Of an object. */
  readonly keys: Set<string>;
  key: string;
  index: number;
}

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const ATOM = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Walks over a JSON text without building anything, and without recursion: refuses what is no JSON (at line:column), what is
 * nested too deep, and keys that stand twice or that reach for an object's prototype, which `JSON.parse` would let pass.
 */
export function checkJson(text: string): MapProblem | null {
  const levels: Level[] = [];
  let at = 0;
  const skip = (form: RegExp): boolean => {
    form.lastIndex = at;
    const hit = form.exec(text);
    if (hit === null) return false;
    at += hit[0].length;
    return true;
  };
  // By hand: a pattern with a repeated group may run out of stack on a text of two million characters.
  const skipString = (): boolean => {
    if (text[at] !== '"') return false;
    for (let next = at + 1; next < text.length; next++) {
      const code = text.charCodeAt(next);
      if (code === 0x22) {
        at = next + 1;
        return true;
      }
      if (code < 0x20) return false;
      if (code !== 0x5c) continue;
      ESCAPE.lastIndex = next;
      const escape = ESCAPE.exec(text);
      if (escape === null) return false;
      next += escape[0].length - 1;
    }
    return false;
  };
  const fault = (code: MapProblemCode): MapProblem => ({ code, at: pathOf(levels) });
  for (;;) {
    // A value begins here.
    skip(SPACE);
    const opening = text[at];
    if (opening === '{' || opening === '[') {
      if (levels.length === DEEPEST) return fault('too-deep');
      at++;
      levels.push({ close: opening === '{' ? '}' : ']', keys: new Set(), key: '', index: 0 });
      skip(SPACE);
      if (text[at] !== levels.at(-1)!.close) {
        const problem = opening === '{' ? readKey() : null;
        if (problem) return problem;
        continue;
      }
    } else if (!skipString() && !skip(ATOM)) return notJson(text, at);
    // A value ended here: close what closes, until there is a next one.
    for (;;) {
      skip(SPACE);
      const level = levels.at(-1);
      if (level === undefined) return at === text.length ? null : notJson(text, at);
      if (text[at] === level.close) {
        at++;
        levels.pop();
        continue;
      }
      if (text[at] !== ',') return notJson(text, at);
      at++;
      level.index++;
      break;
    }
    const problem = levels.at(-1)!.close === '}' ? readKey() : null;
    if (problem) return problem;
  }

  function readKey(): MapProblem | null {
    skip(SPACE);
    const start = at;
    if (!skipString()) return notJson(text, at);
    const level = levels.at(-1)!;
    level.key = JSON.parse(text.slice(start, at)) as string;
    if (isForbiddenKey(level.key)) return fault('forbidden-key');
    if (level.keys.has(level.key)) return fault('duplicate-key');
    level.keys.add(level.key);
    skip(SPACE);
    if (text[at] !== ':') return notJson(text, at);
    at++;
    return null;
  }
}

function pathOf(levels: readonly Level[]): string {
  let path = '';
  for (const { close, key, index } of levels)
    path += close === ']' ? `[${index}]` : `${path === '' ? '' : '.'}${keyName(key)}`;
  return path;
}

function notJson(text: string, at: number): MapProblem {
  const before = text.slice(0, at).split('\n');
  return { code: 'not-json', at: `${before.length}:${before.at(-1)!.length + 1}` };
}
