import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { profitIfResponse, type CampaignPlan } from '@/lib/metrics';
import { moneyText, moneyWithUnit, numberText } from './customers-format';
import { nextStepMessages } from './next-step-messages';
import styles from './next-step.module.css';
import type { LabPart } from './part';

const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Whom the rule contacts, what is to be expected of it, and how wrong the assumption may be. */
export function NextStepResult({
  part: { locale, segmentName },
  plan,
  margin,
  leftOut,
}: {
  part: LabPart;
  plan: CampaignPlan;
  margin: number;
  leftOut: readonly string[];
}) {
  const words = nextStepMessages[locale];
  const money = (amount: number) => moneyWithUnit(locale, 100 * amount);
  const percent = (share: number) => `${numberText(locale, 100 * share)}%`;
  const tenth = (value: number) => numberText(locale, value, tenths);
  const breakEven = percent(plan.breakEvenResponse);
  const half = profitIfResponse(plan, margin, 0.5);
  // Up, so that the share named is one that pays.
  const holds = Math.ceil((100 * plan.cost) / (plan.incrementalOrders * margin) - 1e-9);
  const remarks = [
    ...(plan.contacts > 0 ? [words.cost(money(plan.cost))] : []),
    words.breakEven(breakEven, money(plan.breakEvenResponse * margin), money(margin)),
    ...(plan.contacts > 0 ? [words.half(money(Math.abs(half)), half < 0)] : []),
    ...(plan.cost > 0 ? [words.holds(`${holds}%`)] : []),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut.map(segmentName))] : []),
  ];
  return (
    <Figure title={titleOf(plan, locale)} caption={words.rule}>
      <ul className={styles.remarks}>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      <DataTable
        caption={words.table}
        columns={[
          { key: 'segment', label: words.columns.segment },
          { key: 'contacts', label: words.columns.contacts, numeric: true },
          { key: 'orders', label: words.columns.orders, numeric: true },
          { key: 'profit', label: words.columns.profit, numeric: true },
        ]}
        rows={plan.lines.map(({ id, verdict, contacts, incrementalOrders, profit }) => ({
          segment: (
            <>
              {segmentName(id)}
              <span className={styles.verdict}>{words.verdicts[verdict]}</span>
            </>
          ),
          contacts: numberText(locale, contacts),
          orders: tenth(incrementalOrders),
          profit: moneyText(locale, 100 * profit),
        }))}
      />
    </Figure>
  );
}

/** The outcome in one line, which is also what is read out when it changes. */
export function titleOf(plan: CampaignPlan, locale: LabPart['locale']): string {
  const words = nextStepMessages[locale];
  if (plan.contacts > 0)
    return words.finding(
      numberText(locale, plan.contacts),
      numberText(locale, plan.incrementalOrders, tenths),
      moneyWithUnit(locale, 100 * plan.profit),
    );
  if (plan.lines.some(({ verdict }) => verdict === 'no-budget')) return words.noBudget;
  return words.noneWorth(`${numberText(locale, 100 * plan.breakEvenResponse)}%`);
}
