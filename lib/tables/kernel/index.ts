import { MODULE } from './module';

/** What assembly/index.ts exports; places and sizes are in bytes of `memory`. Every call may move what lies there. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  open(expectedRows: number, expectedIds: number): void;
  room(bytes: number): number;
  take(length: number, delimiter: number): number;
  reserve(bytes: number): number;
  sortIds(): number;
  renumber(order: number): void;
  rowCount(): number;
  idCount(): number;
  longestId(): number;
  customerColumn(): number;
  dayColumn(): number;
  centsColumn(): number;
  idStarts(): number;
  idBytes(): number;
}

let compiled: WebAssembly.Module | undefined;
let refused = false;

/** The kernel with a memory of its own, for one file; undefined where there is no WebAssembly or the page's policy forbids it. */
export function createKernel(): Kernel | undefined {
  if (refused) return undefined;
  try {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(MODULE), (letter) => letter.charCodeAt(0)));
    return new WebAssembly.Instance(compiled).exports as unknown as Kernel;
  } catch {
    refused = true;
    return undefined;
  }
}
