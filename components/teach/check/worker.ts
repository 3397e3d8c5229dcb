import { replyTo } from './answers';
import type { Question } from './protocol';

self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(replyTo(data)));
