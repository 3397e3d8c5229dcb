/** The accepted wordings of all languages stand in one list: the first in the script of the question is shown. */
export function referenceCorrection(corrections: readonly string[], stem: string): string {
  const han = /\p{Script=Han}/u;
  return corrections.find((words) => han.test(words) === han.test(stem)) ?? corrections[0] ?? '';
}
