import { useSyncExternalStore } from 'react';
import { deviceLearner, followOtherPages, type LearnerState } from '@/lib/learner';

/** The learner's progress on this device; undefined on the server and until the page has woken. */
export function useProgress(): LearnerState | undefined {
  return useSyncExternalStore(subscribe, current, none);
}

function subscribe(onChange: () => void): () => void {
  const unfollow = followOtherPages();
  const unsubscribe = deviceLearner().store.subscribe(onChange);
  return () => {
    unsubscribe();
    unfollow();
  };
}

const current = () => deviceLearner().store.getState();
const none = () => undefined;
