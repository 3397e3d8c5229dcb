export { Compare } from './compare';
export { People } from './people';
