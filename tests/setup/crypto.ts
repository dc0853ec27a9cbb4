/** Gives a document's context the cryptography of Node, which jsdom has only in part. */
import { webcrypto } from 'node:crypto';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
