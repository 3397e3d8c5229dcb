import { LevelPair } from '@/components/charts/level-pair';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { ladderNames } from '../names';
import { Folded } from './folded';
import { pointsOf } from './format';
import { seeMessages } from './see-messages';
import type { SeeProps } from './see-props';
import styles from './see.module.css';
import { bondStands } from './take-aways';

/** Levels are drawn on one of two heights: the same for all three bonds. */
const [LOW, HIGH] = [50, 100];

/** Three bonds: ours, and what the rival has made of them. */
export function RivalView({ locale, view, now, sofar }: SeeProps) {
  const words = seeMessages[locale];
  const { rival } = words;
  const { bonds: names } = ladderNames[locale];
  const stands = bondStands(now.bonds);
  const levels = stands.map((stand) => ({
    ...stand,
    name: names[stand.bond],
    us: sofar.map(({ bonds }) => pointsOf(bonds[stand.bond].ours)),
    him: sofar.map(({ bonds }) => pointsOf(bonds[stand.bond].rival)),
  }));
  const highest = Math.max(...levels.flatMap(({ us, him }) => [...us, ...him]));
  return (
    <Folded kind={words.kinds.rival} takeAway={rival.title(stands, ({ bond }) => names[bond])}>
      <div className={styles.pictures}>
        {levels.map((one) => (
          <div key={one.bond}>
            <p>
              <b>{one.name}</b> {rival.standing(one)}
            </p>
            <LevelPair
              ours={[0, ...one.us]}
              theirs={[0, ...one.him]}
              most={highest > LOW ? HIGH : LOW}
              periods={view.terms.quarters}
              names={rival.names}
              unit={rival.unit}
              description={rival.picture(one.name, one)}
            />
          </div>
        ))}
      </div>
      <p className={styles.note}>{rival.note}</p>
      <Disclosure summary={words.table}>
        <DataTable
          caption={rival.caption}
          columns={[
            { key: 'quarter', label: words.quarter, numeric: true },
            ...levels.flatMap(({ bond, name }) => {
              const [ours, theirs] = rival.columns(name);
              return [
                { key: `${bond}-us`, label: ours, numeric: true },
                { key: `${bond}-him`, label: theirs, numeric: true },
              ];
            }),
          ]}
          rows={sofar.map(({ quarter }, i) => ({
            quarter,
            ...Object.fromEntries(
              levels.flatMap(({ bond, us, him }) => [
                [`${bond}-us`, us[i]],
                [`${bond}-him`, him[i]],
              ]),
            ),
          }))}
        />
      </Disclosure>
    </Folded>
  );
}
