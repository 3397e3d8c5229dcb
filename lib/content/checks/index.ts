import type { Chapters } from './course';
import type { Problem } from '../problem';

export function checkContent(_: { chapters: Chapters } & Record<string, unknown>): Problem[] {
  return [];
}
