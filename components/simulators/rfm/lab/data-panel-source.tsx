import type { Ref } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import { BadRowsTable } from './data-panel-bad-rows';
import { dataMessages } from './data-messages';
import type { OpenedSource } from './protocol';
import styles from './data-panel.module.css';

/** Whose orders are open: name, size and span in one line, and what was done to them on the way in. */
export function SourceLine({
  locale,
  source,
  name,
  lineRef,
}: {
  locale: Locale;
  source: OpenedSource | undefined;
  name: string;
  lineRef: Ref<HTMLParagraphElement>;
}) {
  const words = dataMessages[locale];
  return (
    <>
      <p className={styles.source} ref={lineRef} tabIndex={-1}>
        {source ? (
          <>
            <strong className={styles.name}>{name}</strong>{' '}
            {source.illustrative && <Badge>{words.illustrative}</Badge>} <span>{words.size(source)}</span>{' '}
            <span>{words.days(source.firstDay, source.lastDay)}</span>
          </>
        ) : (
          words.nothingOpen
        )}
      </p>
      {source && <Notes locale={locale} source={source} />}
    </>
  );
}

function Notes({ locale, source }: { locale: Locale; source: OpenedSource }) {
  const words = dataMessages[locale];
  const { refundRows, rounded, badRows } = source;
  return (
    <>
      {refundRows > 0 && <p className={styles.note}>{words.refunds(refundRows)}</p>}
      {rounded.count > 0 && <p className={styles.note}>{words.rounded(rounded.count, rounded.firstLine)}</p>}
      {badRows.count > 0 && (
        <Disclosure summary={words.leftOut(badRows.count)}>
          <BadRowsTable locale={locale} badRows={badRows} />
        </Disclosure>
      )}
    </>
  );
}

/** A file kept here, or one that was not and is asked for by its name. */
export function KeptLines({
  locale,
  kept,
  isOpen,
  isReading,
  askFor,
  onOpen,
  onForget,
  onPick,
  onForgetName,
}: {
  locale: Locale;
  kept: { readonly name: string; readonly file: Blob } | undefined;
  /** The kept file is the one that is open. */
  isOpen: boolean;
  /** It is being read again, after a reload. */
  isReading: boolean;
  askFor: string | undefined;
  onOpen: () => void;
  onForget: () => void;
  onPick: () => void;
  onForgetName: () => void;
}) {
  const words = dataMessages[locale];
  return (
    <>
      {askFor !== undefined && (
        <div className={styles.aside}>
          <p>{words.askByName(askFor)}</p>
          <div className={styles.row}>
            <Button onClick={onPick}>{words.chooseAgain}</Button>
            <Button onClick={onForgetName}>{words.notAgain}</Button>
          </div>
        </div>
      )}
      {kept && (
        <div className={styles.aside}>
          <p>{isReading ? words.keptReading(kept.name) : words.kept(kept.name, kept.file.size)}</p>
          <div className={styles.row}>
            {!isOpen && !isReading && <Button onClick={onOpen}>{words.openKept}</Button>}
            <Button onClick={onForget}>{words.forget}</Button>
          </div>
        </div>
      )}
    </>
  );
}
