import type { Interval } from '@/lib/scoring';
import { decimal } from '../../lab/picture-numbers';

/** Per cent with one decimal. */
export const shareText = (share: number): string => `${decimal(100 * share, 1)}%`;

export const inPercent = ({ low, high }: Interval): Interval => ({ low: 100 * low, high: 100 * high });
