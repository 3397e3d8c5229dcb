import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concepts } from '@/content/concepts';
import { checkTags } from './checks/tags';
import { glossaryEntries } from './concept';
import { liveModels } from './live-models';
import { readDocument } from './lesson-source';
import { readQuestions } from './questions';
import { readReferences } from './references';
import { tagSpecs } from './tags';

const guide = readFileSync('content/README.md', 'utf8');
const example = (language: string) =>
  guide
    .split('```' + language + '\n')
    .slice(1)
    .map((rest) => rest.split('\n```')[0] ?? '');

describe("the author's guide", () => {
  const [front, questionFile] = example('yaml');
  const questions = readQuestions('questions.yaml', questionFile ?? '');
  const lesson = readDocument({ file: 'guide.mdx', source: `${front}\n\n${example('mdx')[0]}\n` }, 'zh');

  it('shows front matter and questions that are right', () => {
    expect(lesson.problems).toEqual([]);
    expect(questions.problems).toEqual([]);
    expect(lesson.head?.slug).toBe('rfm');
  });

  it('shows every tag once, as the checks want it', () => {
    const tags = lesson.outline?.tags.map(({ name }) => name) ?? [];
    expect([...new Set(tags)].sort()).toEqual(Object.keys(tagSpecs).sort());
    const register = readFileSync('content/references/references.yaml', 'utf8');
    const problems = checkTags(lesson, {
      glossary: glossaryEntries(concepts),
      references: new Set(readReferences('references.yaml', register).items.map(({ id }) => id)),
      questions: new Set(questions.questions.map(({ question }) => question.item.id)),
      liveModels: new Map(Object.entries(liveModels)),
      routes: [],
      anchors: new Map(),
    });
    expect(problems).toEqual([]);
  });

  it('names every tag and every kind of question in its tables', () => {
    for (const name of Object.keys(tagSpecs)) expect(guide).toContain(`\`${name}\``);
    for (const kind of ['single', 'multiple', 'judge-correct', 'numeric', 'match', 'order'])
      expect(guide).toContain(`| \`${kind}\``);
  });
});
