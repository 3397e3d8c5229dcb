import type { ComponentType } from 'react';
import type { PartProps } from '../step-props';

/** Stands here until the part is written. */
export const Debrief: ComponentType<PartProps> = () => null;
