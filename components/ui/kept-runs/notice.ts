import type { ShellMessages } from './shell-messages';

/** Something that the reader asked for and that was not done, or not as expected. */
export type Notice =
  | { readonly kind: 'refused'; readonly code: string; readonly at: string }
  | { readonly kind: 'import'; readonly text: string }
  | { readonly kind: 'no-room' | 'gone' | 'set-aside' | 'not-fetched' | 'kept-already' };

/** `refused` says it of a decision that the model refused. */
export function noticeText(
  words: ShellMessages,
  notice: Notice,
  refused: (code: string, at: string) => string,
): string {
  switch (notice.kind) {
    case 'refused':
      return refused(notice.code, notice.at);
    case 'import':
      return notice.text;
    case 'no-room':
      return words.noRoom;
    case 'gone':
      return words.gone;
    case 'set-aside':
      return words.setAside;
    case 'not-fetched':
      return words.notFetched;
    case 'kept-already':
      return words.keptAlready;
  }
}
