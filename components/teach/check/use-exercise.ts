import { useCallback, useEffect, useState } from 'react';
import type { ExerciseName } from '@/lib/assignments';
import { TEACH } from '../exercises';
import type { NamedCase } from '@/components/simulators/journey/case/report/case-names';
import type { DeskWords } from '../exercises/desk-words';

/** What the desk says of the exercise at hand, fetched when it is known; with the names in its case, where there are any. */
export function useExercise(
  name: ExerciseName | undefined,
  named: NamedCase | undefined,
): {
  readonly words: DeskWords | undefined;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const [found, setFound] = useState<{
    name: ExerciseName;
    named: NamedCase | undefined;
    words: DeskWords | undefined;
  }>();
  const fetchWords = useCallback(
    () =>
      name &&
      TEACH[name].desk(named).then(
        (words) => setFound({ name, named, words }),
        () => setFound({ name, named, words: undefined }),
      ),
    [name, named],
  );
  useEffect(() => void fetchWords(), [fetchWords]);
  const own = found && found.name === name && found.named === named ? found : undefined;
  return { words: own?.words, failed: own !== undefined && !own.words, again: () => void fetchWords() };
}
