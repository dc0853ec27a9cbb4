/**
 * Serves the stories in tests/pages/ from this machine under the outlets' real host names: the browsers are
 * started so that every host resolves to this server (see `launch.ts`), and so no test uses the network.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const PAGES = join(import.meta.dirname, '../../tests/pages');

/** One request that a browser made. */
export interface Hit {
  host: string;
  path: string;
}

/** A page that is generated for each request. */
export interface MadePage {
  body: string;
  /** `text/html; charset=utf-8` if absent */
  type?: string;
  headers?: Record<string, string>;
}

/** A running server. */
export interface Stories {
  port: number;
  /** every request so far, in order */
  hits: Hit[];
  close(): Promise<void>;
}

/** The names of the stories that can be served. */
function storyNames(): string[] {
  return readdirSync(PAGES).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : []));
}

/** HTTP headers from the `<!-- header name: value -->` lines at the top of a story. */
function headersOf(html: string): Record<string, string> {
  const lines = html.slice(0, 2000).matchAll(/<!-- header ([\w-]+): (.*?) -->/g);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
}

/** The file of a story. */
export function storyFile(name: string): string {
  return join(PAGES, `${name}.html`);
}

/** The address of a story: any host serves any story. */
export function storyAddress(name: string, host: string): string {
  return `http://${host}/world/${name}`;
}

/**
 * Starts the server on a free port.
 *
 * @param elsewhere a folder of saved pages that are served unchanged, under /saved/
 * @param made generated pages that are served besides the stories, by name; `n` is the number in the address (`?n=7`), or 0
 */
export async function serveStories(
  elsewhere?: string,
  made: Record<string, (n: number) => MadePage> = {},
): Promise<Stories> {
  const hits: Hit[] = [];
  const server = createServer((request, response) => {
    // with Firefox's proxy setting the request has the whole address, otherwise a path
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    hits.push({ host: request.headers.host ?? '', path: pathname });
    const name = pathname.split('/').at(-1) ?? '';
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
    } else if (made[name]) {
      const { body, type = 'text/html; charset=utf-8', headers } = made[name](Number(searchParams.get('n')));
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    } else if (pathname.startsWith('/world/') && storyNames().includes(name)) {
      const html = readFileSync(storyFile(name), 'utf8');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headersOf(html) }).end(html);
    } else if (elsewhere && pathname.startsWith('/saved/') && readdirSync(elsewhere).includes(name)) {
      // if a page does not declare its encoding where browsers look for it, its original server declared it in a header
      const html = readFileSync(join(elsewhere, name));
      const says = /<meta[^>]+charset/i.test(html.subarray(0, 1024).toString('latin1'));
      response.writeHead(200, { 'content-type': `text/html${says ? '' : '; charset=utf-8'}` }).end(html);
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Only the sample stories can be read here.\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, hits, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  // browsers keep connections open, which would keep the server open
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
