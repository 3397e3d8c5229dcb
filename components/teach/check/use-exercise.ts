import { useCallback, useEffect, useState } from 'react';
import type { ExerciseName } from '@/lib/assignments';
import { TEACH } from '../exercises';
import type { DeskWords } from '../exercises/desk-words';

/** What the desk says of the exercise at hand, fetched when it is known. */
export function useExercise(name: ExerciseName | undefined): {
  readonly words: DeskWords | undefined;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const [found, setFound] = useState<{ name: ExerciseName; words: DeskWords | undefined }>();
  const fetchWords = useCallback(
    () =>
      name &&
      TEACH[name].desk().then(
        (words) => setFound({ name, words }),
        () => setFound({ name, words: undefined }),
      ),
    [name],
  );
  useEffect(() => void fetchWords(), [fetchWords]);
  const own = found?.name === name ? found : undefined;
  return { words: own?.words, failed: own !== undefined && !own.words, again: () => void fetchWords() };
}
