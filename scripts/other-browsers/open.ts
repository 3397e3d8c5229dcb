import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findEngine } from '../engines/browsers';
import type { Driven } from './driven';
import { openFirefox } from './firefox';
import { openWebKit } from './webkit';

export type OtherBrowser = 'firefox' | 'webkit';

/** Starts that browser under remote control; undefined where the machine has none, or no driver for it. */
export async function openOther(name: OtherBrowser): Promise<Driven | undefined> {
  const program = await findEngine(name);
  if (program === undefined) return undefined;
  if (name === 'firefox') return openFirefox(program);
  const driver = onPath('WebKitWebDriver');
  return driver === undefined ? undefined : openWebKit(driver, program);
}

const onPath = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
