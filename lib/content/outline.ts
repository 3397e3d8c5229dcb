import type { Node, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { staticValue, type StaticValue } from './static-value';

/** The facts of a lesson's tree that the checks and the page look at. */
export interface Outline {
  readonly headings: readonly { depth: number; id: string | undefined; text: string; line: number }[];
  readonly tags: readonly Tag[];
  readonly links: readonly { url: string; line: number }[];
}

export interface Tag {
  readonly name: string;
  readonly line: number;
  /** The nearest tag around it. */
  readonly parent: string | undefined;
  /** Values that are plain data; `undefined` where the author wrote code. */
  readonly attributes: Readonly<Record<string, StaticValue | undefined>>;
  readonly hasChildren: boolean;
}

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Collects headings, tags and links in the order of the text. */
export function outlineOf(tree: Root): Outline {
  const headings: Outline['headings'][number][] = [];
  const tags: Tag[] = [];
  const links: Outline['links'][number][] = [];
  walk(tree, (node, parents) => {
    const line = node.position?.start.line ?? 1;
    if (isHeading(node))
      headings.push({ depth: node.depth, id: headingId(node.data), text: toString(node), line });
    if (isJsx(node)) tags.push(readTag(node, line, parents));
    if (isLink(node)) links.push({ url: node.url, line });
  });
  return { headings, tags, links };
}

/** Visits every node with the nodes around it, nearest last. */
export function walk(
  node: Node,
  visit: (node: Node, parents: readonly Node[]) => void,
  parents: readonly Node[] = [],
): void {
  visit(node, parents);
  if (isParent(node)) for (const child of node.children) walk(child, visit, [...parents, node]);
}

export function isJsx(node: Node): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function readTag(node: JsxNode, line: number, parents: readonly Node[]): Tag {
  const attributes: Record<string, StaticValue | undefined> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') attributes['...'] = undefined;
    else if (attribute.value === null || attribute.value === undefined) attributes[attribute.name] = true;
    else if (typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
    else attributes[attribute.name] = staticValue(attribute.value.data?.estree);
  }
  const around = parents.filter(isJsx).map(({ name }) => name ?? '');
  return {
    name: node.name ?? '',
    line,
    parent: around.at(-1),
    attributes,
    hasChildren: node.children.length > 0,
  };
}

function headingId(data: object | undefined): string | undefined {
  return data && 'id' in data && typeof data.id === 'string' ? data.id : undefined;
}

const isParent = (node: Node): node is Parent => 'children' in node;
const isHeading = (node: Node): node is Extract<Parent['children'][number], { type: 'heading' }> =>
  node.type === 'heading';
const isLink = (node: Node): node is Extract<Parent['children'][number], { type: 'link' }> =>
  node.type === 'link';
