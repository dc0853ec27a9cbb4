/**
 * Whether a sentence, or a phrase from one, can be understood without the text before it. Collected by hand from the
 * sentences that a card would have shown of some hundred pages.
 */

/** Does a sentence begin like one that continues the one before? */
export const GOES_ON = /^(?:but|and|so|or|yet|it|this|that|these|those|its|however|instead|still|meanwhile)\b/i;

/** Does it refer to something that was named before: `this trip`, `either of them`? */
export const LOOKS_BACK =
  /\b(?:th(?:is|ese|ose)|such) (?!week|month|year|morning|afternoon|evening|summer|autumn|fall|winter|spring|season|time|day|who|as|a\b)\p{Ll}|\b(?:either|neither|the latter|all that)\b/u;

/** Does it begin without saying who or what it is about? */
export const WITHOUT_SUBJECT = /^[“"']?(?:he|she|they|his|her|their|similarly|likewise|both|the (?:former|latter))\b/i;

/** Does it refer to something else on the page? */
export const POINTS =
  /\b(?:above|below|pictured|see (?:photo|video|map|chart)|click here|read more|sign up|in this (?:photo|picture|image|video))\b/i;

/** Does the outlet, or the writer, speak about itself? */
export const OF_ITSELF = /\b(?:[Ww]e|[Oo]ur|us|[Mm]y|me|I)\b/;

/** Was the subject cut off: `The Water Authority, has been accused`? */
export const CUT_OFF = /^[^,.“"]{3,70}, (?:has|have|had|is|are|was|were|said) /;

/** Does an introduction begin with a word that belongs to its sentence? */
export const CUT_OUT =
  /^(?:from|in|of|at|by|case|fellow|both|other|another|that|this|these|those|such|one|two|three)\b/i;

/** Does it only say what somebody was in the past? */
export const FORMER = /^(?:former|formerly|previously|once|ex|late|then)\b/i;
