const STYLE = `
@page { size: A4 landscape; margin: 10mm; }
@media screen { #journey-sheets { display: none; } }
@media print {
  body > *:not(#journey-sheets) { display: none !important; }
  #journey-sheets > div { break-after: page; break-inside: avoid; }
  #journey-sheets > div:last-child { break-after: auto; }
  #journey-sheets svg { display: block; width: 100%; height: auto; max-height: 185mm; }
}`;

/** While a map is open, a print is the map: one landscape page for each drawing. Answers how to stop. */
export function printSheets(draw: () => readonly string[]): () => void {
  let sheets: HTMLElement | undefined;
  const begin = () => {
    sheets?.remove();
    sheets = document.createElement('div');
    sheets.id = 'journey-sheets';
    const style = document.createElement('style');
    style.textContent = STYLE;
    sheets.append(style);
    for (const svg of draw()) {
      const page = document.createElement('div');
      // Read as XML, not as a page: nothing in it can be anything but a drawing.
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      page.append(document.importNode(documentElement, true));
      sheets.append(page);
    }
    document.body.append(sheets);
  };
  const end = () => {
    sheets?.remove();
    sheets = undefined;
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    end();
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
