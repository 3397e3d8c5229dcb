import { useState } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/content/locale';
import { EIGHT_GROUPS, type EightGroup } from '@/lib/metrics';
import { groupNames } from '../../group-names';
import type { ScoredView } from '../protocol';
import type { SectionProps } from '../step';
import { namesDraft } from './drafts';
import { fileMessages } from './file-messages';
import styles from './file.module.css';
import { levelsOf, misread, sides } from './naming';
import { Answered, Decide, StepFrame, Verdict } from './step-parts';

const GROUPS = [...EIGHT_GROUPS].reverse();

/** Six customers with their scores: which of the eight groups is each in? */
export function NamesStep({
  locale,
  draft,
  keepDraft,
  decide,
  scored,
}: SectionProps & { scored: ScoredView }) {
  const { names: words, once, gap } = fileMessages[locale];
  const { names: cards, scoring } = scored;
  const [names, setNames] = useState(() => namesDraft(draft, cards.length));
  const decided = cards.flatMap((card) => (card.decided ? [card.decided] : []));
  const isDecided = decided.length === cards.length;
  const { high, low } = sides(scoring.bins);
  const empty = names.filter((name) => name === null).length;

  function put(place: number, name: EightGroup | null) {
    const next = names.map((before, i) => (i === place ? name : before));
    setNames(next);
    keepDraft({ step: 'names', names: next });
  }

  return (
    <StepFrame heading={words.heading}>
      <p>{words.intro}</p>
      <p>{words.line(scoring.bins, high, low)}</p>
      <Verdict step="names">
        {isDecided &&
          words.verdict(
            decided.filter(({ answer, right }) => answer === right).length,
            decided.filter(({ answer }) => answer === null).length,
            decided.length,
          )}
      </Verdict>
      {isDecided ? (
        <>
          <ul className={styles.list}>
            {cards.map((card) => (
              <NamedCard key={card.id} locale={locale} card={card} bins={scoring.bins} />
            ))}
          </ul>
          <div className={styles.scheme}>
            <DataTable
              caption={words.scheme}
              columns={words.schemeColumns.map((label, i) => ({ key: String(i), label }))}
              rows={words.schemeRows.map((row) => Object.fromEntries(row.entries()))}
            />
          </div>
        </>
      ) : (
        <>
          <p className={styles.note}>
            {words.key}
            {gap}
            <a href={`/${locale}/lessons/evaluation/segments#eight-groups`} target="_blank" rel="noopener">
              {words.lesson}
            </a>
          </p>
          <div className={styles.cards}>
            {cards.map((card, i) => (
              <Select<EightGroup | ''>
                key={card.id}
                label={words.customer(card.id, words.scores(card.r, card.f, card.m))}
                value={names[i] ?? ''}
                options={[
                  { value: '', label: words.none },
                  ...GROUPS.map((group) => ({ value: group, label: groupNames[locale][group] })),
                ]}
                onChange={(name) => put(i, name === '' ? null : name)}
              />
            ))}
          </div>
          <Decide label={words.decide(empty)} note={once} onDecide={() => decide({ step: 'names', names })} />
        </>
      )}
    </StepFrame>
  );
}

function NamedCard({
  locale,
  card,
  bins,
}: {
  locale: Locale;
  card: ScoredView['names'][number];
  bins: number;
}) {
  const { names: words, gap } = fileMessages[locale];
  if (!card.decided) return null;
  const { answer, right } = card.decided;
  const levels = levelsOf(card, bins);
  const kind = answer === null ? 'empty' : answer === right ? 'right' : 'wrong';
  const comma = locale === 'zh' ? '，' : ', ';
  return (
    <Answered kind={kind} head={words.customer(card.id, words.scores(card.r, card.f, card.m))}>
      <p>
        {[
          answer === null
            ? words.empty(right)
            : answer === right
              ? words.right(right)
              : words.wrong(answer, right),
          kind === 'wrong' && answer
            ? words.misread(misread(levels, answer))
            : words.reading(
                levels.map(({ measure, score, high }) => words.level(measure, score, high)).join(comma),
              ),
        ].join(gap)}
      </p>
    </Answered>
  );
}
