'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { PeopleCanvas } from './people-canvas';
import { planPeople } from './people-layout';
import styles from './people.module.css';

/** The height that the ladder keeps to on a phone and on a desk. */
const TALLEST = { phone: 440, desk: 520 };
const DESK = 520;

export interface BandWords {
  readonly name: string;
  readonly people: string;
  /** Who came and who went, behind the number. */
  readonly traffic: string;
}

/** People on rungs: planks and words as a drawing, the people as a layer over it. */
export function PeoplePicture({
  before,
  now,
  moment,
  staged,
  chosen,
  onChoose,
  wordsOf,
  description,
}: {
  readonly before: Readonly<Uint8Array>;
  readonly now: Readonly<Uint8Array>;
  readonly moment: 'start' | 'end';
  readonly staged: boolean;
  readonly chosen: number | undefined;
  readonly onChoose: (person: number) => void;
  readonly wordsOf: (rung: number) => BandWords;
  readonly description: string;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    if (!frame.current) return;
    const sizes = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    sizes.observe(frame.current);
    return () => sizes.disconnect();
  }, []);
  const plan = useMemo(
    () =>
      width === undefined || width < 80
        ? undefined
        : planPeople(before, now, width, width < DESK ? TALLEST.phone : TALLEST.desk),
    [before, now, width],
  );
  const ladder = plan?.bands.filter(({ left }) => left === 0) ?? [];
  const [top, foot] = [ladder[0], ladder.at(-1)];
  return (
    <div ref={frame} className={styles.frame} style={plan && { height: plan.height + 4 }}>
      {plan && top && foot && (
        <>
          <svg width={plan.width} height={plan.height + 4} aria-hidden="true">
            <path
              className={styles.rails}
              d={`M3 ${top.labelY - 12}V${foot.plankY + 4}M${top.right - 3} ${top.labelY - 12}V${foot.plankY + 4}`}
            />
            {plan.bands.map(({ rung, left, right, labelY, plankY }) => {
              const { name, people, traffic } = wordsOf(rung);
              const indent = left === 0 ? 8 : 0;
              return (
                <g key={rung}>
                  <path
                    className={left === 0 ? styles.plank : styles.ground}
                    d={`M${left + (left === 0 ? 3 : 0)} ${plankY + 0.5}H${right - (left === 0 ? 3 : 0)}`}
                  />
                  <text className={styles.name} x={left + indent} y={labelY}>
                    {name} <tspan className={styles.people}>{people}</tspan>
                  </text>
                  {left === 0 ? (
                    <text className={styles.traffic} x={right - indent} y={labelY} textAnchor="end">
                      {traffic}
                    </text>
                  ) : (
                    <text className={styles.traffic} x={left} y={labelY + 17}>
                      {traffic}
                    </text>
                  )}
                </g>
              );
            })}
          </svg>
          <PeopleCanvas
            plan={plan}
            before={before}
            now={now}
            moment={moment}
            staged={staged}
            chosen={chosen}
            onChoose={onChoose}
            description={description}
          />
        </>
      )}
    </div>
  );
}
