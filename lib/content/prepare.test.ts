import { describe, expect, it } from 'vitest';
import { complaints, EN, prepareWith, QUESTIONS, ZH, type Change } from './fixtures/project';

/** Both languages, so that only the thing itself is wrong and not the parity. */
const both = (from: string, to: string): Change[] => [
  [ZH, from, to],
  [EN, from, to],
];

describe('preparing content', () => {
  it('finds nothing wrong with a good lesson and composes it in both languages', () => {
    const { problems, lessons, questions } = prepareWith();
    expect(problems).toEqual([]);
    expect(lessons).toHaveLength(1);
    expect(lessons[0]).toMatchObject({
      chapter: 'evaluation',
      slug: 'tea',
      minutes: 10,
      updated: '2026-01-15',
      zh: { title: '两位客人', headings: [{ depth: 2, id: 'three-numbers', text: '三个数' }] },
      en: { title: 'Two guests', headings: [{ depth: 2, id: 'three-numbers', text: 'Three numbers' }] },
    });
    expect(lessons[0]?.zh.references.map(({ marker }) => marker)).toEqual(['1', '2']);
    expect(lessons[0]?.en.references.map(({ marker }) => marker)).toEqual(['Hughes, 1994', '费孝通, 1948']);
    expect(questions['evaluation/tea.yaml']?.map(({ item }) => item.id)).toEqual(['fewer-days']);
  });

  it('lists all problems, in the order of files and lines, as file:line: what — what to do', () => {
    const found = complaints(
      [ZH, '<Definition of="rfm" />', '<Definition of="rfn" />'],
      [EN, '<Recall>', '<Recal>'],
      [EN, '</Recall>', '</Recal>'],
    );
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((line) => /^content\/\S+:\d+: .+ — .+$/.test(line))).toBe(true);
    expect(found.map((line) => line.split(':')[0])).toEqual(
      [...found.map((line) => line.split(':')[0])].sort(),
    );
  });

  it.each<[string, Change[], string]>([
    ['a misspelt field', both('minutes: 10', 'minuten: 10'), `${ZH}:4: unknown field "minuten" — `],
    ['a lesson too long', both('minutes: 10', 'minutes: 45'), `${ZH}:4: "minutes": `],
    ['a date that is none', both('2026-01-15', '2026-13-15'), `${ZH}:10: "updated": must be a date`],
    [
      'a summary of three sentences',
      [[ZH, '看三个数。', '看三个数。再看一个。']],
      `${ZH}:3: "summary": must be one or two sentences`,
    ],
    [
      'front matter that is not YAML',
      [[EN, 'title: Two guests', 'title: Two: guests']],
      `${EN}:2: this is not YAML`,
    ],
    ['no front matter', [[EN, '---\n', '']], `${EN}:1: the front matter is missing`],
    [
      'a folder that says otherwise',
      both('slug: tea', 'slug: tee'),
      `${ZH}:1: chapter and slug say evaluation/tee — say evaluation/tea`,
    ],
    ['a missing translation', [[EN, 'away']], `${EN}:1: the translation is missing`],
    [
      'missing questions',
      [[QUESTIONS, 'away']],
      `${ZH}:1: there is no content/questions/evaluation/tea.yaml`,
    ],
    [
      'another title than the outline',
      [[EN, 'Two guests', 'Three guests']],
      `${EN}:1: title is "Three guests", in content/course.ts it is "Two guests"`,
    ],
    ['an unknown tag', both('<References />', '<Reference />'), `${ZH}:35: unknown tag <Reference>`],
    [
      'an unknown attribute',
      both('<Definition of="rfm" />', '<Definition of="rfm" bold />'),
      `${ZH}:21: <Definition> takes no bold`,
    ],
    ['a missing attribute', both('<Check id="fewer-days" />', '<Check />'), `${ZH}:32: <Check> has no id`],
    ['code in an attribute', both('of="rfm"', 'of={rfm}'), `${ZH}:21: of of <Definition> is code`],
    ['code in the text', [[ZH, '最要紧。', '最要紧{1 + 1}。']], `${ZH}:19: {1 + 1} is code`],
    ['an import', both('## ', "import x from 'y'\n\n## "), `${ZH}:17: import and export`],
    ['a tag that is not closed', [[ZH, '</Recall>', '']], `${ZH}:`],
    [
      'a tag without its frame',
      both('<Recall>', '<Step>1</Step>\n\n<Recall>'),
      `${ZH}:31: <Step> stands outside <WorkedExample>`,
    ],
    [
      'an unknown concept in a term',
      both('<Term id="rfm">', '<Term id="rmf">'),
      `${ZH}:19: unknown concept "rmf"`,
    ],
    [
      'an unknown concept in the head',
      both('concepts: [rfm]', 'concepts: [rfm, rmf]'),
      `${ZH}:1: unknown concept "rmf" in the front matter`,
    ],
    [
      'a concept without a definition',
      both('<Term id="rfm">', '<Term id="nps">'),
      `${ZH}:19: the concept "nps" has no definition yet`,
    ],
    [
      'a defined concept that is not listed',
      both('concepts: [rfm]', 'concepts: [nps]'),
      `${ZH}:21: "rfm" is defined here but not listed`,
    ],
    [
      'an unknown reference',
      both('<Cite id="fei-1948" />', '<Cite id="fei-1984" />'),
      `${ZH}:19: unknown reference "fei-1984"`,
    ],
    [
      'a work that is listed but not cited',
      both('<Cite id="fei-1948" />', ''),
      `${ZH}:1: "fei-1948" is listed in references but not cited`,
    ],
    [
      'references out of order',
      both('[hughes-1994, fei-1948]', '[fei-1948, hughes-1994]'),
      `${ZH}:1: references are not in the order`,
    ],
    [
      'citations without a list',
      both('<References />', ''),
      `${ZH}:19: works are cited but there is no list`,
    ],
    [
      'an unknown question',
      both('id="fewer-days"', 'id="more-days"'),
      `${ZH}:32: unknown question "more-days" — use one of fewer-days`,
    ],
    [
      'an unknown live model',
      both('<LiveModel name="scale"', '<LiveModel name="scales"'),
      `${ZH}:23: unknown live model "scales"`,
    ],
    [
      'data that the live model does not take',
      both('name="scale" title', 'name="scale" colour="red" title'),
      `${ZH}:23: the live model "scale" does not take this data`,
    ],
    [
      'a state that the live model does not have',
      both('daysAgo: 30', 'daysAgo: -3'),
      `${ZH}:24: the live model "scale" has no such state: daysAgo`,
    ],
    [
      'a guess without its dilemma',
      both('of="whom-first"', 'of="whom-last"'),
      `${ZH}:29: no dilemma "whom-last" stands above`,
    ],
    [
      'choices without words',
      both("{ id: 'a',", "{ id: 'b',"),
      `${ZH}:13: choices of <Dilemma> is no list of choices`,
    ],
    [
      'a check that stands twice',
      both('<Recall>', '<Recall>\n<Check id="fewer-days" />\n'),
      `${ZH}:34: <Check> "fewer-days" stands here a second time`,
    ],
    ['a heading without an id', [[EN, ' [#sum]', '']], `${EN}:28: "Work it out" has no id`],
    ['a heading of the first level', both('## ', '# '), `${ZH}:17: a heading of the first level`],
    ['a skipped level', both('### ', '#### '), `${ZH}:27: "算一算" skips a level — use ###`],
    [
      'an id used twice',
      both('[#sum]', '[#three-numbers]'),
      `${ZH}:27: the id "three-numbers" is used twice`,
    ],
    [
      'a link to a place that is not there',
      both('(#three-numbers)', '(#four-numbers)'),
      `${ZH}:29: /lessons/evaluation/tea has no place #four-numbers`,
    ],
    [
      'a link to a page that is not there',
      both('(/glossary#rfm)', '(/glosary#rfm)'),
      `${ZH}:29: there is no page /glosary`,
    ],
    [
      'a link to a term that is not there',
      both('(/glossary#rfm)', '(/glossary#rmf)'),
      `${ZH}:29: the glossary has no entry #rmf`,
    ],
    [
      'a link to a lesson that is not there',
      both('(/glossary#rfm)', '(/lessons/evaluation/tee)'),
      `${ZH}:29: there is no lesson /lessons/evaluation/tee`,
    ],
    [
      'a link that names the language',
      both('(/glossary#rfm)', '(/en/glossary)'),
      `${ZH}:29: the link /en/glossary names the language`,
    ],
    ['money read as a formula', [[EN, 'that is \\$5.', 'that is $5 or $6.']], `${EN}:30: `],
    ['a lone dollar', [[ZH, '\\$5', '$5']], `${ZH}:29: `],
    [
      'a line end in a Chinese paragraph',
      [[ZH, '，熟人', '，\n熟人']],
      `${ZH}:19: the paragraph goes on in a new line`,
    ],
    [
      'half-width punctuation',
      [[ZH, '这叫', '记住,这叫']],
      `${ZH}:19: half-width punctuation in Chinese text`,
    ],
    ['half-width brackets', [[ZH, '这叫', '这(就)叫']], `${ZH}:19: half-width brackets`],
    [
      'a typed space',
      [[ZH, '拖到30天前', '拖到 30 天前']],
      `${ZH}:24: a space typed beside a Chinese character`,
    ],
    [
      'half-width punctuation in an attribute',
      [[ZH, 'title="拖一拖"', 'title="拖一拖,再看"']],
      `${ZH}:23: half-width punctuation`,
    ],
    [
      'half-width punctuation in a question',
      [[QUESTIONS, '天数少，', '天数少,']],
      `${QUESTIONS}:2: half-width punctuation`,
    ],
    [
      'emphasis that stays literal',
      [[ZH, '**“多久没来”**', '** “多久没来”**']],
      `${ZH}:19: "**" stays on the page as it is`,
    ],
    [
      'an answer that is not on offer',
      [[QUESTIONS, 'answer: a', 'answer: c']],
      `${QUESTIONS}:2: "fewer-days": the answer "c" is not on offer`,
    ],
    [
      'an option without English words',
      [[QUESTIONS, '{ a: Jia, b: Yi }', '{ a: Jia }']],
      `${QUESTIONS}:2: "fewer-days": no en words for "b"`,
    ],
    [
      'a question of no known kind',
      [[QUESTIONS, 'kind: single', 'kind: double']],
      `${QUESTIONS}:2: "questions.0.item.kind"`,
    ],
    [
      'a question about no known concept',
      [[QUESTIONS, 'concepts: [rfm]', 'concepts: [rmf]']],
      `${QUESTIONS}:2: unknown concept "rmf"`,
    ],
    [
      'another heading in English',
      [[EN, '[#sum]', '[#total]']],
      `${EN}:28: heading 2 is ### #total, in ${ZH}:27 it is ### #sum`,
    ],
    [
      'another state in English',
      [[EN, 'daysAgo: 30', 'daysAgo: 31']],
      `${EN}:25: part 4 is <State model="scale" set={"daysAgo":31}>`,
    ],
    [
      'other data of a model in English',
      [[EN, "id: 'g1'", "id: 'g2'"]],
      `${EN}:24: part 3 is <LiveModel guests=[{"id":"g2","name":"…"}]`,
    ],
    [
      'a check less in English',
      [[EN, '<Check id="fewer-days" />', 'Nothing.']],
      `${EN}:36: part 6 is <References>`,
    ],
    [
      'other minutes in English',
      [[EN, 'minutes: 10', 'minutes: 12']],
      `${EN}:1: "minutes" differs from ${ZH}`,
    ],
  ])('tells of %s', (_, changes, expected) => {
    expect(complaints(...changes)).toContainEqual(expect.stringContaining(expected));
  });

  it('lets a formula, an escaped dollar and an English paragraph of two lines pass', () => {
    expect(complaints([EN, 'elsewhere\n', 'elsewhere\n'])).toEqual([]);
  });

  it('finds a lesson that the outline lists but nobody wrote', () => {
    expect(complaints([ZH, 'away'], [EN, 'away'])).toEqual([
      expect.stringContaining(
        'content/course.ts:1: the lesson /lessons/evaluation/tea is listed but not written',
      ),
    ]);
  });
});
