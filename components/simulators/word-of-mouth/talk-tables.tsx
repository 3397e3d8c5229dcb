import { DataTable } from '@/components/ui/data-table';
import type { WordOfMouthMessages } from './messages';
import type { WordOfMouthState, WordOfMouthView } from './talk-view';
import styles from './word-of-mouth.module.css';

/** What this luck brought beside what two hundred bring on average, and the two things to hold them against. */
export function TalkReadout({
  words,
  state,
  view,
}: {
  words: WordOfMouthMessages;
  state: WordOfMouthState;
  view: WordOfMouthView;
}) {
  return (
    <dl className={styles.readout}>
      {words.rows(state, view).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How it stood after each round, and every telling. */
export function TalkTables({ words, view }: { words: WordOfMouthMessages; view: WordOfMouthView }) {
  const [round, heardGood, good, heardBad, bad] = words.roundColumns;
  const [when, from, to, word, believed] = words.tellingColumns;
  return (
    <div className={styles.model}>
      <DataTable
        caption={words.roundCaption}
        columns={[
          { key: 'round', label: round },
          { key: 'heardGood', label: heardGood, numeric: true },
          { key: 'good', label: good, numeric: true },
          { key: 'heardBad', label: heardBad, numeric: true },
          { key: 'bad', label: bad, numeric: true },
        ]}
        rows={view.rows.map((row) => ({ ...row }))}
      />
      <DataTable
        caption={words.tellingCaption}
        columns={[
          { key: 'round', label: when },
          { key: 'from', label: from, numeric: true },
          { key: 'to', label: to, numeric: true },
          { key: 'word', label: word },
          { key: 'believed', label: believed },
        ]}
        rows={view.talk.tellings.map((telling) => ({
          round: telling.round,
          from: telling.from + 1,
          to: telling.to + 1,
          word: words.words[telling.word],
          believed: telling.believed ? words.yes : words.no,
        }))}
      />
    </div>
  );
}
