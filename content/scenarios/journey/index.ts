export { journeyCases } from '@/.cache/content/journey-cases';
