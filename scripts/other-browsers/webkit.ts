import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { driven, pause, type Command, type Driven } from './driven';
import { profileFolder, started } from './started';

const PATHS: Readonly<Record<Command['name'], (element: string) => string>> = {
  open: () => '/url',
  find: () => '/element',
  click: (element) => `/element/${element}/click`,
  type: (element) => `/element/${element}/value`,
  run: () => '/execute/sync',
};

/**
 * Drives WebKitGTK's MiniBrowser by WebKitWebDriver, which speaks W3C WebDriver. The browser needs a screen: xvfb-run lends it
 * one.
 */
export async function openWebKit(driver: string, miniBrowser: string): Promise<Driven> {
  const profile = profileFolder('webkit');
  const port = await freePort();
  const program = started('xvfb-run', ['--auto-servernum', driver, `--port=${port}`], {
    XDG_DATA_HOME: profile.path,
    XDG_CACHE_HOME: profile.path,
    XDG_CONFIG_HOME: profile.path,
  });
  const stop = async () => {
    await program.stop();
    profile.remove();
  };
  const ask = async (method: 'POST' | 'DELETE', path: string, given?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(given && { body: JSON.stringify(given) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const begin = async (): Promise<unknown> => {
    const options = { binary: miniBrowser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    for (let tries = 0; ; tries++)
      try {
        return await ask('POST', '/session', { capabilities });
      } catch (error) {
        const ended = program.ended();
        // Until the driver listens, the connection is refused; whatever else it says is an answer.
        if (ended !== undefined || !(error instanceof TypeError) || tries > 300)
          throw ended === undefined ? error : new Error(ended);
        await pause(100);
      }
  };
  try {
    const { sessionId } = (await begin()) as { sessionId: string };
    return driven({
      send: ({ name, element = '', given }) =>
        ask('POST', `/session/${sessionId}${PATHS[name](element)}`, given),
      quit: async () => {
        await ask('DELETE', `/session/${sessionId}`).catch(() => undefined);
        await stop();
      },
    });
  } catch (error) {
    await stop();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
