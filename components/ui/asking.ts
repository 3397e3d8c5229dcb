/** The questions of a model, by name: what is asked, what is answered. */
export type CallsLike<Calls> = {
  readonly [Call in keyof Calls]: { readonly ask: unknown; readonly answer: unknown };
};
type Name<Calls> = keyof Calls & string;

/** Told while a question is worked on. */
export type Progress = (done: number, of: number) => void;

/** Asks the model, wherever it is. */
export type AskOf<Calls extends CallsLike<Calls>> = <Call extends Name<Calls>>(
  call: Call,
  ask: Calls[Call]['ask'],
  onProgress?: Progress,
) => Promise<Calls[Call]['answer']>;

/** One question, numbered by the page. */
export type QuestionOf<Calls extends CallsLike<Calls>> = {
  readonly [Call in Name<Calls>]: {
    readonly number: number;
    readonly call: Call;
    readonly ask: Calls[Call]['ask'];
  };
}[Name<Calls>];

/** Every question gets one answer or one error, after any number of words on how far it is. */
export type ReplyOf<Calls extends CallsLike<Calls>> =
  | { readonly number: number; readonly answer: Calls[Name<Calls>]['answer'] }
  | { readonly number: number; readonly error: string; readonly code?: string; readonly at?: string }
  | { readonly number: number; readonly done: number; readonly of: number };

/** The model refuses: asking again would not help. `code` and `at` where it names them. */
export class AskRefused extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
    readonly at: string | undefined,
  ) {
    super(message);
  }
}

const textOf = (error: unknown, name: 'code' | 'at') => {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The last word on a question: what the model answers, or why it does not. */
export function replyWith<Calls extends CallsLike<Calls>>(
  number: number,
  answer: () => Calls[Name<Calls>]['answer'],
): ReplyOf<Calls> {
  try {
    return { number, answer: answer() };
  } catch (error) {
    const code = textOf(error, 'code');
    const at = textOf(error, 'at');
    return {
      number,
      error: error instanceof Error ? error.message : String(error),
      ...(code !== undefined && { code }),
      ...(at !== undefined && { at }),
    };
  }
}
