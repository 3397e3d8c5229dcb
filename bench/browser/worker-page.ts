interface Done {
  readonly ms: number;
}

let worker: Worker | undefined;

/** One piece of work in a worker, fresh or the one before; with the longest pause of the page meanwhile. */
async function measure(work: unknown, fresh: boolean): Promise<Done & { readonly pause: number }> {
  if (fresh) worker?.terminate();
  worker = fresh || !worker ? new Worker('/worker.js') : worker;
  const one = worker;
  let last = performance.now();
  let pause = 0;
  const beat = setInterval(() => {
    const now = performance.now();
    pause = Math.max(pause, now - last);
    last = now;
  }, 4);
  const done = await new Promise<Done>((resolve, refuse) => {
    one.onmessage = ({ data }: MessageEvent<Done>) => resolve(data);
    one.onerror = ({ message }) => refuse(new Error(message));
    one.postMessage(work);
  });
  clearInterval(beat);
  return { ...done, pause };
}

Object.assign(globalThis, { measure });
