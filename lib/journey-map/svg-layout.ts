import type { Id, JourneyMap, Lane, MapVersion, Stage, Touchpoint } from './map';

/** Sizes in pixels. */
export const SIZE = {
  margin: 24,
  laneHead: 116,
  gap: 10,
  pad: 8,
  stage: 34,
  /** Beside the last stage, for the names of the curves. */
  names: 104,
  curve: 168,
  narrowestStage: 190,
  narrowestTouchpoint: 142,
  narrowestCard: 150,
} as const;

export interface Column {
  readonly stage: Stage;
  readonly x: number;
  readonly width: number;
  readonly touchpoints: readonly TouchpointBox[];
}

export interface TouchpointBox {
  readonly touchpoint: Touchpoint;
  readonly x: number;
  readonly width: number;
}

/** Stages from left to right, as wide as their touchpoints ask for. */
export function columnsOf(map: JourneyMap, version: MapVersion): Column[] {
  let x = SIZE.margin + SIZE.laneHead + SIZE.gap;
  return map.stages.map((stage) => {
    const own = version.touchpoints.filter((one) => one.stage === stage.id);
    const width = Math.max(
      SIZE.narrowestStage,
      own.length * (SIZE.narrowestTouchpoint + SIZE.pad) - SIZE.pad,
    );
    const each = (width - SIZE.pad * Math.max(own.length - 1, 0)) / Math.max(own.length, 1);
    const left = x;
    x += width + SIZE.gap;
    const touchpoints = own.map((touchpoint, i) => ({
      touchpoint,
      x: left + i * (each + SIZE.pad),
      width: each,
    }));
    return { stage, x: left, width, touchpoints };
  });
}

/** Who is drawn, with the number that gives the curve its colour and shape: the same whoever else is shown. */
export interface Shown {
  readonly personas: readonly { readonly id: Id; readonly name: string; readonly number: number }[];
  readonly lanes: readonly Lane[];
}

export function shownOf(map: JourneyMap, personas: readonly Id[] | undefined, withHidden: boolean): Shown {
  return {
    personas: map.personas
      .map(({ id, name }, number) => ({ id, name, number }))
      .filter(({ id }) => personas === undefined || personas.includes(id)),
    lanes: map.lanes.filter(({ isHidden }) => withHidden || !isHidden),
  };
}
