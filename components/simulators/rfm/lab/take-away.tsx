'use client';

import { useId, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusLine } from '@/components/ui/status-line';
import { numberText } from './customers-format';
import { MOST_LIVE_CUSTOMERS, MOST_WORKBOOK_CUSTOMERS } from './scored-workbook-sizes';
import type { LabPart } from './part';
import { copyText } from '@/components/ui/save-file';
import { writeSettings } from './settings';
import { useSavedFile } from './take-away-file';
import { takeAwayMessages } from './take-away-messages';
import { segmentsAsText } from './take-away-table';
import styles from './take-away.module.css';

export interface TakeAwayProps {
  readonly part: LabPart;
  readonly maskIds: boolean;
  readonly onMaskIds: (on: boolean) => void;
}

/** Everything that can leave the page: the scored customers as a file, the segments as text, the settings as a link. */
export function TakeAway({ part, maskIds, onMaskIds }: TakeAwayProps) {
  const { locale, view, settings } = part;
  const words = takeAwayMessages[locale];
  const [neutralise, setNeutralise] = useState(true);
  const { busy, said, say, text, setText, save, stop } = useSavedFile(part, maskIds, neutralise);
  const customers = view.scored + view.refundsOnly.customers;
  const tooMany = customers > MOST_WORKBOOK_CUSTOMERS;
  const number = (value: number) => numberText(locale, value);

  async function copy(toCopy: string, done: string) {
    const copied = await copyText(toCopy);
    setText(copied ? undefined : toCopy);
    say(copied ? done : words.copyByHand);
  }
  const copyTable = () =>
    copy(
      segmentsAsText(part),
      words.tableCopied(view.segments.filter((segment) => segment.customers > 0).length),
    );
  const copyLink = () => {
    const query = writeSettings(settings).toString();
    const { origin, pathname } = window.location;
    return copy(`${origin}${pathname}${query && `?${query}`}`, words.linkCopied);
  };

  return (
    <div className={styles.takeAway}>
      <Tick label={words.mask} note={words.maskNote} checked={maskIds} onChange={onMaskIds} />
      <Tick
        label={words.neutralise}
        note={words.neutraliseNote}
        checked={neutralise}
        onChange={setNeutralise}
      />
      <div className={styles.buttons}>
        <Button weight="main" onClick={() => save('csv')} aria-disabled={busy}>
          {words.csv}
        </Button>
        <Button onClick={() => save('workbook')} disabled={tooMany} aria-disabled={busy || tooMany}>
          {words.workbook}
        </Button>
        <Button onClick={() => void copyTable()}>{words.copyTable}</Button>
        <Button onClick={() => void copyLink()}>{words.copyLink}</Button>
      </div>
      <div className={styles.status}>
        <StatusLine>{said}</StatusLine>
        {busy && <Button onClick={stop}>{words.stop}</Button>}
      </div>
      {text !== undefined && (
        <div className={styles.text}>
          <Button onClick={() => void copy(text, words.textCopied)}>{words.copyText}</Button>
          <textarea
            readOnly
            rows={8}
            aria-label={words.textLabel}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
      <Disclosure summary={words.files}>
        <ul className={styles.notes}>
          <li>{words.csvNote}</li>
          <li>
            {tooMany
              ? words.workbookTooMany(number(MOST_WORKBOOK_CUSTOMERS))
              : view.scored > MOST_LIVE_CUSTOMERS
                ? words.workbookValues(number(view.scored))
                : words.workbookNote}
          </li>
          <li>{words.linkNote}</li>
        </ul>
      </Disclosure>
    </div>
  );
}

/** A box to tick with a line on what it does. */
function Tick({
  label,
  note,
  checked,
  onChange,
}: {
  label: string;
  note: ReactNode;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={styles.tick}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-note`}>{note}</p>
    </div>
  );
}
