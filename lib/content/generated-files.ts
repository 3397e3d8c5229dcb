import type { Prepared } from './prepare';

const HEAD = '// Written by scripts/prepare-content.ts. Edit the files below content instead.\n';

/** The modules that the site imports, by file name. Code rather than JSON: the compiler then checks every value. */
export function generatedFiles({
  lessons,
  questions,
  ladderScenarios,
  journeyCases,
}: Prepared): Record<string, string> {
  return {
    'lessons.ts':
      HEAD +
      "import type { Lesson } from '../../lib/content/lesson';\n\n" +
      `export const lessons: readonly Lesson[] = ${JSON.stringify(lessons, null, 2)};\n`,
    'questions.ts':
      HEAD +
      "import type { Question } from '../../lib/content/questions';\n\n" +
      `export const questions: Readonly<Record<string, readonly Question[]>> = ${JSON.stringify(questions, null, 2)};\n`,
    'ladder-scenarios.ts':
      HEAD +
      "import type { ScenarioWords } from '../../lib/content/scenarios';\n" +
      "import type { LadderScenario } from '../../lib/simulations/ladder';\n\n" +
      'export const ladderScenarios: readonly {\n  readonly id: string;\n  readonly zh: ScenarioWords;\n  readonly en: ScenarioWords;\n' +
      '  readonly model: LadderScenario;\n}[] = ' +
      `${JSON.stringify(ladderScenarios, null, 2)};\n`,
    'journey-cases.ts':
      HEAD +
      "import type { JourneyCaseWords } from '../../lib/content/journey-cases';\n" +
      "import type { JourneyCase } from '../../lib/simulations/journey';\n\n" +
      'export const journeyCases: readonly {\n  readonly id: string;\n  readonly zh: JourneyCaseWords;\n  readonly en: JourneyCaseWords;\n' +
      '  readonly model: JourneyCase;\n}[] = ' +
      `${JSON.stringify(journeyCases, null, 2)};\n`,
  };
}
