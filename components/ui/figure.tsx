import { useId, type ReactNode } from 'react';
import { Badge } from './badge';
import { Disclosure } from './disclosure';
import styles from './figure.module.css';

/** The frame round a picture or an instrument. The title is the finding, not the kind of chart. */
export function Figure({
  title,
  caption,
  illustrative,
  table,
  children,
}: {
  title: ReactNode;
  /** How to read it, what was counted, where it came from. */
  caption?: ReactNode;
  /** The word 示意 / illustrative, where figures are invented. */
  illustrative?: string;
  /** The data behind the picture, folded away under `summary`. */
  table?: { summary: string; content: ReactNode };
  children: ReactNode;
}) {
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <p className={styles.title} id={id}>
        {title}
        {illustrative && (
          <>
            {' '}
            <Badge>{illustrative}</Badge>
          </>
        )}
      </p>
      {children}
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
      {table && <Disclosure summary={table.summary}>{table.content}</Disclosure>}
    </figure>
  );
}
