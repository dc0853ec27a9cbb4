/** The most of a value that does not fit that is shown. */
const MOST = 80;
/** Controls (bidi ones too), halves of characters, and what breaks lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A foreign value for a message: short, and with `\u202e` for what would turn or break the line. */
export const escapeForMessage = (value: string, most = MOST): string =>
  value.slice(0, most).replace(UNSEEN, (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`);
