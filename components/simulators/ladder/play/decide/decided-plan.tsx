import { DataTable } from '@/components/ui/data-table';
import type { Locale } from '@/lib/content/locale';
import { LEVERS, type LadderDecision } from '@/lib/simulations/ladder';
import { ladderNames } from '../names';
import { decideMessages } from './decide-messages';
import { pointsOf, sentence, yuanText } from './figures';
import { sumOf } from './purse';
import { Decided } from './step-parts';
import styles from './decide.module.css';

/** A quarter’s decision as it stands, beside the one before. */
export function DecidedPlan({
  locale,
  purse,
  decision,
  before,
}: {
  locale: Locale;
  purse: number;
  decision: LadderDecision;
  before: LadderDecision | undefined;
}) {
  const { decided, plan: words } = decideMessages[locale];
  const names = ladderNames[locale];
  const sum = sumOf(decision.spend);
  const cells = ({ spend, aim, promise, contacts, answer }: LadderDecision): readonly string[] => [
    ...LEVERS.map((lever) => yuanText(locale, spend[lever])),
    aim.length === 0 ? words.nobody : words.list(aim.map((one) => names.rungs[one])),
    words.pointsOf(pointsOf(promise)),
    words.times(contacts),
    names.answers[answer],
  ];
  const labels = [
    ...LEVERS.map((lever) => names.levers[lever]),
    words.aim,
    words.promise,
    words.contacts,
    words.answer,
  ];
  const [now, then] = [cells(decision), before && cells(before)];
  return (
    <>
      <Decided>{decided(yuanText(locale, sum), yuanText(locale, purse - sum))}</Decided>
      <div className={styles.plan}>
        <DataTable
          caption={words.caption}
          columns={[
            { key: 'what', label: words.what },
            { key: 'value', label: words.value },
            ...(then ? [{ key: 'before', label: words.before }] : []),
          ]}
          rows={labels.map((what, i) => ({ what: sentence(what), value: now[i], before: then?.[i] }))}
        />
      </div>
    </>
  );
}
