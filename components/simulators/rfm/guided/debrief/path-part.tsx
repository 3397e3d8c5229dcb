import type { Locale } from '@/lib/content/locale';
import type { CriterionReport, Json } from '@/lib/scoring';
import { BASELINES } from '@/lib/simulations/rfm-campaign';
import type { GuidedView } from '../protocol';
import { checkedIntervals, holdsTruth, type CheckedInterval } from '../report/calibration';
import { EvidenceList } from '../report/evidence-list';
import { evidenceLines, type EvidenceLine } from '../report/evidence-lines';
import { guidedNames } from '../report/guided-names';
import { fieldsOf, listOf, numberOf, textOf } from '@/components/ui/json-read';
import { shareText, yuanText } from '../report/report-format';
import { choiceWords } from './choice-words';
import { debriefMessages } from './debrief-messages';
import { decidedIn } from './drafts';
import styles from './debrief.module.css';

interface PathProps {
  readonly locale: Locale;
  readonly view: GuidedView;
  readonly decisions: readonly Json[];
  readonly criteria: readonly CriterionReport[];
}

/** What was decided at each step, and what it meant. */
export function PathPart(props: PathProps) {
  const words = debriefMessages[props.locale].path;
  const parts = [
    { id: 'counting', lines: countingLines(props) },
    { id: 'hand', lines: handLines(props) },
    { id: 'file', lines: fileLines(props) },
    { id: 'share', lines: shareLines(props) },
    { id: 'breakEven', lines: linesOf(props, 'break-even') },
    { id: 'choice', lines: choiceLines(props) },
    { id: 'forecast', lines: forecastLines(props) },
    { id: 'result', lines: resultLines(props) },
  ] as const;
  return (
    <ol className={styles.path}>
      {parts.map(({ id, lines }) => (
        <li key={id}>
          <h4>{words.parts[id]}</h4>
          <EvidenceList locale={props.locale} lines={lines} />
        </li>
      ))}
    </ol>
  );
}

const criterionOf = ({ criteria }: PathProps, id: string) =>
  criteria.find((criterion) => criterion.id === id);

function evidenceOf(props: PathProps, id: string): readonly Json[] {
  const criterion = criterionOf(props, id);
  return criterion?.status === 'scored' ? listOf(criterion.evidence) : [];
}

/** The evidence of a criterion in words, or that nothing was answered. */
function linesOf(props: PathProps, id: string): EvidenceLine[] {
  const criterion = criterionOf(props, id);
  const lines = criterion ? evidenceLines(props.locale, criterion) : [];
  return lines.length > 0 ? lines : [notAnswered(props)];
}

const notAnswered = ({ locale }: PathProps): EvidenceLine => ({
  text: debriefMessages[locale].path.notAnswered,
  mark: 'empty',
});

function countingLines(props: PathProps): EvidenceLine[] {
  const { locale, view } = props;
  if (!view.counting) return [];
  const { label, of } = guidedNames[locale].counting.monetary;
  return [
    ...linesOf(props, 'definitions'),
    { text: debriefMessages[locale].path.monetary(label, of[view.counting.monetary]) },
  ];
}

/** Right answers in a list of evidence. */
function tally(entries: readonly Json[]): { right: number; empty: number; of: number } {
  const answers = entries.map(fieldsOf);
  const isRight = ({ answer, right }: { readonly [key: string]: Json }) =>
    answer !== null && (answer === right || listOf(right).some((one) => one === answer));
  return {
    right: answers.filter(isRight).length,
    empty: answers.filter(({ answer }) => answer === null).length,
    of: answers.length,
  };
}

function handLines(props: PathProps): EvidenceLine[] {
  const words = debriefMessages[props.locale].path;
  const cells = evidenceOf(props, 'by-hand');
  if (cells.length === 0) return [notAnswered(props)];
  const { right, empty, of } = tally(cells);
  const names = new Map<string, string>(Object.entries(guidedNames[props.locale].slips));
  const slips = new Set(
    cells.flatMap((cell) => {
      const { answer, right: score, slip } = fieldsOf(cell);
      return answer === score ? [] : (names.get(textOf(slip) ?? '') ?? []);
    }),
  );
  return [
    { text: words.hand(right, of, empty) },
    ...(slips.size > 0 ? [{ text: words.slips([...slips]) }] : []),
  ];
}

function fileLines(props: PathProps): EvidenceLine[] {
  const { locale, view } = props;
  const words = debriefMessages[locale].path;
  const names = guidedNames[locale];
  if (!view.scored) return [];
  const { scoring, decidedById } = view.scored;
  const named = tally(evidenceOf(props, 'segments'));
  const matched = tally(evidenceOf(props, 'actions'));
  return [
    { text: words.scoring(names.scoring.of[scoring.scoring], names.bins.of(scoring.bins)) },
    ...(decidedById > 0 ? [{ text: words.decidedById(decidedById) }] : []),
    ...(named.of > 0 ? [{ text: words.names(named.right, named.of) }] : []),
    ...(matched.of > 0 ? [{ text: words.actions(matched.right, matched.of) }] : []),
  ];
}

/** An interval beside what came true. */
function predictedLine(
  { locale, view, decisions }: PathProps,
  id: CheckedInterval['id'],
  truth: number | undefined,
): EvidenceLine[] {
  if (truth === undefined) return [];
  const words = debriefMessages[locale].path;
  const name = guidedNames[locale].predictions[id];
  const inUnit = (value: number) => (id === 'profit' ? yuanText(locale, value) : shareText(locale, value));
  const given = checkedIntervals(decisions, view).find((interval) => interval.id === id);
  if (!given) return [{ text: words.notPredicted(name, inUnit(truth)), mark: 'empty' }];
  const text = words.predicted(name, inUnit(given.low), inUnit(given.high), inUnit(truth), holdsTruth(given));
  return [{ text }];
}

const shareLines = (props: PathProps): EvidenceLine[] => [
  ...predictedLine(props, 'share', props.view.concentration?.topFifth),
  ...linesOf(props, 'concentration'),
];

function choiceLines({ locale, view: { chosen } }: PathProps): EvidenceLine[] {
  if (!chosen) return [];
  const words = debriefMessages[locale].path;
  return [
    { text: choiceWords(locale, chosen.choice) },
    { text: words.sent(chosen.contacts, yuanText(locale, chosen.cost)) },
  ];
}

function forecastLines(props: PathProps): EvidenceLine[] {
  const { locale, view, decisions } = props;
  const words = debriefMessages[locale].path;
  const happened = view.reveal?.happened;
  const pays = numberOf(decidedIn(decisions, 'forecast').pays);
  return [
    ...predictedLine(props, 'response', happened?.response),
    ...predictedLine(props, 'profit', happened?.profit),
    pays === undefined
      ? { text: words.noPays, mark: 'empty' }
      : { text: words.pays(shareText(locale, pays), (happened?.profit ?? 0) > 0) },
  ];
}

function resultLines({ locale, view: { reveal } }: PathProps): EvidenceLine[] {
  if (!reveal) return [];
  const words = debriefMessages[locale].path;
  const { anyway, incremental, profit } = reveal.happened;
  const beaten = BASELINES.filter((name) => profit > reveal.baselines[name].profit);
  const names = beaten.map((name) => guidedNames[locale].baselines[name]);
  return [
    { text: words.result(anyway, incremental, yuanText(locale, profit)) },
    { text: names.length > 0 ? words.beaten(names) : words.beatenNone },
  ];
}
