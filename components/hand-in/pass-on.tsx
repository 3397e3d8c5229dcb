'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { blocksDownloads, copyText, saveFile } from '@/components/ui/save-file';
import { handInFile, type ExerciseName, type HandIn } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { exerciseWords } from './exercise-words';
import { handInMessages } from './hand-in-messages';
import styles from './hand-in.module.css';
import { fileName } from './make-hand-in';

interface WayProps {
  readonly locale: Locale;
  readonly exercise: ExerciseName;
  readonly handIn: HandIn;
  readonly receipt: string;
  readonly title: string;
  /** What the page counts, in words; undefined until it is counted. */
  readonly score: string | undefined;
}

/** Three ways from the student to the teacher. Where files are blocked, the text comes first. */
export function PassOn(props: WayProps) {
  const words = handInMessages[props.locale];
  const [blocked, setBlocked] = useState(blocksDownloads);
  const file = (
    <AsFile
      key="file"
      {...props}
      number={blocked ? 3 : 1}
      blocked={blocked}
      onFail={() => setBlocked(true)}
    />
  );
  const text = <AsText key="text" {...props} number={blocked ? 1 : 2} />;
  const picture = <AsPicture key="picture" {...props} number={blocked ? 2 : 3} />;
  return (
    <div className={styles.passOn}>
      <h3>{words.passOn}</h3>
      <p className={styles.soft}>{words.compare}</p>
      {blocked ? [text, picture, file] : [file, text, picture]}
    </div>
  );
}

function Way({
  number,
  title,
  note,
  children,
}: {
  number: number;
  title: string;
  note: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.oneWay}>
      <h4>
        <span className={styles.number}>{number}</span> {title}
      </h4>
      <p className={styles.soft}>{note}</p>
      {children}
    </section>
  );
}

function AsFile({
  locale,
  handIn,
  receipt,
  number,
  blocked,
  onFail,
}: WayProps & { number: number; blocked: boolean; onFail: () => void }) {
  const { ways } = handInMessages[locale];
  const [said, say] = useState('');
  const name = fileName(handIn, receipt);
  function save() {
    try {
      saveFile(new Blob([handInFile(handIn)], { type: 'application/json' }), name);
      say(ways.saved(name));
    } catch {
      say(ways.saveFailed);
      onFail();
    }
  }
  return (
    <Way
      number={number}
      title={ways.file}
      note={blocked && blocksDownloads() ? ways.blocked : ways.fileNote(name)}
    >
      <p className={styles.way}>
        <Button onClick={save}>{ways.save}</Button>
      </p>
      <StatusLine>{said}</StatusLine>
    </Way>
  );
}

function AsText({ locale, exercise, handIn, receipt, title, number }: WayProps & { number: number }) {
  const words = handInMessages[locale];
  const { ways } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState<string | 'failed'>();
  const [tries, setTries] = useState(0);
  const [said, say] = useState('');
  useEffect(() => {
    let left = false;
    import('./hand-in-text').then(
      ({ textToPaste }) => {
        if (left) return;
        const { line, end } = handInMessages[locale];
        const { course } = exerciseWords[exercise][locale];
        const { name, number: own } = handIn.student;
        setText(textToPaste(handIn, [`${course} · ${title}`, line(name, own, receipt)], end));
      },
      () => left || setText('failed'),
    );
    return () => {
      left = true;
    };
  }, [exercise, handIn, locale, receipt, title, tries]);

  async function copy(whole: string) {
    const copied = await copyText(whole);
    if (!copied) field.current?.select();
    say(copied ? ways.copied : ways.notCopied);
  }

  if (text === 'failed')
    return (
      <Way number={number} title={ways.text} note={ways.textFailed}>
        <p className={styles.way}>
          <Button
            onClick={() => {
              setText(undefined);
              setTries(tries + 1);
            }}
          >
            {handInMessages[locale].tryAgain}
          </Button>
        </p>
      </Way>
    );
  return (
    <Way number={number} title={ways.text} note={ways.textNote}>
      {text !== undefined && (
        <>
          <p className={styles.way}>
            <Button onClick={() => void copy(text)}>{ways.copy}</Button>
            <Button
              onClick={() => {
                field.current?.focus();
                // Safari on a phone selects nothing by select() alone.
                field.current?.setSelectionRange(0, text.length);
              }}
            >
              {ways.select}
            </Button>
          </p>
          <textarea
            ref={field}
            readOnly
            rows={8}
            aria-label={ways.textLabel}
            value={text}
            spellCheck={false}
          />
        </>
      )}
      <StatusLine>{said}</StatusLine>
    </Way>
  );
}

function AsPicture({
  locale,
  exercise,
  handIn,
  receipt,
  title,
  score,
  number,
}: WayProps & { number: number }) {
  const words = handInMessages[locale];
  const { ways } = words;
  const [address, setAddress] = useState<string>();
  const [said, say] = useState('');
  async function draw() {
    try {
      const { drawPicture } = await import('./draw-picture');
      const { name, number: own } = handIn.student;
      setAddress(
        drawPicture(handIn, `${exerciseWords[exercise][locale].course} · ${title}`, [
          words.line(name, own, receipt),
          ...(score ? [score] : []),
        ]),
      );
      say(ways.drawn);
    } catch {
      say(ways.drawFailed);
    }
  }
  return (
    <Way number={number} title={ways.picture} note={ways.pictureNote}>
      <p className={styles.way}>
        <Button onClick={() => void draw()}>{ways.draw}</Button>
      </p>
      <StatusLine>{said}</StatusLine>
      {address !== undefined && (
        <figure className={styles.picture}>
          <figcaption className={styles.soft}>{ways.press}</figcaption>
          {/* Not next/image: the data are on the page already, and a long press must find a plain image. */}
          <picture>
            <img src={address} alt={ways.alt(receipt)} />
          </picture>
        </figure>
      )}
    </Way>
  );
}
