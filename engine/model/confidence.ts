/**
 * From which confidence on a link is shown. A confidence is the probability that the link is right, 0 to 1
 * (docs/decisions/0009-confidences.md).
 */

/** The lowest confidence of a link that is shown. */
export const LEAST_SHOWN = 0.5;
/** The lowest confidence of a link that is shown without "possibly". */
export const SURE = 0.9;
/** A link's confidence is multiplied by this if the same words could mean another entity too. */
export const AMONG_RIVALS = 0.7;
