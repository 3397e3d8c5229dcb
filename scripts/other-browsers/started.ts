import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder for one browser's profile. Beside the project: a packaged Firefox sees no temporary folder but its own. */
export function profileFolder(name: string): { readonly path: string; readonly remove: () => void } {
  const cache = fileURLToPath(new URL('../../.cache', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const path = mkdtempSync(join(cache, `${name}-`));
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

export interface Started {
  /** Why it has ended; undefined while it runs. */
  readonly ended: () => string | undefined;
  readonly stop: () => Promise<void>;
}

/** Starts a program in a group of its own: what it starts ends with it. */
export function started(
  program: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Started {
  const env = { ...process.env, ...environment };
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'], detached: true, env });
  let words = '';
  let how: string | undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-2000)));
  const end = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      how = error.message;
      resolve();
    });
    child.once('exit', (status) => {
      how = `${program} ended with status ${status}: ${words}`;
      resolve();
    });
  });
  return {
    ended: () => how,
    stop: async () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid);
      } catch {
        // It has ended by itself.
      }
      await end;
    },
  };
}
