import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Locale } from '@/lib/content/locale';
import { hasTie, isEmpty, placeOfMost, sumOf, widestGap, type Given } from './gaps';
import { revealMessages } from './reveal-messages';
import styles from './reveal.module.css';

/** Who was said to leave where, beside who leaves. Shares of all who begin. */
export function DropOutFigure({
  locale,
  names,
  said,
  left,
}: {
  locale: Locale;
  names: readonly string[];
  said: Given;
  left: readonly number[];
}) {
  const all = revealMessages[locale];
  const words = all.dropOut;
  const [own, world] = [placeOfMost(said), placeOfMost(left)];
  const widest = widestGap(said, left);
  const title =
    world === undefined
      ? words.nobody
      : isEmpty(said) || own === undefined
        ? words.none(names[world]!, left[world]!)
        : hasTie(said)
          ? words.even(names[world]!, left[world]!)
          : own === world
            ? words.same(names[own]!, said[own] ?? 0, left[world]!)
            : words.other(names[own]!, names[world]!, left[world]!);
  const most = Math.max(1e-9, ...left, ...said.map((value) => value ?? 0));
  const ownText = (at: number) => {
    const value = said[at];
    return value === null || value === undefined ? all.empty : words.share(value);
  };
  return (
    <Figure
      title={title}
      illustrative={all.illustrative}
      caption={words.caption}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'name', label: all.touchpoint },
              { key: 'own', label: all.own, numeric: true },
              { key: 'world', label: all.world, numeric: true },
            ]}
            rows={names.map((name, at) => ({ name, own: ownText(at), world: words.share(left[at]!) }))}
          />
        ),
      }}
    >
      {!isEmpty(said) && (
        <p className={styles.verdict}>
          {widest !== undefined &&
            words.gap({ name: names[widest]!, own: said[widest] ?? 0, world: left[widest]! })}
          {locale === 'en' && ' '}
          {words.sums(sumOf(said), sumOf(left))}
        </p>
      )}
      <ol className={styles.drops}>
        {names.map((name, at) => (
          <li key={at} className={at === widest ? styles.widest : undefined}>
            <span className={styles.name}>{name}</span>
            <span className={styles.bars} aria-hidden="true">
              <span className={styles.ownBar} style={{ width: `${(100 * (said[at] ?? 0)) / most}%` }} />
              <span className={styles.worldBar} style={{ width: `${(100 * left[at]!) / most}%` }} />
            </span>
            <span className={styles.figures}>
              <span>{words.said(ownText(at))}</span> <span>{words.real(words.share(left[at]!))}</span>
            </span>
          </li>
        ))}
      </ol>
    </Figure>
  );
}
