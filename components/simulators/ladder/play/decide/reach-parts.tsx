import { ChoiceGroup } from '@/components/ui/choice-group';
import type { Locale } from '@/lib/content/locale';
import {
  AIMS,
  ANSWER_TERMS,
  ANSWERS,
  MAX_CONTACTS,
  RUNGS,
  type Aim,
  type Answer,
} from '@/lib/simulations/ladder';
import { ladderNames } from '../names';
import { AmountField } from './amount-field';
import { decideMessages } from './decide-messages';
import { countText, percentText, sentence, smallYuanText, yuanText } from './figures';
import { Passage } from './step-parts';
import styles from './decide.module.css';

interface Shared {
  readonly locale: Locale;
  readonly people: string;
}

/** Whom bonds aim at: rungs with how many stand on each today. */
export function AimPart({
  locale,
  people,
  counts,
  aim,
  onChange,
}: Shared & {
  readonly counts: readonly number[];
  readonly aim: readonly Aim[];
  readonly onChange: (aim: Aim[]) => void;
}) {
  const words = decideMessages[locale].aim;
  return (
    <Passage heading={words.heading}>
      <div className={styles.aims}>
        <ChoiceGroup
          legend={words.legend}
          kind="multiple"
          hint={words.hint(people)}
          choices={AIMS.map((value) => ({
            value,
            label: (
              <span className={styles.counted}>
                <span>{ladderNames[locale].rungs[value]}</span>{' '}
                <span>{words.people(countText(locale, counts[RUNGS.indexOf(value)] ?? 0))}</span>
              </span>
            ),
          }))}
          value={aim}
          onChange={(values) => onChange(AIMS.filter((one) => values.includes(one)))}
        />
      </div>
    </Passage>
  );
}

/** Messages to each customer, and what they cost on top. */
export function ContactsPart({
  locale,
  people,
  contacts,
  each,
  messages,
  onChange,
}: Shared & {
  readonly contacts: number;
  /** Yuan a message. */
  readonly each: number;
  /** Yuan of the quarter; undefined while it is worked out. */
  readonly messages: number | undefined;
  readonly onChange: (contacts: number) => void;
}) {
  const words = decideMessages[locale].contacts;
  return (
    <Passage heading={words.heading}>
      <AmountField
        label={words.label}
        help={words.help(people)}
        unit={words.unit}
        value={contacts}
        most={MAX_CONTACTS}
        step={1}
        more={words.more}
        less={words.less}
        notWhole={words.notWhole(MAX_CONTACTS)}
        format={(value) => String(value)}
        onChange={onChange}
      />
      <p className={styles.note}>
        {messages === undefined ? '' : words.cost(smallYuanText(locale, each), yuanText(locale, messages))}
      </p>
    </Passage>
  );
}

/** How complaints are answered: four ways, each with its cost and its effect. */
export function AnswerPart({
  locale,
  answer,
  answerCost,
  onChange,
}: {
  readonly locale: Locale;
  readonly answer: Answer;
  /** Yuan that a word costs. */
  readonly answerCost: number;
  readonly onChange: (answer: Answer) => void;
}) {
  const words = decideMessages[locale].answer;
  return (
    <Passage heading={words.heading}>
      <ChoiceGroup
        legend={words.legend}
        kind="single"
        hint={words.hint}
        choices={ANSWERS.map((value) => {
          const { work, paidBack, repair } = ANSWER_TERMS[value];
          const facts = {
            cost: work === 0 ? undefined : smallYuanText(locale, work * answerCost),
            back: paidBack === 0 ? ('nothing' as const) : paidBack < 1 ? ('half' as const) : ('all' as const),
            repair: percentText(repair),
          };
          return {
            value,
            label: (
              <span className={styles.option}>
                <strong>{sentence(ladderNames[locale].answers[value])}</strong>{' '}
                <span>{words.effect(value, facts)}</span>
              </span>
            ),
          };
        })}
        value={[answer]}
        onChange={([value]) => onChange(ANSWERS.find((one) => one === value) ?? answer)}
      />
    </Passage>
  );
}
