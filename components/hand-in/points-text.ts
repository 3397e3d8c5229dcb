const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Points of a mark: at most one decimal. */
export const pointsText = (points: number) => tenths.format(points + 0);
