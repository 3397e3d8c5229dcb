'use client';

import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/content/locale';
import type { JourneyAnswers } from '@/lib/scoring';
import type { JourneyCase } from '@/lib/simulations/journey';
import type { CaseWords, PartProps } from '../step-props';
import { byStage, stageName } from './by-stage';
import { mapMessages } from './messages';
import styles from './steps-map.module.css';

export interface MapBoardProps {
  readonly locale: Locale;
  readonly words: CaseWords;
  readonly scenario: JourneyCase;
  readonly map: JourneyAnswers['map'] | undefined;
  readonly evidence: JourneyAnswers['place']['evidence'];
  /** Names where the evidence comes from, not what it says. */
  readonly brief?: boolean;
}

/** The learner's map: stages, their touchpoints, and the evidence put there. */
export function MapBoard({ locale, words, scenario, map, evidence, brief = false }: MapBoardProps) {
  const { yours: say, place: placing } = mapMessages[locale];
  const at = (place: string | null) =>
    scenario.evidence.map(({ id }) => id).filter((id) => evidence[id] === place);
  const pieces = { locale, words, brief };
  return (
    <div className={styles.map}>
      {byStage(scenario, map).map(({ id: stage, touchpoints }) => (
        <section key={stage ?? ''}>
          <h4>{stage === undefined ? placing.noStage : stageName(words, map, stage)}</h4>
          <ul className={styles.touchpoints}>
            {touchpoints.map((id) => (
              <li key={id}>
                <span className={styles.touchpoint}>
                  {words.touchpoints[id]?.name} <small>{words.touchpoints[id]?.channel}</small>
                </span>
                <Pieces {...pieces} ids={at(id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {(
        [
          [say.check, at('check')],
          [say.aside, at('aside')],
          [say.open, brief ? [] : at(null)],
        ] as const
      ).map(
        ([title, ids]) =>
          ids.length > 0 && (
            <section key={title}>
              <h4>{title}</h4>
              <Pieces {...pieces} ids={ids} />
            </section>
          ),
      )}
    </div>
  );
}

function Pieces({
  locale,
  words,
  brief,
  ids,
}: {
  locale: Locale;
  words: CaseWords;
  brief: boolean;
  ids: readonly string[];
}) {
  const { yours: say, kinds } = mapMessages[locale];
  if (ids.length === 0) return <p className={styles.small}>{say.nothing}</p>;
  return (
    <ul className={styles.pieces}>
      {ids.map((id) => {
        const piece = words.evidence[id];
        return (
          piece && (
            <li key={id}>
              <span className={styles.small}>
                {kinds[piece.kind]} · {piece.from}
              </span>
              {!brief && <span>{piece.text}</span>}
            </li>
          )
        );
      })}
    </ul>
  );
}

/** The map as it was decided, folded, for whoever judges feelings and drop-outs by it. */
export function YourMap({ locale, words, run, view }: PartProps) {
  const { map, place } = view.answers;
  if (!map || !place) return null;
  return (
    <div className="noPrint">
      <Disclosure summary={mapMessages[locale].yours.summary}>
        <MapBoard locale={locale} words={words} scenario={run.scenario} map={map} evidence={place.evidence} />
      </Disclosure>
    </div>
  );
}
