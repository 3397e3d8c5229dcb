import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { movesOf, type Climb, type LadderPlan } from '@/lib/simulations/ladder';
import { SHOWN_RUNGS } from './small-ladder-layout';
import type { SmallLadderMessages } from './small-ladder-messages';
import type { LadderEnd } from './small-ladder-view';

/** The picture in words: who moved in the last quarter and why, and how many stood where at the end of each. */
export function LadderTables({ words, climb }: { words: SmallLadderMessages; climb: Climb }) {
  const quarter = climb.quarters.length;
  const moves = quarter === 0 ? [] : movesOf(climb, quarter);
  return (
    <div>
      {quarter > 0 && (
        <Disclosure summary={words.moves(quarter)}>
          {moves.length === 0 ? (
            <p>{words.nobodyMoved}</p>
          ) : (
            <DataTable
              caption={words.moves(quarter)}
              columns={[
                { key: 'move', label: words.moveColumns.move },
                { key: 'people', label: words.moveColumns.people, numeric: true },
                { key: 'cause', label: words.moveColumns.cause },
              ]}
              rows={moves.map(({ from, to, cause, people }) => ({
                move: words.arrow(words.rungs[from]!, words.rungs[to]!),
                people,
                cause: words.causes[cause],
              }))}
            />
          )}
        </Disclosure>
      )}
      <Disclosure summary={words.history}>
        <DataTable
          caption={words.history}
          columns={[
            { key: 'quarter', label: words.quarter },
            ...SHOWN_RUNGS.map((rung) => ({ key: String(rung), label: words.rungs[rung]!, numeric: true })),
          ]}
          rows={climb.moments.map(({ counts }, i) => ({
            quarter: i === 0 ? words.firstDay : i,
            ...Object.fromEntries(SHOWN_RUNGS.map((rung) => [String(rung), counts[rung]])),
          }))}
        />
      </Disclosure>
    </div>
  );
}

/** What each plan comes to when it is kept for all quarters, beside the reader's own. */
export function EndsTable({
  words,
  ends,
  chosen,
}: {
  words: SmallLadderMessages;
  ends: readonly LadderEnd[];
  /** The plan that the reader kept to; undefined for a mixture. */
  chosen: LadderPlan | undefined;
}) {
  const nameOf = (plan: LadderPlan | undefined) =>
    plan === undefined ? words.mixed : plan === chosen ? words.chosen(words.plans[plan]) : words.plans[plan];
  return (
    <DataTable
      caption={words.ends}
      columns={[
        { key: 'plan', label: words.endColumns.plan },
        { key: 'advocates', label: words.endColumns.advocates, numeric: true },
        { key: 'lost', label: words.endColumns.lost, numeric: true },
        {
          key: 'profit',
          label: (
            <>
              {words.endColumns.profit}
              <br />
              {words.endColumns.unit}
            </>
          ),
          numeric: true,
        },
      ]}
      rows={ends.map(({ plan, advocates, lost, profit }) => ({
        plan: nameOf(plan),
        advocates,
        lost,
        profit: words.profit(profit / 100),
      }))}
    />
  );
}
