'use client';

import { SegmentBars } from '@/components/charts/segment-bars';
import { NoPicture, PictureFrame, type PictureProps } from './picture-frame';
import { count, percent, yuan } from './picture-numbers';
import { picturesMessages } from './pictures-messages';

/** How many customers each segment has, and how much of the revenue they bring. */
export function SegmentsPicture({ part, onPickSegment }: PictureProps) {
  const { locale, view, segmentName } = part;
  const { segments: words, columns, nobody } = picturesMessages[locale];
  if (view.scored === 0) return <NoPicture words={nobody} />;
  const { refundsOnly } = view;
  const segments = view.segments.map(({ id, customers, cents, oneTime }) => ({
    id,
    name: segmentName(id),
    customers,
    customerShare: customers / view.scored,
    cents,
    revenueShare: view.cents > 0 ? cents / view.cents : undefined,
    oneTime,
    oneTimeShare: customers > 0 ? oneTime / customers : 0,
  }));
  const main = segments.reduce((best, one) =>
    view.cents > 0 ? (one.cents > best.cents ? one : best) : one.customers > best.customers ? one : best,
  );
  const apart = refundsOnly.customers > 0;
  return (
    <PictureFrame
      part={part}
      name="segments"
      title={words.title(main.name, main)}
      notes={[
        words.caption,
        ...(view.cents > 0 ? [] : [words.noShares]),
        ...(apart ? [words.refundsOnly(refundsOnly.customers, refundsOnly.cents)] : []),
      ]}
      tables={[
        {
          caption: words.picture(segments.length),
          columns: [
            { key: 'segment', label: columns.segment },
            { key: 'customers', label: columns.customers, numeric: true },
            { key: 'ofCustomers', label: columns.ofCustomers, numeric: true },
            { key: 'money', label: columns.money, numeric: true },
            { key: 'ofRevenue', label: columns.ofRevenue, numeric: true },
            { key: 'oneTime', label: columns.oneTime, numeric: true },
          ],
          rows: [
            ...segments.map((one) => ({
              segment: one.name,
              customers: count(one.customers),
              ofCustomers: percent(one.customerShare),
              money: yuan(one.cents),
              ofRevenue: one.revenueShare === undefined ? '—' : percent(one.revenueShare),
              oneTime: count(one.oneTime),
            })),
            ...(apart
              ? [
                  {
                    segment: words.refundsOnlyRow,
                    customers: count(refundsOnly.customers),
                    ofCustomers: '—',
                    money: yuan(refundsOnly.cents),
                    ofRevenue: '—',
                    oneTime: '—',
                  },
                ]
              : []),
          ],
        },
      ]}
    >
      <SegmentBars
        description={words.picture(segments.length)}
        onPick={onPickSegment}
        bars={segments.map((one) => ({
          id: one.id,
          name: one.name,
          aside: one.customers > 0 ? words.aside(one.oneTimeShare) : '',
          customers: {
            share: one.customerShare,
            hollow: one.oneTime / view.scored,
            label: words.people(one),
          },
          revenue: { share: one.revenueShare, label: words.revenue(one) },
          description: onPickSegment ? words.pick(words.row(one.name, one)) : words.row(one.name, one),
        }))}
      />
    </PictureFrame>
  );
}
