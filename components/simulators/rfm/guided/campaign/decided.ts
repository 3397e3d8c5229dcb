import type { GuidedStep, Json } from '@/lib/scoring';
import type { GuidedRun } from '../protocol';
import { fieldsOf } from '@/components/ui/json-read';

/** What was decided at a step, as it stands in the run. */
export const decidedAt = ({ decisions }: GuidedRun, step: GuidedStep): { readonly [key: string]: Json } =>
  fieldsOf(decisions.find((decision) => fieldsOf(decision).step === step));
