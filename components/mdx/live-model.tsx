import type { ReactNode } from 'react';
import { liveModels, type LiveModelName } from '@/lib/content/live-models';
import type { Locale } from '@/lib/content/locale';
import styles from './blocks.module.css';
import { LiveModelIsland } from './live-model-island';
import type { MdxMessages } from './messages';

export interface LiveModelProps {
  readonly name: LiveModelName;
  readonly title: string;
  /** The text that is read with the instrument: below it on a phone, beside it on a wide screen. */
  readonly children?: ReactNode;
}

interface Context {
  readonly locale: Locale;
  readonly messages: MdxMessages;
}

/** An instrument, and the text that refers to its states. All other attributes are the model's data. */
export function LiveModel({ name, title, children, locale, messages, ...data }: LiveModelProps & Context) {
  const heading = `live-${name}-title`;
  return (
    <section className={styles.live} id={`live-${name}`} aria-labelledby={heading}>
      <div className={styles.instrument}>
        <p className={styles.label}>{messages.liveModel}</p>
        <p className={styles.instrumentTitle} id={heading}>
          {title}
        </p>
        <noscript>
          <p className={styles.still}>{messages.still}</p>
        </noscript>
        <LiveModelIsland name={name} locale={locale} data={liveModels[name].data.parse(data)} />
      </div>
      {children && <div className={styles.beside}>{children}</div>}
    </section>
  );
}
