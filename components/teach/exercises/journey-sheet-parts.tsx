import type { ReactNode } from 'react';
import type { CaseNames, NamedCase } from '@/components/simulators/journey/case/report/case-names';
import { claimFigures } from '@/components/simulators/journey/case/report/claim-figures';
import { claimAnswer } from '@/components/simulators/journey/case/report/evidence-lines';
import {
  countText,
  feelingText,
  shareText,
  tenthsText,
  yuanText,
} from '@/components/simulators/journey/case/report/format';
import { journeyQuestions, optionWords } from '@/components/simulators/journey/case/report/questions';
import { DataTable } from '@/components/ui/data-table';
import type { Locale } from '@/lib/content/locale';
import { JOURNEY_CONCEPT_IDS, JOURNEY_CONCEPT_ITEMS } from '@/lib/scoring';
import styles from '../assign/answer-key.module.css';
import type { JourneySheet } from './journey-sheet-data';
import { journeySheetMessages } from './journey-sheet-messages';

export interface SheetPart {
  readonly locale: Locale;
  readonly sheet: JourneySheet;
  readonly names: CaseNames;
  readonly named: NamedCase | undefined;
}

const columns = (labels: readonly string[], numeric: readonly number[] = []) =>
  labels.map((label, i) => ({ key: String(i), label, numeric: numeric.includes(i) }));

const figure = (text: string) => <span className={styles.figure}>{text}</span>;

const slash = (locale: Locale) => (locale === 'zh' ? '、' : ', ');

/** Costs are in thousand yuan. */
const costText = (locale: Locale, thousands: number) => yuanText(locale, 1000 * thousands);

export function Journey({ locale, sheet, names, named }: SheetPart) {
  const words = journeySheetMessages[locale];
  const channel = (id: string) =>
    named && Object.hasOwn(named.touchpoints, id) ? named.touchpoints[id]?.channel : undefined;
  return (
    <>
      {sheet.strangers.length > 0 && <p>{words.key(sheet.strangers.map(names.thing).join(slash(locale)))}</p>}
      <DataTable
        caption={words.keyCaption}
        columns={columns(words.keyColumns)}
        rows={sheet.touchpoints.map(({ id, stage, isTruth, isPain, backstage }) => ({
          0: (
            <>
              {names.thing(id)} <span className={styles.points}>{channel(id)}</span>
            </>
          ),
          1: names.stage(stage),
          2: [isTruth && words.truth, isPain && words.pain].filter(Boolean).join(slash(locale)),
          3: backstage.map(names.job).join(' / '),
        }))}
      />
    </>
  );
}

export function Walked({ locale, sheet: { touchpoints, customers }, names }: SheetPart) {
  const words = journeySheetMessages[locale];
  const most = (of: (one: (typeof touchpoints)[number]) => number) =>
    touchpoints.reduce((a, b) => (of(b) > of(a) ? b : a));
  const [costly, loud] = [most(({ valueLost }) => valueLost), most(({ complaints }) => complaints)];
  const lost = yuanText(locale, costly.valueLost);
  const heard = countText(locale, loud.complaints);
  return (
    <>
      <p>
        {costly === loud
          ? words.walkedSame(names.thing(costly.id), lost, heard)
          : words.walkedNote(names.thing(costly.id), lost, names.thing(loud.id), heard)}
      </p>
      <DataTable
        caption={words.walkedCaption(countText(locale, customers))}
        columns={columns(words.walkedColumns, [1, 2, 3, 4])}
        rows={touchpoints.map(({ id, feeling, leave, valueLost, complaints }) => ({
          0: names.thing(id),
          1: figure(feelingText(feeling)),
          2: figure(shareText(leave)),
          3: figure(yuanText(locale, valueLost)),
          4: figure(countText(locale, complaints)),
        }))}
      />
    </>
  );
}

export function Evidence({ locale, sheet, names, named }: SheetPart) {
  const words = journeySheetMessages[locale];
  const piece = (id: string) => {
    const own = named && Object.hasOwn(named.evidence, id) ? named.evidence[id] : undefined;
    return own ? `${own.from}${locale === 'zh' ? '：' : ': '}${own.text}` : names.evidence(id);
  };
  return (
    <>
      <p>{words.evidenceNote}</p>
      <DataTable
        caption={words.evidenceCaption}
        columns={columns(words.evidenceColumns)}
        rows={sheet.evidence.map(({ id, places }) => ({
          0: <span className={styles.piece}>{piece(id)}</span>,
          1: places
            .map(({ at, credit }) => words.placeWith(names.place(at), tenthsText(credit)))
            .join(slash(locale)),
        }))}
      />
    </>
  );
}

export function Money({ locale, sheet: { budget, choices, alone }, names }: SheetPart) {
  const words = journeySheetMessages[locale];
  const yuan = (value: number) => yuanText(locale, value);
  return (
    <>
      <p>{words.moneyNote(costText(locale, budget))}</p>
      <DataTable
        caption={words.moneyCaption}
        columns={columns(words.moneyColumns, [1, 2, 3])}
        rows={choices.map(({ name, chosen, cost, mean, low, high }) => ({
          0: (
            <>
              {words.choices[name]}
              {chosen.length > 0 && (
                <span className={styles.points}>
                  {locale === 'zh' ? '：' : ': '}
                  {names.listed(chosen.map(names.improvement))}
                </span>
              )}
            </>
          ),
          1: figure(costText(locale, cost)),
          2: figure(yuan(mean)),
          3: figure(words.range(yuan(low), yuan(high))),
        }))}
      />
      <DataTable
        caption={words.aloneCaption}
        columns={columns(words.aloneColumns, [1, 2])}
        rows={alone.map(({ id, cost, adds }) => ({
          0: names.improvement(id),
          1: figure(costText(locale, cost)),
          2: figure(yuan(adds)),
        }))}
      />
    </>
  );
}

/** Claims and concept questions, with what settles them. */
export function Answers({ locale, sheet: { claims }, names }: SheetPart) {
  const words = journeySheetMessages[locale];
  const questions = journeyQuestions[locale];
  return (
    <>
      <Section heading={words.claims}>
        <dl className={styles.definitions}>
          {claims.map(({ id, right, figures }) => (
            <div key={id}>
              <dt>{questions.claims[id].question}</dt>
              <dd>
                <strong>{claimAnswer(locale, names, id, right)}</strong>
              </dd>
              <dd>{claimFigures(locale, id, [...figures])}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section heading={words.concepts}>
        <dl className={styles.definitions}>
          {JOURNEY_CONCEPT_IDS.map((id) => {
            const { question, options, why } = questions.concepts[id];
            return (
              <div key={id}>
                <dt>{question}</dt>
                <dd>
                  <strong>{optionWords(options, JOURNEY_CONCEPT_ITEMS[id].answer)}</strong>
                </dd>
                <dd>{why}</dd>
              </div>
            );
          })}
        </dl>
      </Section>
    </>
  );
}

export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h4>{heading}</h4>
      {children}
    </section>
  );
}
