import type { MDXComponents } from 'mdx/types';

/** Tags are handed to each lesson by its page, bound to the language: nothing is global. */
export function useMDXComponents(): MDXComponents {
  return {};
}
