import { memo } from 'react';
import type { Id, Stage, VersionName } from '@/lib/journey-map';
import type { Cells } from './cells';
import { useEditor, useWords } from './context';
import { curvePath, curvePoints } from './curve';
import { FeelingPoint } from './feeling-point';
import { useNames } from './names';
import styles from './feeling.module.css';

/** The emotion curve over all stages. Columns are equally wide, so that nothing has to be measured. */
export const FeelingCurve = memo(function FeelingCurve({
  version,
  stages,
  touchpoints,
  canEdit = true,
}: {
  version: VersionName;
  stages: readonly Stage[];
  touchpoints: Cells['touchpoints'];
  /** Without points to drag, where there is no room for a finger between them. */
  canEdit?: boolean;
}) {
  const words = useWords();
  const names = useNames();
  const personas = useEditor(({ history }) => history.map.personas);
  const persona: Id = useEditor((state) => state.persona);
  const points = curvePoints(stages, touchpoints);
  if (points.length === 0) return <p className={styles.empty}>{words.feeling.empty}</p>;
  const of = stages.length;
  const who = personas.find(({ id }) => id === persona);
  return (
    <div
      className={styles.curve}
      {...(canEdit && {
        role: 'group',
        'aria-label': words.feeling.curve(who ? names.persona(who) : ''),
        'aria-describedby': 'feeling-hint',
      })}
    >
      {!canEdit && (
        <p className={styles.caption}>
          {words.feeling.curve(who ? names.persona(who) : '')}
          {personas.length > 1 && <span>{words.feeling.others}</span>}
        </p>
      )}
      <div className={styles.scale}>
        <span className={styles.top}>{words.feeling.top}</span>
        <span className={styles.bottom}>{words.feeling.bottom}</span>
        <svg
          className={styles.lines}
          viewBox={`0 0 ${of} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {[0, 1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1].map((y) => (
            <path key={y} className={y === 0.5 ? styles.zero : styles.rule} d={`M0 ${y}H${of}`} />
          ))}
          {personas
            .filter(({ id }) => id !== persona)
            .map(({ id }) => (
              <path key={id} className={styles.other} d={curvePath(points, id)} />
            ))}
          <path className={styles.line} d={curvePath(points, persona)} />
        </svg>
        {canEdit &&
          points.map((point) => (
            <FeelingPoint
              key={point.touchpoint.id}
              point={point}
              of={of}
              persona={persona}
              version={version}
            />
          ))}
      </div>
      {!canEdit && (
        <div className={styles.numbers} aria-hidden="true">
          {stages.map(({ id }, i) => (
            <span key={id}>{i + 1}</span>
          ))}
        </div>
      )}
      {canEdit && (
        <div className={styles.names} aria-hidden="true">
          {points.map(({ touchpoint, stage, along }) => (
            <span
              key={touchpoint.id}
              style={{
                left: `${(along / of) * 100}%`,
                width: `${100 / of / (touchpoints.get(stage.id)?.length ?? 1)}%`,
              }}
            >
              {names.touchpoint(touchpoint)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
});
