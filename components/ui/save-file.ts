/** Whether the browser drops what a page hands it to save: WeChat's does, without a word. */
export const blocksDownloads = (): boolean => /MicroMessenger/i.test(navigator.userAgent);

/** Hands a file to the browser to be saved. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the file only after the reader has said where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const saveText = (text: string, name: string, type = 'application/json'): void =>
  saveFile(new Blob([text], { type }), name);

/** Saves a text as a file; where pages can save none, copies it, and says whether that went well. */
export async function saveOrCopy(
  text: string,
  name: string,
  type?: string,
): Promise<'saved' | 'copied' | 'neither'> {
  if (blocksDownloads()) return (await copyText(text)) ? 'copied' : 'neither';
  saveText(text, name, type);
  return 'saved';
}

/** Copies text; false where the browser does not let a page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on a page without HTTPS, or no leave to use it: the old way, which WeChat's browser knows too.
    const box = document.createElement('textarea');
    box.value = text;
    box.readOnly = true;
    box.style.cssText = 'position:fixed;top:0;opacity:0';
    const focused = document.activeElement;
    document.body.append(box);
    box.select();
    const copied = document.execCommand('copy');
    box.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return copied;
  }
}
