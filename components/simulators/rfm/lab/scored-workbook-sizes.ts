/** More than these recalculate slowly in spreadsheet programs: ranks compare every customer with every other. */
export const MOST_LIVE_CUSTOMERS = 5_000;

/** More than these take a phone too long to write, and too much memory. */
export const MOST_WORKBOOK_CUSTOMERS = 200_000;
