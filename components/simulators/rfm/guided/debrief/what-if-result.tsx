import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { EIGHT_GROUPS } from '@/lib/metrics';
import type { CampaignResult } from '@/lib/simulations/rfm-campaign';
import { groupNames } from '../../group-names';
import type { WhatIfView } from '../protocol';
import { plainText, shareText, yuanText } from '../report/report-format';
import { debriefMessages } from './debrief-messages';
import styles from './debrief.module.css';

/** One try: what differs from the learner's own, and what it came to. */
export interface Try {
  readonly changes: readonly string[];
  readonly view: WhatIfView;
}

const ROWS = ['contacts', 'anyway', 'incremental', 'response', 'profit'] as const;

const signed = (locale: Locale, difference: number) =>
  difference > 0 ? `+${plainText(locale, difference)}` : plainText(locale, difference);

/** The finding of a try in one line. */
export function titleOf(locale: Locale, own: CampaignResult, result: CampaignResult): string {
  const words = debriefMessages[locale].whatIf;
  const profit = yuanText(locale, result.profit);
  const difference = result.profit - own.profit;
  if (difference === 0) return words.titleSame(profit);
  return words.title(profit, yuanText(locale, Math.abs(difference)), difference > 0);
}

export function WhatIfResult({
  locale,
  own,
  last: { view },
}: {
  locale: Locale;
  own: CampaignResult;
  last: Try;
}) {
  const words = debriefMessages[locale].whatIf;
  const { result, added, dropped, moved, flows } = view;
  if (!result) return null;
  const cell = (row: (typeof ROWS)[number], of: CampaignResult) =>
    row === 'profit'
      ? yuanText(locale, of.profit)
      : row === 'response'
        ? shareText(locale, of.response)
        : String(of[row]);
  const groups: readonly string[] = EIGHT_GROUPS;
  const name = (id: string) => {
    const known = EIGHT_GROUPS[groups.indexOf(id)];
    return known ? groupNames[locale][known] : words.notScored;
  };
  return (
    <Figure
      title={titleOf(locale, own, result)}
      illustrative={debriefMessages[locale].illustrative}
      {...(flows.length > 0 && {
        table: {
          summary: words.flows,
          content: (
            <DataTable
              caption={words.flows}
              columns={[
                { key: 'flow', label: words.flow },
                { key: 'customers', label: words.customers, numeric: true },
              ]}
              rows={flows.map(({ from, to, customers }) => ({
                flow: `${name(from)} → ${name(to)}`,
                customers: String(customers),
              }))}
            />
          ),
        },
      })}
    >
      <p>
        {[
          moved > 0 ? words.moved(moved) : words.movedNone,
          added + dropped > 0 ? words.lists(added, dropped) : words.listsSame,
        ].join(locale === 'zh' ? '' : ' ')}
      </p>
      <DataTable
        caption={words.compare}
        columns={[
          { key: 'what', label: words.what },
          { key: 'then', label: words.then, numeric: true },
          { key: 'now', label: words.now, numeric: true },
        ]}
        rows={ROWS.map((row) => ({ what: words.rows[row], then: cell(row, own), now: cell(row, result) }))}
      />
    </Figure>
  );
}

/** All tries side by side, the learner's own first. */
export function TriesTable({
  locale,
  own,
  tries,
}: {
  locale: Locale;
  own: CampaignResult;
  tries: readonly Try[];
}) {
  const words = debriefMessages[locale].whatIf;
  const columns = words.historyColumns;
  const joined = (changes: readonly string[]) =>
    changes.length === 0 ? words.unchanged : changes.join(locale === 'zh' ? '；' : '; ');
  return (
    <div className={styles.history}>
      <DataTable
        caption={words.history}
        columns={[
          { key: 'number', label: columns.number },
          { key: 'profit', label: columns.profit, numeric: true },
          { key: 'difference', label: columns.difference, numeric: true },
          { key: 'contacts', label: columns.contacts, numeric: true },
          { key: 'moved', label: columns.moved, numeric: true },
          { key: 'changed', label: columns.changed },
        ]}
        rows={[
          {
            number: words.own,
            changed: words.none,
            contacts: String(own.contacts),
            moved: words.none,
            profit: plainText(locale, own.profit),
            difference: words.none,
          },
          ...tries.map(({ changes, view: { result, moved } }, i) => ({
            number: String(i + 1),
            changed: joined(changes),
            contacts: result ? String(result.contacts) : words.none,
            moved: String(moved),
            profit: result ? plainText(locale, result.profit) : words.none,
            difference: result ? signed(locale, result.profit - own.profit) : words.none,
          })),
        ]}
      />
    </div>
  );
}
