import type { ReactNode } from 'react';
import { Figure } from '@/components/ui/figure';
import { partWords } from '@/components/ui/part-words';
import { liveModels, type LiveModelName } from '@/lib/content/live-models';
import type { Locale } from '@/lib/content/locale';
import styles from './blocks.module.css';
import { LiveModelIsland } from './live-model-island';
import { LiveStill } from './live-stills';

export interface LiveModelProps {
  readonly name: LiveModelName;
  readonly title: string;
  /** The text that is read with the instrument: above it on a phone, beside it on a wide screen. */
  readonly children?: ReactNode;
}

/** An instrument, and the text that refers to its states. All other attributes are the model's data. */
export function LiveModel({
  name,
  title,
  children,
  locale,
  ...data
}: LiveModelProps & { readonly locale: Locale }) {
  const values = liveModels[name].data.parse(data);
  const instrument = (
    <div id={`live-${name}`} className={styles.instrument}>
      <Figure title={title}>
        <LiveModelIsland
          name={name}
          locale={locale}
          data={values}
          words={partWords[locale]}
          still={<LiveStill name={name} locale={locale} data={values} />}
        />
      </Figure>
    </div>
  );
  // The layout of text beside instrument belongs to the frame: components/ui/base.css.
  if (!children) return instrument;
  return (
    <div className="withInstrument">
      <div className={styles.beside}>{children}</div>
      {instrument}
    </div>
  );
}
