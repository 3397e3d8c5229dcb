import { z } from 'zod';
import type { ReadModel, ScenarioKind } from './scenarios';

const text = z.string().min(1);
const names = z.record(z.string(), text);

const words = z.strictObject({
  title: text,
  /** The firm or office, said to be fictional. */
  company: text,
  /** Two or three sentences: what is going on, and what is to be found out. */
  story: text,
  /** Whose journey it is. */
  persona: z.strictObject({ name: text, about: text }),
  /** For teachers: the cause at the root, what the evidence hides, and what a class usually gets wrong. */
  note: text,
  stages: names,
  touchpoints: z.record(z.string(), z.strictObject({ name: text, channel: text })),
  /** On the company's list, but no touchpoint of this journey. */
  strangers: names,
  evidence: z.record(
    z.string(),
    z.strictObject({
      kind: z.enum(['interview', 'survey', 'log', 'ticket', 'comment', 'report']),
      from: text,
      text,
    }),
  ),
  backstage: names,
  /** What an improvement is, and what it changes for the customer. */
  improvements: z.record(z.string(), z.strictObject({ name: text, what: text })),
});

export type JourneyCaseWords = z.infer<typeof words>;

interface NamedModel {
  readonly stages: readonly string[];
  readonly strangers: readonly string[];
  readonly backstage: readonly string[];
  readonly evidence: readonly { readonly id: string }[];
  readonly improvements: readonly { readonly id: string }[];
  readonly model: { readonly touchpoints: readonly { readonly id: string }[] };
}

/** The cases of the journey studio. */
export const journeyKind = (readModel: ReadModel): ScenarioKind<JourneyCaseWords> => ({
  folder: 'content/scenarios/journey',
  words,
  readModel,
  named(model) {
    // Asked only of what `readModel` has read.
    const {
      stages,
      strangers,
      backstage,
      evidence,
      improvements,
      model: journey,
    } = model as unknown as NamedModel;
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    return {
      stages,
      strangers,
      backstage,
      touchpoints: ids(journey.touchpoints),
      evidence: ids(evidence),
      improvements: ids(improvements),
    };
  },
});
