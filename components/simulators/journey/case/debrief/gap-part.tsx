import type { Asked } from '@/components/ui/use-asked';
import type { RevealView } from '../protocol';
import { listed } from '../report/case-names';
import { feelingText, tenthsText, yuanText } from '../report/format';
import type { PartProps } from '../step-props';
import { debriefMessages } from './debrief-messages';
import { costliest, gapRows, marksOf, widestGap } from './gap-findings';
import { Waiting } from './waiting';
import styles from './debrief.module.css';

/** The gap between the map and the world, in sentences; the walks above draw it. */
export function GapPart({ props, reveal }: { props: PartProps; reveal: Asked<RevealView> }) {
  const { locale } = props;
  return (
    <>
      <p className={styles.prose}>{debriefMessages[locale].gap.intro}</p>
      <Waiting locale={locale} asked={reveal} />
      {reveal.answer && (
        <ul className={styles.findings}>
          {gapSentences(props, reveal.answer).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function gapSentences(
  { locale, words: caseWords, run: { scenario }, view: { answers } }: PartProps,
  { outcomes, facts }: RevealView,
): string[] {
  const words = debriefMessages[locale].gap;
  const nameOf = (id: string) => caseWords.touchpoints[id]?.name ?? '';
  const rows = gapRows(
    scenario.model.touchpoints.map(({ id }) => ({ id, name: nameOf(id) })),
    answers,
    facts,
  );
  const of100 = ({ through, customers }: RevealView['outcomes']['said']) =>
    tenthsText((100 * through) / customers);
  const felt = widestGap(rows, 'felt');
  const left = widestGap(rows, 'left');
  const lost = costliest(rows);
  const truths = answers.feel?.momentsOfTruth ?? [];
  const pains = answers.feel?.pains ?? [];
  const marks = (kind: 'truths' | 'pains', given: readonly string[], right: readonly string[]) => {
    const { hit, missed, beside } = marksOf(given, right);
    const names = (ids: readonly string[]) =>
      ids.length === 0
        ? undefined
        : listed(
            locale,
            ids.map((id) => debriefMessages[locale].quoted(nameOf(id))),
          );
    return words.marks(words[kind], { hit: names(hit), missed: names(missed), beside: names(beside) });
  };
  return [
    words.through(of100(outcomes.said), of100(outcomes.asIs)),
    felt ? words.felt(felt.name, feelingText(felt.own), feelingText(felt.world)) : words.feltEmpty,
    left ? words.left(left.name, tenthsText(left.own), tenthsText(left.world)) : words.leftEmpty,
    ...(lost
      ? [
          words.lost(lost.name, yuanText(locale, lost.valueLost), {
            truth: truths.includes(lost.id),
            pain: pains.includes(lost.id),
          }),
        ]
      : []),
    marks('truths', truths, scenario.momentsOfTruth),
    marks('pains', pains, scenario.pains),
  ];
}
