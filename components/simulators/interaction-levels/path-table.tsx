import { Badge } from '@/components/ui/badge';
import { LEVELS } from '@/lib/simulations/interaction-levels';
import type { ActView } from './act-view';
import type { ActToRelationshipMessages } from './messages';
import styles from './interaction-levels.module.css';

/** One act on its way up: score and who should hear, level by level. */
export function PathTable({ words, view }: { words: ActToRelationshipMessages; view: ActView }) {
  const { path: table } = words;
  const reached = view.reach === undefined ? -1 : LEVELS.indexOf(view.reach);
  return (
    <table className={styles.path}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LEVELS.map((level, i) => (
          <tr key={level}>
            <th scope="row">{words.levels[level]}</th>
            <td>
              {words.score(view.path[i] ?? 0)} {i <= reached && <Badge tone="bad">{words.bad}</Badge>}
              {view.changed && <small>{table.was(view.before[i] ?? 0)}</small>}
            </td>
            <td className={i <= reached ? undefined : styles.faint}>
              {i <= reached ? table.who[level] : table.nobody}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{table.partners}</th>
          <td className={styles.faint}>{table.partnersScore}</td>
          <td className={styles.faint}>{table.partnersWho}</td>
        </tr>
      </tbody>
    </table>
  );
}
