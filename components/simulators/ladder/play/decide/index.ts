export { DecideStep } from './decide-step';
export { GoalStep } from './goal-step';
export { PredictStep, type PredictStepProps } from './predict-step';
export { PrepareStep, type QuarterPartProps } from './prepare-step';
