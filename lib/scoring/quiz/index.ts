export type * from './item';
export { judgeCorrect } from './judge-correct';
export { match } from './match';
export { multiple } from './multiple';
export { numeric } from './numeric';
export { order } from './order';
export { single } from './single';
