'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { DataTable } from '@/components/ui/data-table';
import { groupNames } from '../../group-names';
import { numberText } from '../../lab/customers-format';
import type { ChosenView, GroupView } from '../protocol';
import type { SectionProps } from '../step';
import { campaignMessages } from './campaign-messages';
import styles from './campaign.module.css';
import { choiceDraftFrom, choiceFrom, mostProblem, type ChoiceDraft } from './choice-draft';
import { ChoiceCount } from './choice-count';
import { CustomerPicker } from './customer-picker';
import { yuan } from './figures';
import { GroupPicker } from './group-picker';
import { RuleFields } from './rule-fields';
import { Decide, StepFrame, Verdict } from './step-parts';
import { useAsked } from '../use-asked';

/** Whom to invite: by a rule over the groups, or one by one. */
export function ChoiceStep(props: SectionProps) {
  const { locale, view } = props;
  const words = campaignMessages[locale].choice;
  const { budget, contactCost, mostContacts, fewestContacts } = view.terms;
  return (
    <StepFrame heading={words.title}>
      <p className={styles.question}>{words.question}</p>
      <p className={styles.text}>
        {words.terms(yuan(locale, budget), yuan(locale, contactCost), mostContacts, fewestContacts)}
      </p>
      {view.chosen ? (
        <Decided {...props} chosen={view.chosen} />
      ) : (
        view.scored && <Open {...props} groups={view.scored.groups} />
      )}
    </StepFrame>
  );
}

function Open(props: SectionProps & { readonly groups: readonly GroupView[] }) {
  const { locale, run, view, ask, draft: kept, keepDraft, decide, groups } = props;
  const words = campaignMessages[locale].choice;
  const { terms } = view;
  const [draft, setDraft] = useState(() => choiceDraftFrom(kept, terms));
  const [insist, setInsist] = useState(false);
  const choice = choiceFrom(draft, terms);
  const asked = useAsked(ask, 'choice', choice && { run, choice });
  const preview = choice && asked.answer;
  const ready = choice && asked.current && preview && preview.problem === undefined;

  function put(change: Partial<ChoiceDraft>) {
    const next = { ...draft, ...change };
    setDraft(next);
    setInsist(false);
    keepDraft({ ...next });
  }

  function missing(): string | undefined {
    if (choice) {
      if (!preview || !asked.current) return asked.failed ? words.failed : words.counting;
      if (preview.problem === 'too-few-contacts') return words.tooFew(preview.contacts, terms.fewestContacts);
      if (preview.problem === 'over-budget')
        return words.overBudget(
          preview.contacts,
          yuan(locale, preview.cost),
          yuan(locale, terms.budget),
          terms.mostContacts,
        );
      return preview.problem && words.notInTheFile;
    }
    return draft.kind === 'rule' && draft.groups.length > 0 ? words.mendMost : words.nobody[draft.kind];
  }

  return (
    <>
      <ChoiceGroup
        legend={words.mode}
        kind="single"
        choices={(['rule', 'list'] as const).map((kind) => ({ value: kind, label: words.modes[kind] }))}
        value={[draft.kind]}
        onChange={([kind]) => put({ kind: kind === 'list' ? 'list' : 'rule' })}
      />
      <GroupPicker
        key={draft.kind}
        locale={locale}
        view={view}
        groups={groups}
        value={draft.kind === 'rule' ? draft.groups : undefined}
        onChange={(chosen) => put({ groups: chosen })}
      />
      {draft.kind === 'rule' ? (
        <RuleFields
          locale={locale}
          terms={terms}
          order={draft.order}
          most={draft.most}
          problem={mostProblem(draft.most, terms)}
          onChange={put}
        />
      ) : (
        <CustomerPicker
          locale={locale}
          run={run}
          view={view}
          ask={ask}
          value={draft.customers}
          onChange={(customers) => put({ customers })}
        />
      )}
      <ChoiceCount
        locale={locale}
        terms={terms}
        kind={draft.kind}
        preview={preview}
        problem={missing()}
        bad={draft.kind === 'list' ? choice !== undefined : draft.groups.length > 0}
      />
      {asked.failed && (
        <div>
          <Button onClick={asked.retry}>{words.again}</Button>
        </div>
      )}
      <Decide
        label={ready ? words.decide(preview.contacts) : words.decideNobody}
        note={words.later}
        problem={insist ? missing() : undefined}
        onDecide={() => {
          if (ready) decide({ step: 'choice', choice });
          else setInsist(true);
        }}
      />
    </>
  );
}

function Decided({
  locale,
  view: { terms, scored },
  chosen,
}: SectionProps & { readonly chosen: ChosenView }) {
  const words = campaignMessages[locale].choice;
  const { choice, contacts, cost, byGroup } = chosen;
  const customersIn = (group: GroupView['group']) =>
    scored?.groups.find((one) => one.group === group)?.customers ?? 0;
  return (
    <>
      <Verdict step="choice" kind="plain">
        {words.decided(contacts, yuan(locale, cost), yuan(locale, terms.budget - cost))}
      </Verdict>
      <p className={styles.text}>
        {choice.kind === 'rule'
          ? words.rule(
              [...choice.groups].reverse().map((group) => groupNames[locale][group]),
              words.orders[choice.order],
              choice.most,
            )
          : words.list}
      </p>
      <DataTable
        caption={words.byGroup}
        columns={[
          { key: 'group', label: words.group },
          { key: 'contacts', label: words.contacts, numeric: true },
          { key: 'customers', label: words.columns.customers, numeric: true },
        ]}
        rows={byGroup.map(({ group, contacts: invited }) => ({
          group: groupNames[locale][group],
          contacts: numberText(locale, invited),
          customers: numberText(locale, customersIn(group)),
        }))}
      />
    </>
  );
}
