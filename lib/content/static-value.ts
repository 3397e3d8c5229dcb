import type { Expression, Node, Program } from 'estree';

/** What an author may write as the value of an attribute: data, never code. */
export type StaticValue =
  string | number | boolean | null | readonly StaticValue[] | { readonly [key: string]: StaticValue };

/** The value of an attribute such as `set={{ daysAgo: 30 }}`, or undefined when it is code. */
export function staticValue(program: Program | null | undefined): StaticValue | undefined {
  const statement = program?.body[0];
  return statement?.type === 'ExpressionStatement' ? evaluate(statement.expression) : undefined;
}

function evaluate(node: Node): StaticValue | undefined {
  switch (node.type) {
    case 'Literal':
      return isPlain(node.value) ? node.value : undefined;
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
    case 'UnaryExpression':
      return negative(node.operator, evaluate(node.argument));
    case 'ArrayExpression':
      return list(node.elements.map((element) => (element ? evaluate(element) : undefined)));
    case 'ObjectExpression':
      return record(
        node.properties.map((property) => (property.type === 'Property' ? entry(property) : undefined)),
      );
    default:
      return undefined;
  }
}

function entry({
  key,
  value,
  computed,
}: {
  key: Node;
  value: Node;
  computed: boolean;
}): [string, StaticValue] | undefined {
  if (computed) return undefined;
  const data = evaluate(value);
  const name = key.type === 'Identifier' ? key.name : isExpression(key) ? evaluate(key) : undefined;
  return data === undefined || name === undefined ? undefined : [String(name), data];
}

function list(values: readonly (StaticValue | undefined)[]): readonly StaticValue[] | undefined {
  const known = values.filter((value): value is StaticValue => value !== undefined);
  return known.length === values.length ? known : undefined;
}

function record(entries: readonly ([string, StaticValue] | undefined)[]): StaticValue | undefined {
  const known = entries.filter((value): value is [string, StaticValue] => value !== undefined);
  return known.length === entries.length ? Object.fromEntries(known) : undefined;
}

function negative(operator: string, value: StaticValue | undefined): StaticValue | undefined {
  return operator === '-' && typeof value === 'number' ? -value : undefined;
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const isExpression = (node: Node): node is Expression => node.type === 'Literal';
