import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem';

interface YamlSource<Value> {
  readonly file: string;
  readonly text: string;
  /** Line of the file on which the text begins. */
  readonly firstLine?: number;
  readonly schema: z.ZodType<Value>;
}

/** Reads YAML by a schema; what is wrong is told with the line on which it stands. */
export function parseYaml<Value>({ file, text, firstLine = 1, schema }: YamlSource<Value>): {
  data: Value | undefined;
  /** The line of an entry, by its path. */
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: Problem[];
} {
  const lines = new LineCounter();
  // Dates stay text: as Date objects they would shift with the time zone of the machine.
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const at = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]): number => at(offsetOf(document, path));
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      file,
      line: at(pos[0]),
      what: `this is not YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '') ?? ''}`,
      todo: 'mend the spelling; a value that holds a colon and a space stands in quotes',
    }));
    return { data: undefined, lineOf, problems };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, lineOf, problems: [] };
  const problems = parsed.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
    ...describe(issue),
  }));
  return { data: undefined, lineOf, problems };
}

function describe(issue: z.core.$ZodIssue): Pick<Problem, 'what' | 'todo'> {
  const field = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys')
    return { what: `unknown field "${issue.keys.join('", "')}"`, todo: 'remove it or mend its spelling' };
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return {
      what: `"${field}" is missing or of the wrong type: ${issue.message}`,
      todo: 'add the field; content/README.md lists all',
    };
  return { what: `"${field}": ${issue.message}`, todo: 'mend the value' };
}

/** Where the entry stands, or the nearest one around it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
