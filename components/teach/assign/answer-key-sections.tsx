import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { caseMessages } from '@/components/simulators/rfm/guided/case/case-messages';
import { fileMessages } from '@/components/simulators/rfm/guided/file/file-messages';
import { guidedNames } from '@/components/simulators/rfm/guided/report/guided-names';
import { groupNames } from '@/components/simulators/rfm/group-names';
import { PERSON_RUBRIC, type PartWeights } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { GUIDED_RUBRIC, type GuidedCriterion } from '@/lib/scoring';
import { AnswerKeyHand } from './answer-key-hand';
import type { AnswerKey } from './answer-key-data';
import { answerKeyMessages } from './answer-key-messages';
import styles from './answer-key.module.css';

interface KeyProps {
  readonly locale: Locale;
  readonly answers: AnswerKey;
}

/** Each step with what is accepted and why. */
export function AnswerKeySections({ locale, answers, weights }: KeyProps & { weights: PartWeights }) {
  const words = answerKeyMessages[locale];
  const names = guidedNames[locale];
  const points = (id: GuidedCriterion) => words.points(pointsOf(id, weights));
  const percent = (share: number) => `${(100 * share).toFixed(1)}${locale === 'zh' ? '%' : ' %'}`;
  const { breakEven } = answers;
  const { actions } = fileMessages[locale];
  return (
    <div className={styles.sections}>
      <Part heading={words.definitions.heading} points={points('definitions')}>
        <Definitions locale={locale} answers={answers} />
      </Part>
      <Part heading={words.hand.heading} points={points('by-hand')}>
        <AnswerKeyHand locale={locale} answers={answers} />
      </Part>
      <Part heading={words.file.heading}>
        <p>{words.file.any}</p>
      </Part>
      <Part heading={words.names.heading} points={points('segments')}>
        <p>{words.names.warning}</p>
        <div className={styles.narrow}>
          <DataTable
            caption={words.names.caption}
            columns={words.names.columns.map((label, i) => ({ key: String(i), label }))}
            rows={answers.names.map(({ id, scores: { r, f, m }, group }) => ({
              0: id,
              1: `R${r} F${f} M${m}`,
              2: groupNames[locale][group],
            }))}
          />
        </div>
      </Part>
      <Part heading={words.actions.heading} points={points('actions')}>
        <p>{words.actions.intro}</p>
        <dl className={styles.definitions}>
          {answers.actions.map(({ group, accepted }) => (
            <div key={group}>
              <dt>{groupNames[locale][group]}</dt>
              <dd>
                <strong>{accepted.map((action) => actions.words[action]).join(words.actions.or)}</strong>
              </dd>
              <dd>{actions.why[group]}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part heading={words.share.heading} points={points('concentration')}>
        <p>{words.share.answer(percent(answers.topFifth), answers.topFifth >= 0.8)}</p>
        <p>{words.share.interval}</p>
      </Part>
      <Part heading={words.breakEven.heading} points={points('break-even')}>
        <p>
          {words.breakEven.answer(breakEven.contactCost, breakEven.contribution, String(breakEven.percent))}
        </p>
      </Part>
      <Part heading={words.choice.heading} points={points('outcome')}>
        <p>{words.choice.open}</p>
        <div className={styles.narrow}>
          <DataTable
            caption={words.choice.caption}
            columns={[
              { key: 'list', label: words.choice.columns[0] },
              { key: 'profit', label: words.choice.columns[1], numeric: true },
            ]}
            rows={answers.baselines.map(({ name, profit }) => ({
              list: names.baselines[name],
              profit: words.choice.profit(signed(profit)),
            }))}
          />
        </div>
        <p>{words.choice.random}</p>
      </Part>
      <Part heading={words.forecast.heading} points={points('prediction')}>
        <p>{words.forecast.answer}</p>
      </Part>
      <Part heading={words.claims.heading} points={points('claims')}>
        <p>{words.claims.answer}</p>
      </Part>
      <Part heading={words.concepts.heading} points={points('concepts')}>
        <ol className={styles.list}>
          {answers.concepts.map(({ id, answer }) => {
            const { question, options, why } = names.concepts[id];
            return (
              <li key={id}>
                <p>{question}</p>
                <p>
                  <strong>
                    {words.concepts.answer(options.find(([key]) => key === answer)?.[1] ?? answer)}
                  </strong>{' '}
                  {why}
                </p>
              </li>
            );
          })}
        </ol>
      </Part>
      <Part heading={words.texts.heading} points={points('reflection')}>
        <p>{words.texts.answer(PERSON_RUBRIC)}</p>
      </Part>
    </div>
  );
}

/** The reasons are those that a student is told once she has decided. */
function Definitions({ locale, answers }: KeyProps) {
  const words = answerKeyMessages[locale].definitions;
  const { groups, options } = caseMessages[locale];
  return (
    <>
      <p>{words.intro}</p>
      <dl className={styles.definitions}>
        {answers.definitions.map(({ name, fit, unfit }) => {
          const offered: Readonly<Record<string, { name: string; why: string }>> = options[name];
          return (
            <div key={name}>
              <dt>{groups[name]}</dt>
              {[...fit, ...unfit].map((id) => (
                <dd key={id}>
                  {fit.includes(id) ? (
                    <strong>{words.fits(offered[id]?.name ?? id)}</strong>
                  ) : (
                    words.not(offered[id]?.name ?? id)
                  )}{' '}
                  {offered[id]?.why}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
      <p>{words.money}</p>
    </>
  );
}

const signed = (yuan: number) => (yuan < 0 ? `−${-yuan}` : String(yuan));

/** Points of a criterion under these weights, to a tenth. */
function pointsOf(id: GuidedCriterion, weights: PartWeights): number {
  const { part, weight } = GUIDED_RUBRIC.find((criterion) => criterion.id === id)!;
  const whole = GUIDED_RUBRIC.filter((other) => other.part === part).reduce(
    (sum, one) => sum + one.weight,
    0,
  );
  return Math.round((10 * weights[part] * weight) / whole) / 10;
}

function Part({ heading, points, children }: { heading: string; points?: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h4>
        {heading}
        {points !== undefined && <span className={styles.points}>{points}</span>}
      </h4>
      {children}
    </section>
  );
}
