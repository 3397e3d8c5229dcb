import type { Locale } from '@/lib/content/locale';
import { deskMessages } from './desk-messages';
import styles from './sheet.module.css';
import type { Slip } from './slip-of';

/** A slip on paper. */
export function SlipView({ locale, slip }: { locale: Locale; slip: Slip }) {
  const words = deskMessages[locale].slip;
  return (
    <article className={styles.slip}>
      <h2>{slip.title}</h2>
      <dl className={styles.facts}>
        {slip.facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {slip.flags.length > 0 && (
        <p>
          <strong>{words.flags}</strong> {slip.flags.join(locale === 'zh' ? '、' : ', ')}
        </p>
      )}
      <h3>{slip.lost.length === 0 ? words.kept : words.lost}</h3>
      <ul className={styles.lost}>
        {slip.lost.map(({ name, points, why }) => (
          <li key={name}>
            <strong>{name}</strong> {points}
            {why.map((line, i) => (
              <span key={`${i} ${line}`}>{line}</span>
            ))}
          </li>
        ))}
      </ul>
      {slip.note !== '' && (
        <>
          <h3>{words.note}</h3>
          <p className={styles.said}>{slip.note}</p>
        </>
      )}
      <p className={styles.foot}>{words.recompute}</p>
    </article>
  );
}
