import { MARGINS, matrixLevels, SIZES } from '@/lib/simulations/relationship-level';
import type { RelationshipLevelMessages } from './messages';
import type { RelationshipView } from './relationship-level-view';
import styles from './relationship-level.module.css';

/** Kotler's nine cells; the one in which the group lies is framed and says so. */
export function MatrixTable({ words, view }: { words: RelationshipLevelMessages; view: RelationshipView }) {
  const { matrix } = words;
  return (
    <table className={styles.matrix}>
      <caption>{matrix.caption}</caption>
      <thead>
        <tr>
          <td />
          {MARGINS.map((margin) => (
            <th key={margin} scope="col">
              {words.margins[margin]}
              <small>{words.marginLines[margin]}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SIZES.map((size) => (
          <tr key={size}>
            <th scope="row">
              {words.sizes[size]}
              <small>{words.sizeLines[size]}</small>
            </th>
            {MARGINS.map((margin) => {
              const here = view.size === size && view.marginSize === margin;
              return (
                <td key={margin} className={here ? styles.here : undefined}>
                  {matrixLevels(size, margin)
                    .map((level) => words.cells[level])
                    .join(matrix.or)}
                  {here && <small>{matrix.here}</small>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
