/** How mentions are sent: apart from the messages themselves, which need a browser. */

/** Numbers of one mention in `LinkReply.spans`, in this order. */
export const SPAN = { block: 0, start: 1, end: 2, entity: 3, how: 4, confidence: 5, marked: 6 } as const;
/** How many numbers that is. */
export const SPAN_SIZE = 7;
/** Numbers of one who may speak, or of what somebody said: block, start, end in it, and the number of the name. */
export const SPEAKER_SIZE = 4;
/** How a mention is underlined: not; in place of one of its entity that stands in a link; as chosen. */
export const MARKED = { no: 0, instead: 1, chosen: 2 } as const;
