export { FeelStep } from './feel-step';
export { PredictStep } from './predict-step';
export { ChooseStep } from './choose-step';
