export { lessons } from '@/.cache/content/lessons';
