/** One thing wrong in the content: where, what, and what to do about it. */
export interface Problem {
  /** Path from the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly todo: string;
}

/** `file:line: what is wrong — what to do`, the form that editors turn into a link. */
export function formatProblem({ file, line, what, todo }: Problem): string {
  return `${file}:${line}: ${what} — ${todo}`;
}

/** All problems in the order in which one would mend them: by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
