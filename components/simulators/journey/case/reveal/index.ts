export { Reveal } from './reveal';
