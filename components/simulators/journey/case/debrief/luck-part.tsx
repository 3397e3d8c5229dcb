import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { Asked } from '@/components/ui/use-asked';
import type { LuckView } from '../protocol';
import { listed } from '../report/case-names';
import { countText, yuanText } from '../report/format';
import type { PartProps } from '../step-props';
import { debriefMessages, type DebriefMessages } from './debrief-messages';

import { CHOICES, luckFinding, type LuckFinding } from './luck-findings';
import { Strips } from './strips';
import { Waiting } from './waiting';
import styles from './debrief.module.css';

/** What was luck and what was the choice: 20 common lucks, beside nothing, the loudest complaint's choice and the best. */
export function LuckPart({
  props,
  luck,
  best,
}: {
  props: PartProps;
  luck: Asked<LuckView>;
  best: readonly string[] | undefined;
}) {
  const { locale } = props;
  return (
    <>
      <p className={styles.prose}>{debriefMessages[locale].luck.intro}</p>
      <Waiting locale={locale} asked={luck} />
      {luck.answer && <LuckFigure props={props} luck={luck.answer} best={best} />}
    </>
  );
}

function LuckFigure({
  props: { locale, run, words: caseWords },
  luck,
  best,
}: {
  props: PartProps;
  luck: LuckView;
  best: readonly string[] | undefined;
}) {
  const all = debriefMessages[locale];
  const words = all.luck;
  const finding = luckFinding(luck);
  const money = (yuan: number) => yuanText(locale, yuan);
  const rows = CHOICES.map((name) => ({
    key: name,
    name: words.names[name],
    note: words.mean(money(finding.mean[name])),
    values: luck[name],
    isOwn: name === 'own',
  }));
  const namesOf = (ids: readonly string[]) =>
    ids.length === 0
      ? words.nothing
      : listed(
          locale,
          ids.map((id) => all.quoted(caseWords.improvements[id]?.name ?? '')),
        );
  return (
    <Figure
      title={luckTitle(words, finding)}
      illustrative={all.illustrative}
      caption={words.caption}
      table={{
        summary: words.table,
        content: (
          <DataTable
            caption={words.table}
            columns={[
              { key: 'luck', label: words.column },
              ...CHOICES.map((name) => ({ key: name, label: words.names[name], numeric: true })),
            ]}
            rows={[
              ...luck.own.map((_, i) => ({
                luck: words.nth(i + 1),
                ...Object.fromEntries(CHOICES.map((name) => [name, countText(locale, luck[name][i] ?? 0)])),
              })),
              {
                luck: words.average,
                ...Object.fromEntries(CHOICES.map((name) => [name, countText(locale, finding.mean[name])])),
              },
            ]}
          />
        ),
      }}
    >
      <Strips
        locale={locale}
        rows={rows}
        axis={words.axis}
        description={rows.map(({ name, note }) => words.described(name, note)).join('')}
      />
      <p>{skillText(words, finding, money)}</p>
      <p>{words.spread(money(finding.least), money(finding.most))}</p>
      <p>{words.whatNaive(namesOf(run.scenario.naive))}</p>
      {best && <p>{words.whatBest(namesOf(best))}</p>}
    </Figure>
  );
}

type Words = DebriefMessages['luck'];

function luckTitle(words: Words, { of, beats, same }: LuckFinding): string {
  if (same.includes('best')) return words.titleBest;
  if (same.includes('nothing')) return words.titleNothing;
  if (same.includes('naive')) return words.titleNaive;
  return words.title(beats.naive, beats.nothing, of);
}

function skillText(words: Words, { mean, same }: LuckFinding, money: (yuan: number) => string): string {
  const parts = [
    ...(same.includes('nothing')
      ? []
      : [words.overNothing(money(Math.abs(mean.own - mean.nothing)), mean.own >= mean.nothing)]),
    ...(same.includes('best') || mean.best <= mean.own ? [] : [words.belowBest(money(mean.best - mean.own))]),
  ];
  return parts.join('');
}
