import { pointsOf } from './format';
import { seeMessages } from './see-messages';
import type { SeeProps } from './see-props';
import styles from './see.module.css';

/** What happened to everybody, whatever was decided. Nothing is said where nothing happened. */
export function News({ locale, now }: SeeProps) {
  const words = seeMessages[locale];
  const told = now.news.map((event) => words.news.told(event));
  const alarm = pointsOf(now.alarm);
  const isNew = now.news.some(({ kind }) => kind === 'trust-shock');
  if (alarm > 0 && !isNew) told.push(words.news.alarm(alarm));
  if (told.length === 0) return null;
  return (
    <div className={styles.news}>
      <h3>{words.heads.news}</h3>
      {told.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
