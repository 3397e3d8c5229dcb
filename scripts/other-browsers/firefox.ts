import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { driven, pause, type Command, type Driven } from './driven';
import { profileFolder, started, type Started } from './started';

/** No first-run pages, no calls to anyone; the port of the remote control is chosen by the system. */
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const NAMES: Readonly<Record<Command['name'], string>> = {
  open: 'WebDriver:Navigate',
  find: 'WebDriver:FindElement',
  click: 'WebDriver:ElementClick',
  type: 'WebDriver:ElementSendKeys',
  run: 'WebDriver:ExecuteScript',
};

/**
 * Drives Firefox by Marionette, its own remote control: WebDriver commands as JSON over a plain socket, so that neither a
 * driver program nor a WebSocket library is needed.
 */
export async function openFirefox(program: string): Promise<Driven> {
  const profile = profileFolder('firefox');
  const lines = Object.entries(PREFERENCES).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile.path, 'user.js'), `${lines.join('\n')}\n`);
  const browser = started(program, ['--headless', '--no-remote', '--marionette', '--profile', profile.path]);
  try {
    const socket = connect(await portOf(join(profile.path, 'MarionetteActivePort'), browser), '127.0.0.1');
    await once(socket, 'connect');
    const ask = marionette(socket);
    await ask('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    return driven({
      send: async ({ name, element, given }) => {
        const answer = await ask(NAMES[name], { ...given, ...(element !== undefined && { id: element }) });
        return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
      },
      quit: async () => {
        socket.destroy();
        await browser.stop();
        profile.remove();
      },
    });
  } catch (error) {
    await browser.stop();
    profile.remove();
    throw error;
  }
}

/** Firefox writes the port into its profile once it listens. */
async function portOf(file: string, browser: Started): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const ended = browser.ended();
    if (ended !== undefined) throw new Error(ended);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await pause(100);
  }
  throw new Error('Firefox names no port.');
}

/** A packet is its length in bytes, a colon and JSON: `[0, number, command, given]` asks, `[1, number, error, answer]` replies. */
function marionette(socket: Socket) {
  let last = 0;
  let heard = Buffer.alloc(0);
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('Firefox has hung up.')));
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes]);
    for (;;) {
      const colon = heard.indexOf(':');
      const length = Number(heard.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || heard.length < colon + 1 + length) return;
      const packet: unknown = JSON.parse(heard.subarray(colon + 1, colon + 1 + length).toString());
      heard = heard.subarray(colon + 1 + length);
      // The first packet says who is there, and is no list.
      if (!Array.isArray(packet)) continue;
      const [, number, error, answer] = packet as [number, number, unknown, unknown];
      const asked = waiting.get(number);
      waiting.delete(number);
      if (error) asked?.reject(new Error(JSON.stringify(error)));
      else asked?.resolve(answer);
    }
  });
  return (command: string, given: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const number = ++last;
      waiting.set(number, { resolve, reject });
      const json = JSON.stringify([0, number, command, given]);
      socket.write(`${Buffer.byteLength(json)}:${json}`);
    });
}
