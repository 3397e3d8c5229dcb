'use client';

import Link from 'next/link';
import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import shell from '@/components/ui/kept-runs/shell.module.css';
import { saveOrCopy } from '@/components/ui/save-file';
import { saveWords } from '@/components/ui/save-words';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import { roomMessages } from './room-messages';
import { runLabel } from './run-label';
import type { SavedRun } from './saved-run';
import type { Ask } from './step';

/** The run as a file or a link, and its orders for the RFM lab. */
export function TakeAlong({
  locale,
  saved,
  ask,
  played,
  sealed,
}: {
  locale: Locale;
  saved: SavedRun;
  ask: Ask;
  /** At least one quarter is over. */
  played: boolean;
  /** People and luck are those of an assignment on this device: neither file nor link. */
  sealed: boolean;
}) {
  const words = roomMessages[locale];
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [link, setLink] = useState<{ readonly of: SavedRun['run']; readonly text: string }>();
  const [said, setSaid] = useState('');
  const carried = { name: runLabel(locale, saved), kind: saved.kind, run: saved.run };
  const failed = () => setSaid(playMessages[locale].notFetched);

  const toFile = () =>
    import('./carry/run-text').then(async ({ runText }) => {
      const name = `guanxi-lab-ladder-${saved.run.scenario.id}-${saved.id}.json`;
      setSaid(saveWords[locale][await saveOrCopy(runText(carried), name)](name));
    }, failed);
  const toLink = () =>
    import('./carry/run-link').then(({ linkHash }) => {
      const { origin, pathname } = window.location;
      setLink({ of: saved.run, text: `${origin}${pathname}${linkHash(carried)}` });
      setSaid('');
    }, failed);

  const toOrders = () =>
    ask('orders', { run: saved.run }).then(async ({ csv, rows }) => {
      const name = `guanxi-lab-ladder-${saved.run.scenario.id}-${saved.id}.csv`;
      const how = await saveOrCopy(csv, name, 'text/csv');
      setSaid(how === 'saved' ? words.ordersSaved(name, rows) : saveWords[locale][how](name));
    }, failed);

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link?.text ?? '');
      setSaid(words.copied);
    } catch {
      // Plain http has no clipboard; the text is selected for the reader's own copying.
      setSaid(words.notCopied);
    }
  }

  // A link to how the run was is not offered as one to how it is.
  const fresh = link?.of === saved.run ? link.text : undefined;
  return (
    <div className="noPrint">
      <Disclosure summary={words.carry}>
        <div className={shell.bring}>
          <p>{sealed ? words.sealed : words.carryNote}</p>
          {!sealed && (
            <div className={shell.buttons}>
              <Button onClick={toFile}>{words.saveFile}</Button>
              <Button onClick={toLink}>{words.makeLink}</Button>
            </div>
          )}
          {!sealed && fresh !== undefined && (
            <div className={shell.aside}>
              <label htmlFor={id}>{words.link}</label>
              <textarea ref={field} id={id} readOnly rows={3} value={fresh} />
              <p className={shell.small}>{words.linkNote(fresh.length)}</p>
              <div className={shell.buttons}>
                <Button onClick={copy}>{words.copy}</Button>
              </div>
            </div>
          )}
          {played && (
            <>
              <p>{words.ordersNote}</p>
              <div className={shell.buttons}>
                <Button onClick={toOrders}>{words.orders}</Button>
                <Link href={`/${locale}/simulators/rfm`} prefetch={false}>
                  {words.toLab}
                </Link>
              </div>
            </>
          )}
          <StatusLine>{said}</StatusLine>
        </div>
      </Disclosure>
    </div>
  );
}
