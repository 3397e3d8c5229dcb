'use client';

import { useRef, type ReactNode } from 'react';
import { DataTable, type Column, type Row } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { LabPart } from './part';
import { PictureTools, type PictureName } from './picture-tools';
import { picturesMessages } from './pictures-messages';
import styles from './pictures.module.css';

export interface PictureProps {
  part: LabPart;
  /** Given, segments can be chosen in the picture. */
  onPickSegment?: (id: string) => void;
}

export interface PictureTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What every picture has: its finding, how to read it, its figures, and a way to take it along. */
export function PictureFrame({
  part,
  name,
  title,
  notes,
  tables,
  before,
  after,
  children,
}: {
  part: LabPart;
  name: PictureName;
  title: string;
  /** How to read it, and what was counted. */
  notes: readonly string[];
  tables: readonly PictureTable[];
  /** Controls above and below; not part of the saved picture. */
  before?: ReactNode;
  after?: ReactNode;
  /** The picture; its drawings are what is saved. */
  children: ReactNode;
}) {
  const words = picturesMessages[part.locale];
  const frame = useRef<HTMLDivElement>(null);
  return (
    <Figure
      title={title}
      {...(part.source.illustrative && { illustrative: words.illustrative })}
      table={{
        summary: words.table,
        content: tables.map((table) => <DataTable key={table.caption} {...table} />),
      }}
    >
      {before}
      <div ref={frame} className={styles.picture}>
        {children}
      </div>
      <div className={styles.caption}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {after}
      <PictureTools part={part} name={name} title={title} notes={notes} frame={frame} />
    </Figure>
  );
}

/** In place of a picture that has nothing to show: why, and what to do. */
export function NoPicture({
  words: { title, text },
}: {
  words: { readonly title: string; readonly text: string };
}) {
  return (
    <Figure title={title}>
      <p>{text}</p>
    </Figure>
  );
}
