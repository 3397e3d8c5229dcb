/** Our side: the same two calls as the command line, byte reader and RFM table under the preset `rank`. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { EIGHT_GROUPS, rfmPresets, rfmTable } from '@/lib/metrics';
import { readDate, readOrders } from '@/lib/tables';
import { measured } from './lib/measured.mjs';

const [path = '', asOf = ''] = process.argv.slice(2);
const reading = readDate(asOf);
if (!('day' in reading)) throw new Error(`not a date: ${asOf}`);
const asOfDay = reading.day;
const CHUNK_BYTES = 1 << 20;

await measured(() => {
  const file = openSync(path, 'r');
  try {
    const orders = readOrders({
      size: fstatSync(file).size,
      *chunks() {
        const buffer = new Uint8Array(CHUNK_BYTES);
        for (;;) {
          const count = readSync(file, buffer, 0, CHUNK_BYTES, null);
          if (count === 0) return;
          yield buffer.subarray(0, count);
        }
      },
    });
    const { group } = rfmTable(orders, asOfDay, rfmPresets.rank);
    const counts = EIGHT_GROUPS.map(() => 0);
    for (const index of group) counts[index]! += 1;
    return counts;
  } finally {
    closeSync(file);
  }
});
