/** Base64 of bytes as all browsers have it, and Node.js from version 25 on. */

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

Object.assign(Uint8Array.prototype, {
  toBase64(this: Uint8Array) {
    return base64(this);
  },
});
Object.assign(Uint8Array, { fromBase64: (text: string) => Uint8Array.from(Buffer.from(text, 'base64')) });
