/** More than these recalculate slowly in spreadsheet programs: ranks compare every customer with every other. */
export const MOST_LIVE_CUSTOMERS = 5_000;

/** More than these take a phone too long to write: a hundred thousand are seven seconds of a laptop's worker. */
export const MOST_WORKBOOK_CUSTOMERS = 100_000;
