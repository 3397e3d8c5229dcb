/** The five commands of W3C WebDriver that these tests need. `element` is what `find` answered. */
export interface Command {
  readonly name: 'open' | 'find' | 'click' | 'type' | 'run';
  readonly element?: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** A browser under way: commands go in, answers come out, whatever carries them. */
export interface Wire {
  readonly send: (command: Command) => Promise<unknown>;
  readonly quit: () => Promise<void>;
}

/** What a test does in a browser that Playwright does not drive. Elements are named by XPath. */
export interface Driven {
  readonly open: (address: string) => Promise<void>;
  readonly click: (xpath: string) => Promise<void>;
  /** Chooses a radio button or a box by its label, until it is chosen: a click may come while the page moves. */
  readonly tick: (xpath: string) => Promise<void>;
  readonly type: (xpath: string, text: string) => Promise<void>;
  /** Text, or value of a field; waits until there is one that is not empty. */
  readonly textOf: (xpath: string) => Promise<string>;
  /** Runs a function body in the page; its arguments are in `arguments`. */
  readonly run: (script: string, ...given: readonly unknown[]) => Promise<unknown>;
  readonly quit: () => Promise<void>;
}

/** The key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/** Everything that acts on the page is tried until it works: pages draw their parts when they are ready. */
export function driven({ send, quit }: Wire): Driven {
  const find = async (xpath: string): Promise<string> => {
    const found = await send({ name: 'find', given: { using: 'xpath', value: xpath } });
    if (typeof found !== 'object' || found === null || !(ELEMENT in found))
      throw new Error(`not an element: ${JSON.stringify(found)}`);
    return String(found[ELEMENT]);
  };
  const run = (script: string, ...given: readonly unknown[]) =>
    send({ name: 'run', given: { script, args: given } });
  const once = async (xpath: string, name: 'click' | 'type', given: Record<string, unknown> = {}) => {
    const element = await find(xpath);
    // WebKit calls what lies below the fold "not interactable" instead of scrolling to it.
    await run(SHOW, xpath);
    await send({ name, element, given });
  };
  const act = (...what: Parameters<typeof once>) =>
    untilItWorks(`${what[1]} ${what[0]}`, () => once(...what));
  return {
    run,
    quit,
    open: async (address) => {
      await send({ name: 'open', given: { url: address } });
    },
    click: (xpath) => act(xpath, 'click'),
    tick: (xpath) =>
      untilItWorks(`tick ${xpath}`, async () => {
        await once(`${xpath}/ancestor::label`, 'click');
        if ((await run(IS_CHECKED, xpath)) !== true) throw new Error('not chosen');
      }),
    type: (xpath, text) => act(xpath, 'type', { text }),
    textOf: (xpath) =>
      untilItWorks(`read ${xpath}`, async () => {
        const text = await run(READ, xpath);
        if (typeof text !== 'string' || text === '') throw new Error('nothing there');
        return text;
      }),
  };
}

const SHOW = `
  document.evaluate(arguments[0], document, null, XPathResult.FIRST_ORDERED_NODE_TYPE)
    .singleNodeValue.scrollIntoView({ block: 'center', behavior: 'instant' });
`;
const IS_CHECKED = `
  return document.evaluate(arguments[0], document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue.checked;
`;
const READ = `
  const found = document.evaluate(arguments[0], document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
  return found === null ? '' : 'value' in found ? found.value : found.textContent;
`;

async function untilItWorks<Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> {
  const end = Date.now() + PATIENCE_MS;
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw new Error(`${what}: ${String(error)}`, { cause: error });
      await pause(PAUSE_MS);
    }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
