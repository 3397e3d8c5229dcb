import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { profitIfResponse, type CampaignPlan, type CampaignVerdict } from '@/lib/metrics';
import { moneyText, moneyWithUnit, numberText } from './customers-format';
import { nextStepMessages } from './next-step-messages';
import styles from './next-step.module.css';
import type { LabPart } from './part';

const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** An expectation: from a hundred on, its cents say nothing. */
const rounded = (amount: number) => (Math.abs(amount) >= 100 ? 100 * Math.round(amount) : 100 * amount);

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
  const contacted = plan.lines.filter(({ contacts }) => contacts > 0);
  const named = (verdict: CampaignVerdict, say: (segments: readonly string[]) => string) => {
    const names = plan.lines.filter((line) => line.verdict === verdict).map(({ id }) => segmentName(id));
    return names.length > 0 ? [say(names)] : [];
  };
  const remarks = [
    ...(plan.contacts > 0 ? [words.cost(money(plan.cost))] : []),
    words.breakEven(breakEven, money(plan.breakEvenResponse * margin), money(margin)),
    ...(plan.contacts > 0 ? [words.half(moneyWithUnit(locale, rounded(Math.abs(half))), half < 0)] : []),
    ...(plan.cost > 0 ? [words.holds(`${holds}%`)] : []),
    ...named('no-budget', words.noBudgetLeft),
    ...named('no-profit', words.noProfit),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut.map(segmentName))] : []),
  ];
  return (
    <Figure title={titleOf(plan, locale)} caption={words.rule}>
      {contacted.length > 0 && (
        <DataTable
          caption={words.table}
          columns={[
            { key: 'segment', label: words.columns.segment },
            { key: 'contacts', label: words.columns.contacts, numeric: true },
            { key: 'orders', label: words.columns.orders, numeric: true },
            { key: 'profit', label: words.columns.profit, numeric: true },
          ]}
          rows={contacted.map(({ id, verdict, contacts, incrementalOrders, profit }) => ({
            segment: (
              <>
                {segmentName(id)}
                <span className={styles.verdict}>
                  {verdict === 'part' ? words.verdicts.part : words.verdicts.all}
                </span>
              </>
            ),
            contacts: numberText(locale, contacts),
            orders: tenth(incrementalOrders),
            profit: moneyText(locale, rounded(profit)),
          }))}
        />
      )}
      <ul className={styles.remarks}>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
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
      moneyWithUnit(locale, rounded(plan.profit)),
    );
  if (plan.lines.some(({ verdict }) => verdict === 'no-budget')) return words.noBudget;
  return words.noneWorth(`${numberText(locale, 100 * plan.breakEvenResponse)}%`);
}
