export { WalkPanel, type WalkPanelProps } from './walk-panel';
