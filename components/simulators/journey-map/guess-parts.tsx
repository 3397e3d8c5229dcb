import { DataTable } from '@/components/ui/data-table';
import { HOMESTAY_POINTS, type GuessView } from './guess-view';
import { oneDecimal, type GuessMessages } from './messages';
import styles from './journey-map.module.css';

export function EvidenceList({ words }: { words: GuessMessages }) {
  return (
    <dl className={styles.evidence}>
      {HOMESTAY_POINTS.map((id) => (
        <div key={id}>
          <dt>{words.points[id]}</dt>
          <dd>{words.evidence[id]}</dd>
        </div>
      ))}
    </dl>
  );
}

export function GuessReadout({ words, view }: { words: GuessMessages; view: GuessView }) {
  return (
    <dl className={styles.readout}>
      {words.rows(view).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function GuessTable({ words, view }: { words: GuessMessages; view: GuessView }) {
  const keys = ['name', 'said', 'left', 'after', 'feeling', 'complaints', 'lost'] as const;
  return (
    <DataTable
      caption={words.caption}
      columns={keys.map((key, i) => ({ key, label: words.columns[i], numeric: key !== 'name' }))}
      rows={view.rows.map(({ id, said, left, after }, j) => {
        const { meanFeeling, complaints, valueLost } = view.asIs.touchpoints[j]!;
        return {
          name: words.points[id],
          said,
          left: oneDecimal(left),
          after: after === undefined ? '—' : oneDecimal(after),
          feeling: oneDecimal(meanFeeling).replace('-', '−'),
          complaints,
          lost: Math.round(valueLost),
        };
      })}
    />
  );
}
