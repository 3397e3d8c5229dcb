import { strToU8, zipSync } from 'fflate';
import {
  assignmentQuery,
  DEFAULT_WEIGHTS,
  handInFile,
  studentSeed,
  type Assignment,
} from '@/lib/assignments';
import { randomStream } from '@/lib/math';
import { contentHash, rfmGuided } from '@/lib/scoring';
import { attemptWith, blindScript, expertDecisions } from '../../lib/scoring/rfm-guided/fixtures/runs';

const ASSIGNMENT: Assignment = {
  exercise: 'rfm/guided',
  rulesVersion: '1',
  case: 'spring-tea',
  seedRule: { kind: 'each', salt: 'K7Q2M9' },
  weights: DEFAULT_WEIGHTS,
  opens: '',
  due: '',
  resubmit: true,
  title: '',
};

/** A class of so many students, no two on one seed: half of them decide well, half blindly. As a zip of hand-in files. */
export function makeClass(students: number): { readonly zip: Uint8Array; readonly link: string } {
  const files: Record<string, Uint8Array> = {};
  const seeds = new Set<string>();
  for (let i = 0; seeds.size < students; i++) {
    const number = String(20230000 + i);
    const seed = studentSeed(ASSIGNMENT, number);
    if (seeds.has(seed)) continue;
    const blind = blindScript(randomStream('desk bench', 'script', i));
    const decisions = i % 2 === 0 ? expertDecisions(seed) : blind;
    const texts = decisions.map((decision) =>
      decision.step === 'rule' ? { ...decision, rule: `先问她自己来不来，第${i}条规矩` } : decision,
    );
    const attempt = attemptWith(seed, texts);
    const outcome = rfmGuided.score(attempt);
    // A blind choice may hold too few people: then it could not have been made.
    if (outcome.status !== 'scored') continue;
    seeds.add(seed);
    const claimed = {
      reportHash: contentHash(outcome),
      begun: '2026-12-01T10:00:00Z',
      handedIn: '2026-12-01T10:25:00Z',
    };
    const student = { name: `学生${i}`, number };
    files[`${number}.json`] = strToU8(
      handInFile({ form: 1, assignment: assignmentQuery(ASSIGNMENT), student, attempt, claimed }),
    );
  }
  return { zip: zipSync(files), link: `https://example.edu.cn/?${assignmentQuery(ASSIGNMENT)}` };
}
