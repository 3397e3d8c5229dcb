import { replyTo } from './answers';
import type { Question } from './messages-to-worker';

/** Holds the model of the exercise; the page stays free meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(replyTo(data)));
