import type { Root } from 'mdast';

/** Turns a trailing `[#some-id]` of a heading into the heading's id. */
export default function remarkHeadingId(): (tree: Root) => void;
