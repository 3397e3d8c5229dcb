'use client';

import { useEffect, useMemo, useRef } from 'react';
import { OrderLine } from '@/components/charts/order-line';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { timeLine } from '@/lib/charts';
import { isoDate } from '@/lib/math';
import { useAnswer } from './customers-answer';
import { AskFailed } from './customers-failed';
import { moneyInColumn, moneyWithUnit } from './customers-format';
import { MeasureSteps } from './customer-story-measure';
import { customerStoryMessages } from './customer-story-messages';
import { SegmentSteps } from './customer-story-segment';
import { readOrders } from './customer-story-steps';
import styles from './customer-story.module.css';
import type { LabPart } from './part';
import { PictureFrame } from './picture-frame';
import type { CustomerStory as Story } from './protocol';
import type { LabSettings } from './settings';

export interface CustomerStoryProps {
  readonly part: LabPart;
  readonly id: string;
  readonly onClose: () => void;
}

/** “Why 3-5-2?”: one customer's orders, how each score came of them, and how the scores came to a segment. */
export function CustomerStory({ part, id, onClose }: CustomerStoryProps) {
  const { locale } = part;
  const words = customerStoryMessages[locale];
  const asked = useAnswer(part, 'customer', { settings: part.settings, id });
  const { answered, slow, failed, retry } = asked;
  const ours = answered?.id === id;
  const story = ours ? asked.answer : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);

  // The reader is taken to the story, and back to where she opened it from.
  useEffect(() => {
    if (!section.current?.contains(document.activeElement)) opener.current = document.activeElement;
    heading.current?.focus();
  }, [id]);
  useEffect(
    () => () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    },
    [],
  );

  return (
    <section ref={section} className={styles.story} aria-label={words.opening(id)}>
      <div className={styles.top}>
        <h3 ref={heading} tabIndex={-1}>
          {story ? words.title(id, scoresOf(story)) : words.opening(id)}
        </h3>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
      <div className={slow ? undefined : 'visuallyHidden'}>
        <StatusLine>{slow && words.waiting}</StatusLine>
      </div>
      {failed && <AskFailed text={words.failed} again={words.again} onAgain={retry} />}
      {ours && story === null && <p>{words.notScored}</p>}
      {story && answered && <StoryTold part={part} id={id} settings={answered.settings} story={story} />}
    </section>
  );
}

const scoresOf = ({ row: { r, f, m } }: Story) => `${r}-${f}-${m}`;

function StoryTold({
  part,
  id,
  settings,
  story,
}: {
  part: LabPart;
  /** As the page shows it: a stand-in where ids are masked. */
  id: string;
  settings: LabSettings;
  story: Story;
}) {
  const { locale } = part;
  const words = customerStoryMessages[locale];
  const { definition } = settings;
  const reading = useMemo(() => readOrders(story.orders, definition), [story.orders, definition]);
  // A file of one day still needs a line with two ends.
  const start = Math.min(story.firstDay, story.asOfDay - 28);
  const line = useMemo(() => timeLine(start, story.asOfDay, 3), [start, story.asOfDay]);
  const days = (counted: boolean) => [
    ...new Set(story.orders.filter((order) => order.counted === counted).map(({ day }) => day)),
  ];
  const refundDays = days(false);
  const daysAgo = story.asOfDay - reading.lastDay;
  return (
    <>
      <PictureFrame
        part={part}
        name="customer"
        title={words.line(reading.orderDays, daysAgo)}
        notes={[
          words.whose(id, scoresOf(story)),
          ...(reading.refundRows > 0
            ? [
                words.refunds(
                  reading.refundRows,
                  moneyWithUnit(locale, reading.refundCents),
                  definition.refunds,
                ),
              ]
            : []),
        ]}
        tables={[
          {
            caption: words.rows,
            columns: [
              { key: 'day', label: words.day },
              { key: 'amount', label: words.amount, numeric: true },
              { key: 'standing', label: words.standing },
            ],
            rows: story.orders.map(({ day, cents, counted }) => ({
              day: isoDate(day),
              amount: moneyInColumn(cents),
              standing: words.isOrder(counted, definition.refunds),
            })),
          },
        ]}
      >
        <div className={styles.line}>
          <OrderLine
            line={line}
            days={days(true)}
            otherDays={refundDays}
            lastDay={reading.lastDay}
            referenceDay={story.asOfDay}
            description={words.picture(reading.orderDays, daysAgo, refundDays.length)}
            gapLabel={words.gap(daysAgo)}
            referenceLabel={`${words.referenceDay} ${isoDate(story.asOfDay)}`}
          />
        </div>
      </PictureFrame>
      <div className={styles.measures}>
        {story.scores.map((explanation) => (
          <MeasureSteps
            key={explanation.measure}
            part={part}
            settings={settings}
            story={story}
            reading={reading}
            explanation={explanation}
          />
        ))}
      </div>
      <SegmentSteps part={part} settings={settings} story={story} />
    </>
  );
}
