import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { numberText } from '../../lab/customers-format';
import type { TermsView } from '../protocol';
import { campaignMessages } from './campaign-messages';
import { percent, yuan } from './figures';
import { profitLines } from './forecast-draft';

/** What the chosen contacts imply at a few responses: a help to reckoning, not the answer. */
export function ProfitTable({
  locale,
  terms,
  contacts,
  cost,
}: {
  locale: Locale;
  terms: TermsView;
  contacts: number;
  cost: number;
}) {
  const words = campaignMessages[locale].forecast;
  const needed = Math.ceil(cost / terms.contribution);
  return (
    <Figure title={words.tableTitle(contacts, yuan(locale, cost), needed)} caption={words.tableCaption}>
      <DataTable
        caption={words.table(terms.contribution, numberText(locale, cost))}
        columns={[
          { key: 'response', label: words.columns.response },
          { key: 'orders', label: words.columns.orders, numeric: true },
          { key: 'profit', label: words.columns.profit, numeric: true },
        ]}
        rows={profitLines(contacts, terms).map(({ orders, response, profit }) => ({
          response: percent(locale, response),
          orders: words.orders(orders),
          profit: numberText(locale, profit),
        }))}
      />
    </Figure>
  );
}
