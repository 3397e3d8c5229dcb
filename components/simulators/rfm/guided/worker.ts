import type { QuestionOf } from '@/components/ui/asking';
import { replyTo } from './answers';
import type { GuidedCalls } from './protocol';

/** Holds the model of the exercise; the page stays free meanwhile. */
addEventListener('message', ({ data }: MessageEvent<QuestionOf<GuidedCalls>>) => postMessage(replyTo(data)));
