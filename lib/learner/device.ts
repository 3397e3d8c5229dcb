import type { Attempt, Outcome } from '@/lib/scoring';
import { withCheck, withEnd, withHeading, withPrediction, withVisit } from './record';
import { createLearner, STORAGE_KEY, type Learner, type Storage } from './store';

let device: Learner | undefined;

/** The learner of this browser; one a page. Call it in the browser only. */
export function deviceLearner(): Learner {
  device ??= createLearner(deviceStorage());
  return device;
}

/** Pages of this browser that are open side by side see each other's changes. */
export function followOtherPages(): () => void {
  const { reload } = deviceLearner();
  const onStorage = ({ key }: StorageEvent) => {
    if (key === STORAGE_KEY || key === null) reload();
  };
  // A page that comes back from the browser's memory has missed what happened meanwhile.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) reload();
  };
  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onShow);
  return () => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onShow);
  };
}

const now = () => new Date().toISOString();

/** Keeps a visit to `chapter/lesson`. */
export const keepVisit = (lesson: string): void =>
  deviceLearner().update((progress) => withVisit(progress, lesson, now()));

/** Keeps the heading that is being read. */
export const keepHeading = (lesson: string, heading: string): void =>
  deviceLearner().update((progress) => withHeading(progress, lesson, heading, now()));

/** Keeps that the end of a lesson was reached. */
export const keepEnd = (lesson: string): void =>
  deviceLearner().update((progress) => withEnd(progress, lesson, now()));

/** Keeps an answered check, by `chapter/lesson/question`. */
export const keepCheck = (check: string, attempt: Attempt, outcome: Outcome): void =>
  deviceLearner().update((progress) => withCheck(progress, check, { attempt, outcome, at: now() }));

/** Keeps what the learner expected of a live model, by `chapter/lesson/prediction`. */
export const keepPrediction = (id: string, prediction: string): void =>
  deviceLearner().update((progress) => withPrediction(progress, id, prediction, now()));

/** Reading the property alone throws where storage is forbidden. */
function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
