/**
 * Entries in an order that looks like chance and is the same on every visit, on the server and in the browser;
 * never the given one.
 */
export function shuffled(seed: string, entries: readonly string[]): string[] {
  const mixed = [...entries].sort((one, other) => {
    const difference = mix(`${seed}/${one}`) - mix(`${seed}/${other}`);
    return difference || entries.indexOf(one) - entries.indexOf(other);
  });
  return mixed.every((entry, index) => entry === entries[index])
    ? [...mixed.slice(1), ...mixed.slice(0, 1)]
    : mixed;
}

/** FNV-1a, with MurmurHash3's last steps so that names which differ in one letter part. */
function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
