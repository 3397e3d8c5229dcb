import type { ReplyOf } from '@/components/ui/asking';
import type { GuidedCall, GuidedCalls } from '@/components/simulators/rfm/guided/protocol';
import { plainDecision } from '@/lib/scoring';
import { expertDecisions } from '@/lib/scoring/rfm-guided/fixtures/runs';
import { HOUSE_COUNTING, HOUSE_SCORING } from '@/lib/simulations/rfm-campaign';

/** Opens a whole run in a fresh worker, then asks for another definition and for the 200 lucks, each from question to answer. */
async function measure(seed: string) {
  const decisions = expertDecisions(seed);
  const chosen = decisions.find((decision) => decision.step === 'choice');
  if (!chosen) throw new Error('no choice');
  const run = { seed, decisions: decisions.map(plainDecision) };
  const worker = new Worker('/worker.js');
  const took: Partial<Record<GuidedCall, number>> = {};
  const ask = <Call extends GuidedCall>(call: Call, question: GuidedCalls[Call]['ask']) =>
    new Promise<GuidedCalls[Call]['answer']>((resolve, refuse) => {
      const begun = performance.now();
      worker.onerror = ({ message }) => refuse(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<ReplyOf<GuidedCalls>>) => {
        took[call] = performance.now() - begun;
        if ('error' in data) refuse(new Error(data.error));
        // One question at a time: this is the answer to it.
        else if ('answer' in data) resolve(data.answer as GuidedCalls[Call]['answer']);
      };
      worker.postMessage({ number: 1, call, ask: question });
    });
  await ask('view', { run });
  const { moved } = await ask('whatIf', {
    run,
    whatIf: {
      counting: { ...HOUSE_COUNTING, frequency: 'repeat-periods' },
      scoring: HOUSE_SCORING,
      choice: chosen.choice,
    },
  });
  const { mine } = await ask('luck', { run });
  worker.terminate();
  return { took, moved, lucks: mine.length };
}

Object.assign(globalThis, { measure });
