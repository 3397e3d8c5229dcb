import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import type { Flow } from '@/lib/metrics';
import { numberText } from './customers-format';
import { movedMessages } from './moved-messages';
import styles from './moved.module.css';

const FEW = 8;

/** The flows in words, largest first, each a button with a bar: what the bands show, for small screens and for keyboards. */
export function MovedFlows({
  locale,
  flows,
  name,
  picked,
  onPick,
}: {
  locale: Locale;
  flows: readonly Flow[];
  name: (id: string) => string;
  picked: Flow | undefined;
  onPick: (flow: Flow | undefined) => void;
}) {
  const words = movedMessages[locale];
  const id = useId();
  const [every, setEvery] = useState(false);
  const most = flows[0]?.customers ?? 1;
  const shown = every ? flows : flows.slice(0, FEW);
  return (
    <div className={styles.flows}>
      <p id={id}>{words.flows}</p>
      <ul aria-labelledby={id}>
        {shown.map((flow) => {
          const on = picked?.from === flow.from && picked.to === flow.to;
          const customers = words.people(numberText(locale, flow.customers));
          return (
            <li key={`${flow.from}\n${flow.to}`}>
              <button
                type="button"
                className={styles.flow}
                aria-pressed={on}
                aria-label={words.flow(name(flow.from), name(flow.to), customers)}
                onClick={() => onPick(on ? undefined : flow)}
              >
                <span>
                  {name(flow.from)} → {name(flow.to)}
                </span>
                <span className={styles.people}>{customers}</span>
                <span className={styles.bar} style={{ width: `${(100 * flow.customers) / most}%` }} />
              </button>
            </li>
          );
        })}
      </ul>
      {flows.length > FEW && (
        <Button onClick={() => setEvery(!every)}>
          {every ? words.fewerFlows : words.allFlows(flows.length)}
        </Button>
      )}
    </div>
  );
}
