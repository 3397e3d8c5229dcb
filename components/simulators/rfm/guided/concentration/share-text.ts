import { decimal } from '../../lab/picture-numbers';

/** Per cent with one decimal. */
export const shareText = (share: number): string => `${decimal(100 * share, 1)}%`;
