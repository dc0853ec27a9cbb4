/**
 * Whether a sentence, or a phrase cut out of one, can be understood without what stood before it. Collected by hand from
 * the sentences that a card would have shown of some hundred pages.
 */

/** Does a sentence begin as one that goes on with the one before? */
export const GOES_ON = /^(?:but|and|so|or|yet|it|this|that|these|those|its|however|instead|still|meanwhile)\b/i;

/** Does it speak of something that was named before: `this trip`, `either of them`? */
export const LOOKS_BACK =
  /\b(?:th(?:is|ese|ose)|such) (?!week|month|year|morning|afternoon|evening|summer|autumn|fall|winter|spring|season|time|day|who|as|a\b)\p{Ll}|\b(?:either|neither|the latter|all that)\b/u;

/** Does it begin so that nobody knows whom it tells of, or of what? */
export const WITHOUT_SUBJECT = /^[“"']?(?:he|she|they|his|her|their|similarly|likewise|both|the (?:former|latter))\b/i;

/** Does it point at something else of the page? */
export const POINTS =
  /\b(?:above|below|pictured|see (?:photo|video|map|chart)|click here|read more|sign up|in this (?:photo|picture|image|video))\b/i;

/** Does the outlet, or the writer, speak of itself? */
export const OF_ITSELF = /\b(?:[Ww]e|[Oo]ur|us|[Mm]y|me|I)\b/;

/** Was the subject cut off: `The Water Authority, has been accused`? */
export const CUT_OFF = /^[^,.“"]{3,70}, (?:has|have|had|is|are|was|were|said) /;

/** Does an introduction begin with a word of the sentence that it was cut out of? */
export const CUT_OUT =
  /^(?:from|in|of|at|by|case|fellow|both|other|another|that|this|these|those|such|one|two|three)\b/i;

/** Does it say what somebody was, and is no more? */
export const FORMER = /^(?:former|formerly|previously|once|ex|late|then)\b/i;
