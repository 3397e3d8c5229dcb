import { useState } from 'react';
import { Select } from '@/components/ui/select';
import type { Locale } from '@/lib/content/locale';
import { ACTION_GROUPS, ACTIONS, type Action, type ActionGroup } from '@/lib/simulations/rfm-campaign';
import { groupNames } from '../../group-names';
import type { ScoredView } from '../protocol';
import type { SectionProps } from '../step';
import { actionsDraft } from './drafts';
import { fileMessages } from './file-messages';
import styles from './file.module.css';
import { centsOf, figuresOf } from './group-figures';
import { Answered, Decide, StepFrame, Verdict } from './step-parts';

/** Six groups, six things that a tea house can do. */
export function ActionsStep({
  locale,
  draft,
  keepDraft,
  decide,
  scored,
}: SectionProps & { scored: ScoredView }) {
  const { actions: words, once } = fileMessages[locale];
  const [actions, setActions] = useState(() => actionsDraft(draft));
  const { actions: decided } = scored;
  const empty = ACTION_GROUPS.filter((group) => actions[group] === null).length;

  function put(group: ActionGroup, action: Action | null) {
    const next = { ...actions, [group]: action };
    setActions(next);
    keepDraft({ step: 'actions', actions: next });
  }

  return (
    <StepFrame heading={words.heading}>
      <p>{words.intro}</p>
      <Verdict step="actions">
        {decided &&
          words.verdict(
            decided.filter(({ answer, right }) => answer !== null && right.includes(answer)).length,
            decided.filter(({ answer }) => answer === null).length,
            decided.length,
          )}
      </Verdict>
      {decided ? (
        <>
          <ul className={styles.list}>
            {decided.map((match) => (
              <Matched key={match.group} locale={locale} match={match} />
            ))}
          </ul>
          <p>{words.hypothesis}</p>
        </>
      ) : (
        <>
          <ul className={styles.options}>
            {ACTIONS.map((action) => (
              <li key={action}>{words.words[action]}</li>
            ))}
          </ul>
          <div className={styles.cards}>
            {ACTION_GROUPS.map((group) => (
              <div key={group} className={styles.card}>
                <Select<Action | ''>
                  label={groupNames[locale][group]}
                  value={actions[group] ?? ''}
                  options={[
                    { value: '', label: words.none },
                    ...ACTIONS.map((action) => ({ value: action, label: words.words[action] })),
                  ]}
                  onChange={(action) => put(group, action === '' ? null : action)}
                />
                <Figures locale={locale} scored={scored} group={group} />
              </div>
            ))}
          </div>
          <Decide
            label={words.decide(empty)}
            note={once}
            onDecide={() => decide({ step: 'actions', actions })}
          />
        </>
      )}
    </StepFrame>
  );
}

function Figures({ locale, scored, group }: { locale: Locale; scored: ScoredView; group: ActionGroup }) {
  const found = scored.groups.find((entry) => entry.group === group);
  const { actions: words } = fileMessages[locale];
  return (
    <p className={styles.note}>
      {found && found.customers > 0 ? words.figures(figuresOf(locale, found, centsOf(scored))) : words.nobody}
    </p>
  );
}

function Matched({
  locale,
  match: { group, answer, right },
}: {
  locale: Locale;
  match: NonNullable<ScoredView['actions']>[number];
}) {
  const { actions: words, gap } = fileMessages[locale];
  const kind = answer === null ? 'empty' : right.includes(answer) ? 'right' : 'wrong';
  const other = right.find((action) => action !== answer);
  const said =
    answer === null
      ? [words.empty]
      : kind === 'right'
        ? [words.right(answer)]
        : [words.wrong(answer), words.for[answer]];
  const why =
    kind === 'right'
      ? [words.why[group], ...(other ? [words.either(other)] : [])]
      : [words.accepted(right), words.why[group]];
  return (
    <Answered kind={kind} head={groupNames[locale][group]}>
      <p>{said.join(gap)}</p>
      <p>{why.join(gap)}</p>
    </Answered>
  );
}
