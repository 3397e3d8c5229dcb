/**
 * The child side: runs a job a few times in this process and tells the parent the times, the answer and the memory.
 * `idle` is resident memory after the imports and the engine's start, `peak` the most during the first run.
 */
import { readFileSync, writeFileSync } from 'node:fs';

export async function measured(job, { again = 2 } = {}) {
  forgetPeak();
  const idle = process.memoryUsage.rss();
  const startedMs = performance.now();
  const times = [];
  const cpu = [];
  let peak = 0;
  let answer;
  for (let run = 0; run <= again; run++) {
    const before = process.cpuUsage();
    const from = performance.now();
    answer = await job();
    times.push(performance.now() - from);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
    if (run === 0) peak = peakBytes();
  }
  process.send?.({ answer, times, cpu, idle, peak, startedMs });
  if (!process.send) console.log({ answer, times, cpu, idle, peak, startedMs });
  process.disconnect?.();
}

/** Imports leave a peak of their own behind; Linux lets a process forget it. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere the peak includes the imports: an upper bound.
  }
}

function peakBytes() {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return 1024 * process.resourceUsage().maxRSS;
  }
}
