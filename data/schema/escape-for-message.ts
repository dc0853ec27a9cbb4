/** The most UTF-16 units of a value that a message shows. */
const MOST = 80;
/** Control characters (including bidirectional ones), lone surrogates, and line separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** An untrusted value for a message: shortened, with escapes such as `\u202e` for characters that would reverse or break the line. */
export const escapeForMessage = (value: string, most = MOST): string =>
  value.slice(0, most).replace(UNSEEN, (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`);
