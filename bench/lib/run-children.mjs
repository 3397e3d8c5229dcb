/** The parent side: rounds of fresh processes, one peer after the other, so that a slow minute hits them all. */
import { fork } from 'node:child_process';
import { root } from './prepare.mjs';

/** @returns {Promise<Map<string, object[]>>} the messages of each peer, a round each */
export async function interleaved(peers, rounds, args) {
  const results = new Map(peers.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const peer of peers) results.get(peer.name).push(await child(peer, args));
  return results;
}

function child({ file, options = [], args: own = [] }, args) {
  return new Promise((resolve, reject) => {
    const process_ = fork(file, [...args, ...own].map(String), { cwd: root, execArgv: options });
    let message;
    process_.on('message', (value) => (message = value));
    process_.on('error', reject);
    process_.on('exit', (code) =>
      message ? resolve(message) : reject(new Error(`${file} ended with ${code} and no result`)),
    );
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const spread = (values) => `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`;
export const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
