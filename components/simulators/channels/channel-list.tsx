import { Badge } from '@/components/ui/badge';
import { Icon } from '@/components/ui/icon';
import { CHANNEL_PROPERTIES, GROUNDS } from '@/lib/simulations/channels';
import type { ChannelFitMessages } from './channel-fit-messages';
import { standingOf, type ChannelFitView, type Standing } from './channel-fit-view';
import styles from './channels.module.css';

const TONES = { fits: 'good', richer: 'caution', fails: 'plain' } as const satisfies Record<Standing, string>;

/** The ten channels with all their properties; a property on which one fails carries a cross and says so. */
export function ChannelList({ words, view }: { words: ChannelFitMessages; view: ChannelFitView }) {
  return (
    <ul className={styles.channels} aria-label={words.listLabel}>
      {view.fits.map((fit) => {
        const standing = standingOf(fit);
        return (
          <li key={fit.channel} className={standing === 'fails' ? undefined : styles.will}>
            <p className={styles.channel}>
              <strong>{words.channels[fit.channel]}</strong>
              <Badge tone={TONES[standing]}>{words.standings[standing]}</Badge>
            </p>
            <ul className={styles.properties}>
              {GROUNDS.map((ground) => {
                const failing = fit.fails.includes(ground);
                return (
                  <li key={ground} className={failing ? styles.failing : undefined}>
                    {failing && <Icon name="cross" size={14} />}
                    {failing && <span className={styles.spoken}>{words.failing} </span>}
                    {words.property(ground, CHANNEL_PROPERTIES[fit.channel])}
                  </li>
                );
              })}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
