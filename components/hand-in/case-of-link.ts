import { caseName, isAssignedCase, type Assignment } from '@/lib/assignments';
import type { Json } from '@/lib/scoring';

/** A case as the page plays it. */
export interface AssignableCase {
  readonly id: string;
  /** As an attempt holds it. */
  readonly scenario: Json;
  /** Left out where the exercise has only one. */
  readonly title?: string;
  /** What it is about, in a line or two. */
  readonly lines?: readonly string[];
}

export type FoundCase =
  | { readonly ok: true; readonly found: AssignableCase }
  /** `missing`: no such case here; `changed`: what stands in it is not what stood there when the link was made. */
  | {
      readonly ok: false;
      readonly problem: 'missing' | 'changed';
      readonly id: string;
      readonly title: string | undefined;
    };

/** The case that the link means, if this page still has it as it was. */
export function caseOfLink(assignment: Assignment, cases: readonly AssignableCase[]): FoundCase {
  const id = caseName(assignment);
  const found = cases.find((one) => one.id === id);
  if (!found) return { ok: false, problem: 'missing', id, title: undefined };
  return isAssignedCase(assignment, found.scenario)
    ? { ok: true, found }
    : { ok: false, problem: 'changed', id, title: found.title };
}
