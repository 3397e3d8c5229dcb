import type { QuestionOf, ReplyOf } from '@/components/ui/asking';
import { replyTo } from './answers';
import type { LadderCalls } from './protocol';

const say = (reply: ReplyOf<LadderCalls>) => postMessage(reply);

/** Holds the model; the page stays free meanwhile. */
addEventListener('message', ({ data }: MessageEvent<QuestionOf<LadderCalls>>) => {
  // A word on every hundredth of the way is enough.
  let told = 0;
  const reply = replyTo(data, (done, of) => {
    const hundredth = of === 0 ? 0 : Math.floor((100 * done) / of);
    if (hundredth === told) return;
    told = hundredth;
    say({ number: data.number, done, of });
  });
  say(reply);
});
