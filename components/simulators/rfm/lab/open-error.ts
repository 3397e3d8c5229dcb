import type { OpenFailure } from './protocol';

/** A source that could not be inspected or opened; the page words the failure. */
export class OpenError extends Error {
  override readonly name = 'OpenError';
  constructor(readonly failure: OpenFailure) {
    super(failure.code);
  }
}

/** What went wrong, or undefined when the reader herself stopped it. */
export function failureOf(error: unknown): OpenFailure | undefined {
  if (error instanceof OpenError) return error.failure;
  if (error instanceof Error && error.name === 'AbortError') return undefined;
  return { code: 'cannot-read', place: {} };
}
