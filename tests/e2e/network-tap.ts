/**
 * A proxy that records every connection a browser opens, including encrypted ones. Chrome is directed here by a rule for
 * all host names, Firefox by its proxy settings.
 */

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A recording proxy between a browser and the story server. */
export interface Tap {
  port: number;
  /** all requests, in order: `GET http://www.reuters.com/world/calm`, or `TLS` if the connection is encrypted */
  asked: string[];
  close(): Promise<void>;
}

/** Matches requests in the data of a connection: `GET /path HTTP/1.1` with its host. */
const REQUEST = /([A-Z]{3,7}) (\S+) HTTP\/1\.[01]\r\nhost: ([^\r]+)/gi;

/** Starts a proxy that forwards everything to `port`. */
export async function openTap(port: number): Promise<Tap> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const onward = connect(port, '127.0.0.1');
    sockets.add(onward);
    let rest = '';
    socket.on('data', (chunk) => {
      // the first byte of a TLS handshake
      if (chunk[0] === 0x16) asked.push('TLS');
      rest += chunk.toString('latin1');
      for (const match of rest.matchAll(REQUEST)) {
        const [, method, path, host] = match as unknown as [string, string, string, string];
        asked.push(`${method} ${path.startsWith('/') ? `http://${host}${path}` : path}`);
      }
      // a request may arrive in parts, so the data after the last complete one is kept
      rest = rest.slice(rest.lastIndexOf('\r\n\r\n') + 1).slice(-4000);
      onward.write(chunk);
    });
    onward.on('data', (chunk) => socket.write(chunk));
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
