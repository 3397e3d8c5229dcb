import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusLine } from '@/components/ui/status-line';
import { parseAssignment } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { assignMessages } from './assign-messages';
import type { AssignRoom } from './assign-room';
import styles from './assign.module.css';
import { linkIn } from './link';
import { refusalText } from './refusal';

/** Fills the form from a link that was given out before, or says why not. */
export function OpenLink({
  locale,
  room,
  canTakeBack,
}: {
  locale: Locale;
  room: AssignRoom;
  canTakeBack: boolean;
}) {
  const words = assignMessages[locale].open;
  const [text, setText] = useState('');
  const [said, say] = useState('');

  function read() {
    const found = parseAssignment(linkIn(text));
    if (found.ok) room.open(found.value);
    say(found.ok ? words.done : refusalText(locale, found.problem));
  }

  return (
    <Disclosure summary={words.summary}>
      <div className={styles.part}>
        <label className={styles.field}>
          <span className={styles.label}>{words.label}</span>
          <textarea
            className={`${styles.text} ${styles.address}`}
            rows={3}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div className={styles.row}>
          <Button onClick={read} aria-disabled={text.trim() === ''}>
            {words.action}
          </Button>
          {canTakeBack && (
            <Button
              onClick={() => {
                room.takeBack();
                say(words.tookBack);
              }}
            >
              {words.takeBack}
            </Button>
          )}
        </div>
        <StatusLine>{said}</StatusLine>
      </div>
    </Disclosure>
  );
}
