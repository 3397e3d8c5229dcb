/** Key under which the theme switch keeps the reader's choice. Apart from the boot script, which no client part should carry. */
export const THEME_KEY = 'theme';
