import styles from './print-part.module.css';

/** Prints one part of the page alone: everything beside the way to it stays off the paper. */
export function printPart(part: HTMLElement): void {
  const hidden: Element[] = [];
  for (let at: Element = part; at !== document.body && at.parentElement; at = at.parentElement)
    for (const sibling of at.parentElement.children) if (sibling !== at) hidden.push(sibling);
  const hide = styles.hide ?? '';
  for (const element of hidden) element.classList.add(hide);
  const restore = () => hidden.forEach((element) => element.classList.remove(hide));
  // Where printing does not wait for the reader, the page is put back once he has printed.
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}
