import type { ComponentType } from 'react';
import type { PartProps } from '../step-props';

/** Stands here until the part is written. */
export const Report: ComponentType<
  PartProps & {
    readonly practice: boolean;
    readonly weights: Readonly<Record<string, number>> | undefined;
  }
> = () => null;
