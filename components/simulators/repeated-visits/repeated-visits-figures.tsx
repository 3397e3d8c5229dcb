import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { signed, type RepeatedVisitsMessages } from './messages';
import type { RepeatedVisitsView } from './repeated-visits-view';

/** Every visit's figures, folded away. */
export function RepeatedVisitsFigures({
  words: { table },
  view,
}: {
  words: RepeatedVisitsMessages;
  view: RepeatedVisitsView;
}) {
  return (
    <Disclosure summary={table.summary}>
      <DataTable
        caption={table.caption(view.got)}
        columns={(['visit', 'expected', 'gap', 'satisfaction', 'account'] as const).map((key) => ({
          key,
          label: table[key],
          numeric: key !== 'visit',
        }))}
        rows={view.visits.map(({ visit, expected, gap, satisfaction, account }) => ({
          visit,
          expected,
          gap: signed(gap),
          satisfaction,
          account: signed(account),
        }))}
      />
    </Disclosure>
  );
}
