export { quarterCohorts, quarterOf, type QuarterCohort } from './quarters';
export { cellsOn, type Cell, type ReadingLine } from './reading';
