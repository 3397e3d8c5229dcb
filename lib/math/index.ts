export { lerpNumpy, quantile7 } from './quantile';
