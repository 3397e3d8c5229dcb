/** The lab's own reader and engine, asked step by step: the groups first, as DuckDB is, then what the lab's first screen shows. */
import { LabEngine } from '@/components/simulators/rfm/lab/engine';
import { readOrderFile } from '@/components/simulators/rfm/lab/open-orders';
import type { LabSettings } from '@/components/simulators/rfm/lab/settings';

type Ask =
  | { readonly what: 'groups'; readonly file: File; readonly settings: LabSettings }
  | { readonly what: 'pictures' | 'change'; readonly settings: LabSettings };

let engine: LabEngine;

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  // A failure must reach the page, which would wait for ever.
  answer(data).then((found) => postMessage(found), reportError);
});

async function answer(ask: Ask) {
  if (ask.what !== 'groups') return engine.view(ask.settings);
  const orders = await readOrderFile({ kind: 'file', file: ask.file }, {}, () => undefined);
  engine = new LabEngine(orders);
  const { ids, segment } = engine.segmented(ask.settings).segmentation;
  const sizes = ids.map(() => 0);
  for (const one of segment) sizes[one]! += 1;
  return sizes;
}
