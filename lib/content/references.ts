import { z } from 'zod';
import type { Problem } from './problem';
import { parseYaml } from './yaml';

const person = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** CSL-JSON, the part of it that we use. */
const cslItemSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*(-\d{4}[a-z]?)?$/, 'must be like fader-2005'),
  type: z.enum(['article-journal', 'book', 'chapter', 'paper-conference', 'report', 'webpage']),
  /** Language of the work itself: it decides between "et al." and "等". */
  language: z.enum(['zh', 'en']),
  title: z.string().min(1),
  author: z.array(person).min(1).optional(),
  editor: z.array(person).min(1).optional(),
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]) }).optional(),
  accessed: z.strictObject({ 'date-parts': z.tuple([z.array(z.number().int()).length(3)]) }).optional(),
  'container-title': z.string().optional(),
  edition: z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\//, 'must be the bare DOI, beginning with 10.')
    .optional(),
  URL: z.url().optional(),
});

export type CslItem = z.infer<typeof cslItemSchema>;

/** Reads the one register of references. */
export function readReferences(
  file: string,
  source: string,
): { items: readonly CslItem[]; problems: Problem[] } {
  const { data = [], problems, lineOf } = parseYaml({ file, text: source, schema: z.array(cslItemSchema) });
  const ids = data.map(({ id }) => id);
  const repeated = data.flatMap(({ id }, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            file,
            line: lineOf([index, 'id']),
            what: `the reference "${id}" stands here twice`,
            todo: 'remove one of the two',
          },
        ],
  );
  return { items: data, problems: [...problems, ...repeated] };
}
