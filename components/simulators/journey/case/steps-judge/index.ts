import type { ComponentType } from 'react';
import type { PartProps } from '../step-props';

/** Stands here until the part is written. */
export const FeelStep: ComponentType<PartProps> = () => null;
/** Stands here until the part is written. */
export const PredictStep: ComponentType<PartProps> = () => null;
/** Stands here until the part is written. */
export const ChooseStep: ComponentType<PartProps> = () => null;
