import type { QuestionOf, ReplyOf } from '@/components/ui/asking';
import { replyTo } from './answers';
import type { JourneyCalls } from './protocol';

const say = (reply: ReplyOf<JourneyCalls>) => postMessage(reply);

/** Holds the model; the page stays free meanwhile. */
addEventListener('message', ({ data }: MessageEvent<QuestionOf<JourneyCalls>>) => {
  const reply = replyTo(data, (done, of) => say({ number: data.number, done, of }));
  say(reply);
});
