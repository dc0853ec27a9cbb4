/**
 * Serves the stories in tests/pages/ from this machine under the outlets' real host names: the browsers are
 * started so that every host leads here (see `launch.ts`), and so no test touches the network.
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

/** A running server. */
export interface Stories {
  port: number;
  /** every request so far, in order */
  hits: Hit[];
  close(): Promise<void>;
}

/** The names of the stories that can be served. */
export function storyNames(): string[] {
  return readdirSync(PAGES).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : []));
}

/** The file of a story. */
export function storyFile(name: string): string {
  return join(PAGES, `${name}.html`);
}

/** Where a story is read: any host serves any story. */
export function storyAddress(name: string, host: string): string {
  return `http://${host}/world/${name}`;
}

/** Starts the server on a free port. */
export async function serveStories(): Promise<Stories> {
  const hits: Hit[] = [];
  const server = createServer((request, response) => {
    // through Firefox's proxy setting the address comes whole, else as a path
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    hits.push({ host: request.headers.host ?? '', path: pathname });
    const name = pathname.split('/').at(-1) ?? '';
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
    } else if (pathname.startsWith('/world/') && storyNames().includes(name)) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(storyFile(name)));
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
