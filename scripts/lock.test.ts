import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import table from './version-floors.json';

const Versions = z.record(z.string(), z.string());
const Manifest = z.object({ dependencies: Versions.default({}), devDependencies: Versions.default({}) });
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: Versions.default({}),
    }),
  ),
});

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const folders = ['', 'bench/'].filter((folder) =>
  existsSync(new URL(`../${folder}package.json`, import.meta.url)),
);

describe.each(folders)('%spackage.json and its lock', (folder) => {
  const manifest = Manifest.parse(read(`${folder}package.json`));
  const { packages } = Lock.parse(read(`${folder}package-lock.json`));
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  test('every dependency is one exact version, the one in the lock', () => {
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual(
      [],
    );
  });

  test('no address of one registry is written down: a mirror serves as well', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(50);
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

test('the lock holds the packages of every platform, also of those that made it blind', () => {
  const { packages } = Lock.parse(read('package-lock.json'));
  const optional = Object.entries(packages).flatMap(([owner, { optionalDependencies }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ owner, name, version })),
  );
  const ofPlatforms = optional.filter(({ name }) => /darwin|win32|linux/.test(name));
  const missing = ofPlatforms.filter(
    ({ owner, name }) => !packages[`node_modules/${name}`] && !packages[`${owner}/node_modules/${name}`],
  );
  expect(ofPlatforms.length).toBeGreaterThan(20);
  expect(missing, 'npm run lock:complete writes them').toEqual([]);
});

describe('no package is below the version that mended its last known hole', () => {
  const { packages } = Lock.parse(read('package-lock.json'));
  const parts = (version: string) => version.split('.').map(Number);
  const isBelow = (version: string, floor: string) => {
    const [have, need] = [parts(version), parts(floor)];
    const differs = need.findIndex((part, i) => have[i] !== part);
    return differs !== -1 && !(have[differs]! > need[differs]!);
  };

  test('versions are compared as numbers', () => {
    expect(
      [
        ['16.2.6', '16.2.6'],
        ['16.10.0', '16.2.6'],
        ['16.2.5', '16.2.6'],
        ['15.9.9', '16.2.6'],
      ].map(([have, floor]) => isBelow(have!, floor!)),
    ).toEqual([false, false, true, true]);
  });

  test.each([...new Set(table.floors.map((floor) => floor.package))])('%s', (name) => {
    const copies = Object.entries(packages).filter(
      ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
    );
    expect(copies.length).toBeGreaterThan(0);
    for (const [, { version = '' }] of copies) {
      const floors = table.floors.filter((floor) => floor.package === name);
      const ofLine = floors.find(({ line }) => line === version.split('.')[0]);
      // A line that the table does not know is either abandoned or new: someone has to read the advisories.
      expect(
        ofLine,
        `${name} ${version}: no floor for this line in scripts/version-floors.json`,
      ).toBeDefined();
      expect(isBelow(version, ofLine!.version), `${name} ${version}: ${ofLine!.why}`).toBe(false);
    }
  });
});
