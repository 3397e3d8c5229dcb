import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SeededReport } from './seeded-reports';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const PAGE = `<!doctype html><meta charset="utf-8"><title>Seeded reports</title><p>Scoring…</p><script>
const done = (text) => { document.querySelector('p').textContent = text; };
const worker = new Worker('/worker.js');
worker.onerror = ({ message }) => { done(message); void fetch('/failed', { method: 'POST', body: message }); };
</script>`;

/** One engine's answer. */
export interface EngineReport {
  readonly userAgent: string;
  readonly reports: readonly SeededReport[];
}

export interface PageServer {
  readonly address: string;
  /** Settles with the first list that a browser sends, or with what went wrong in it. */
  readonly answer: Promise<EngineReport>;
  readonly close: () => void;
}

/**
 * Serves a page that scores the seeded attempts in a Worker and sends the reports back by itself, so that any browser
 * will do that can open an address: no driver protocol stands between the test and the engine.
 */
export async function servePage(host = '127.0.0.1', port = 0): Promise<PageServer> {
  const script = await bundle();
  let settle: { resolve: (report: EngineReport) => void; reject: (error: Error) => void };
  const answer = new Promise<EngineReport>((resolve, reject) => (settle = { resolve, reject }));
  const server = createServer((request, response) => {
    const send = (type: string, body: string) => response.setHeader('Content-Type', type).end(body);
    if (request.url === '/') send('text/html', PAGE);
    else if (request.url === '/worker.js') send('text/javascript', script);
    else if (request.method === 'POST') {
      void textOf(request).then((text) => {
        send('text/plain', '');
        const userAgent = request.headers['user-agent'] ?? '';
        if (request.url === '/reports') settle.resolve({ userAgent, reports: JSON.parse(text) });
        else settle.reject(new Error(`${userAgent}: ${text}`));
      });
    } else response.writeHead(404).end();
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: given } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${given}/`,
    answer,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** A plain script, minified as the site's own: a bundler that folds a constant differently would be caught too. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}/scripts/engines/worker.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari15.4'],
    alias: { '@': root },
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}
