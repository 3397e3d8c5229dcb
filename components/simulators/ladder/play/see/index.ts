export { LadderPeople } from './people/ladder-people';
export { OpenMeasure } from './open/open-measure';
export { SeeQuarter, type SeeQuarterProps } from './see-quarter';
