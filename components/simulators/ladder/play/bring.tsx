'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Bring } from '@/components/ui/kept-runs/bring';
import type { Locale } from '@/lib/content/locale';
import { playMessages } from './play-messages';
import type { PlayActions } from './play-state';

/** Opens a run from a file or a link. */
export function BringRun({ locale, actions }: { locale: Locale; actions: PlayActions }) {
  const words = playMessages[locale];
  const link = useId();
  const [text, setText] = useState('');
  return (
    <Bring words={words} importText={actions.importText}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          actions.importLink(text);
        }}
      >
        <label htmlFor={link}>{words.bringLink}</label>
        <input
          id={link}
          inputMode="url"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit">{words.openLink}</Button>
      </form>
    </Bring>
  );
}
