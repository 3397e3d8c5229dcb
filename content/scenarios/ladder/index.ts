export { ladderScenarios } from '@/.cache/content/ladder-scenarios';
