export { createCircle, type Circle } from './circle';
export { averageTalk, branchAt, countTalk, type TalkCounts } from './counts';
export {
  spreadTalk,
  type Experience,
  type Guest,
  type Talk,
  type TalkTerms,
  type Telling,
  type Word,
} from './talk';
