import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The pages below a folder of routes, as addresses; `*` stands for a segment that is filled in. */
export function pageRoutes(folder: string, address = ''): string[] {
  const here = existsSync(join(folder, 'page.tsx')) ? [address === '' ? '/' : address] : [];
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      pageRoutes(join(folder, name), /^\(.*\)$/.test(name) ? address : `${address}/${segment(name)}`),
    );
  return [...here, ...below];
}

const segment = (name: string): string => (name.startsWith('[') ? '*' : name);
