/**
 * Explicit heading ids: `## 三个数 [#three-numbers]` becomes a heading with the id `three-numbers`. The same ids stand
 * in both languages, so that switching the language keeps the reader's place. No dependencies: the bundler
 * loads this file by its path in a worker of its own.
 */
const MARK = /\s*\[#([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\]\s*$/;

export default function remarkHeadingId() {
  return (tree) => {
    for (const node of headings(tree)) {
      const last = node.children.at(-1);
      if (last?.type !== 'text') continue;
      const match = MARK.exec(last.value);
      if (!match) continue;
      last.value = last.value.slice(0, match.index);
      if (last.value === '') node.children.pop();
      node.data = { ...node.data, id: match[1], hProperties: { ...node.data?.hProperties, id: match[1] } };
    }
  };
}

function headings(node) {
  if (node.type === 'heading') return [node];
  return (node.children ?? []).flatMap(headings);
}
