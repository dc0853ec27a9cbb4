/** The layout of mentions in messages. In a file of its own, because `messages.ts` needs a browser. */

/** The indexes of the numbers of a mention in `LinkReply.spans`. */
export const SPAN = { block: 0, start: 1, end: 2, entity: 3, how: 4, confidence: 5, marked: 6 } as const;
/** The number of numbers per mention. */
export const SPAN_SIZE = 7;
/** The number of numbers per mention of a speaker, and per quotation: block, start and end in the block, number of the name. */
export const SPEAKER_SIZE = 4;
/** Whether a mention is underlined: no; instead of a chosen mention of its entity that is in a link; or as the chosen one. */
export const MARKED = { no: 0, instead: 1, chosen: 2 } as const;
