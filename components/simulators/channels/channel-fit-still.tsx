import type { Locale } from '@/lib/content/locale';
import { ChannelList } from './channel-list';
import { channelFitMessages } from './channel-fit-messages';
import { CHANNEL_FIT_START, viewOf } from './channel-fit-view';
import styles from './channels.module.css';

/** The parcel that is a day late, held against the ten, without the controls. */
export function ChannelFitStill({ locale }: { locale: Locale }) {
  const words = channelFitMessages[locale];
  const view = viewOf(CHANNEL_FIT_START);
  return (
    <div className={styles.model}>
      <p className={styles.heading}>{words.tasks.parcel}</p>
      <p className={styles.plain}>{words.verdict(view)}</p>
      <ChannelList words={words} view={view} />
      <p className={styles.note}>{words.note}</p>
    </div>
  );
}
