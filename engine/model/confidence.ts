/** What readers are shown, by how probable it is that a link is right: 0 to 1 (docs/decisions/0009-confidences.md). */

/** Links less probable than this are not shown at all. */
export const LEAST_SHOWN = 0.5;
/** From this on a link is shown as it is, below it as "possibly". */
export const SURE = 0.9;
/** A link is so many times as probable if the same words could mean another entity too. */
export const AMONG_RIVALS = 0.7;
