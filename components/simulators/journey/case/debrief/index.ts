export { Debrief } from './debrief';
