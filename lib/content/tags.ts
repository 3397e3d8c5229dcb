/**
 * The tags that authors may write, and what each takes. The views stand in `components/mdx/tags.tsx` under the same
 * names; the checks read this table, so that a misspelt tag or attribute fails the build with its line.
 */
export type AttributeKind =
  'text' | 'number' | 'name' | 'concept' | 'reference' | 'question' | 'live-model' | 'state' | 'choices';

export interface AttributeSpec {
  readonly kind: AttributeKind;
  readonly optional?: true;
}

export interface TagSpec {
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** Further attributes are data of the live model and checked against its schema. */
  readonly takesData?: true;
  /** The tag that must stand around this one. */
  readonly inside?: string;
  /** Whether something must, may not, or may stand between the opening and the closing tag. */
  readonly children: 'required' | 'none' | 'optional';
}

export const tagSpecs = {
  Outcomes: { attributes: {}, children: 'required' },
  Dilemma: {
    attributes: { id: { kind: 'name' }, question: { kind: 'text' }, choices: { kind: 'choices' } },
    children: 'required',
  },
  YourGuess: { attributes: { of: { kind: 'name' } }, children: 'none' },
  Definition: { attributes: { of: { kind: 'concept' } }, children: 'optional' },
  Figure: {
    attributes: {
      caption: { kind: 'text' },
      src: { kind: 'text', optional: true },
      alt: { kind: 'text', optional: true },
      width: { kind: 'number', optional: true },
      height: { kind: 'number', optional: true },
    },
    children: 'optional',
  },
  WorkedExample: { attributes: { title: { kind: 'text' } }, children: 'required' },
  Step: {
    attributes: { ask: { kind: 'text', optional: true } },
    inside: 'WorkedExample',
    children: 'required',
  },
  LiveModel: {
    attributes: { name: { kind: 'live-model' }, title: { kind: 'text' } },
    takesData: true,
    children: 'optional',
  },
  State: { attributes: { model: { kind: 'live-model' }, set: { kind: 'state' } }, children: 'required' },
  Recall: { attributes: {}, children: 'required' },
  Check: { attributes: { id: { kind: 'question' } }, children: 'none' },
  Term: { attributes: { id: { kind: 'concept' } }, children: 'required' },
  Cite: {
    attributes: { id: { kind: 'reference' }, pages: { kind: 'text', optional: true } },
    children: 'none',
  },
  Trap: { attributes: { wrong: { kind: 'text' } }, children: 'required' },
  WhyItTempts: { attributes: {}, inside: 'Trap', children: 'required' },
  SeeThrough: { attributes: {}, inside: 'Trap', children: 'required' },
  Summary: { attributes: {}, children: 'required' },
  References: { attributes: {}, children: 'none' },
} as const satisfies Record<string, TagSpec>;

export type TagName = keyof typeof tagSpecs;

export function tagSpec(name: string): TagSpec | undefined {
  const specs: Readonly<Record<string, TagSpec>> = tagSpecs;
  return Object.hasOwn(specs, name) ? specs[name] : undefined;
}
