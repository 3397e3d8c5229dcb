import {
  createRunKeeper as createKeeper,
  type RunKeeper as Keeper,
  type RunStorage,
} from '@/components/ui/kept-runs/run-keeper';
import { parseSaved, PREFIX, savedText, type SavedRun } from './saved-run';

export type RunKeeper = Keeper<SavedRun>;

/** Keeps these runs in the given storage. */
export const createRunKeeper = (storage: RunStorage | undefined): RunKeeper =>
  createKeeper(storage, { prefix: PREFIX, parse: parseSaved, text: savedText });
