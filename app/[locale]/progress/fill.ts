/** Puts values into the {places} of a text. */
export const fill = (text: string, values: { readonly [place: string]: string | number }): string =>
  text.replace(/\{(\w+)\}/g, (whole, place: string) => String(values[place] ?? whole));
