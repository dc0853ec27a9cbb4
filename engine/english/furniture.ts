/**
 * Text on a page that is not part of the story: credits, sign-up lines, lists of other stories. Collected by hand from
 * the pages of many outlets.
 */
import { words } from './words.ts';

/** Which names can be alone in the brackets of a credit or a dateline? */
export const CREDITED = words(
  'ap afp reuters upi pa epa tass ians pti ani bernama xinhua bloomberg alamy handout file aap getty istock cp dpa',
);

/** Does a block begin as a credit or a line of dates does? */
export const CREDIT_START =
  /^(?:(?:photos?|images?|pictures?|video|credits?|source|illustration|graphic|photograph)(?: (?:credit|by|courtesy)[^:]*)?\s*:|photo(?:graph)?s? by |(?:copyright )?(?:©|\(c\))|copyright\b|(?:first |last )?(?:updated|published|posted|modified)\b|(?:reporting|editing|writing) by |additional reporting|written by |edited by |compiled by |via [\p{L}.]+$|\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3} ?\/ ?[\p{L}-]+(?: [\p{L}-]+){0,3}$)/iu;

/** Does a block begin as a byline, or as the title of a film beside the story: `2:34 Storm hits coast`? */
export const BYLINE =
  /^(?:(?:By|BY|From|Story by) (?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}|[Oo]ur [\p{L} ]*(?:staff|correspondent|reporter)s?\b)[^.!?]*$|\d{1,2}:\d{2}(?::\d\d)? \p{Lu}[^.]*$)/u;

/** Which words show that a short block is the outlet's own? */
export const OUTLET_WORDS =
  /\b(?:all rights reserved|terms (?:and|&) conditions|terms of (?:use|service)|privacy policy|sign up (?:for|to|here)|newsletters?\b.*\b(?:inbox|sign|daily|free)|your inbox|your email|email address|we use cookies|story continues|below advertisement|click (?:here|to)\b|download (?:the|our) [\p{L} ]*app|follow (?:us|\p{L}+ on (?:twitter|facebook|x)\b)|contributed to this (?:report|story|article)|contributed reporting|adapted from its original|originally (?:appeared|published) (?:on|in|at)|never miss|get daily|is an? [\p{Ll}' -]*(?:reporter|correspondent|editor|columnist|writer|producer|journalist) (?:for|at|with|based|covering|on|who)\b[^.]{0,80}\.?$)/iu;

/** Does a short block head a list of other stories? */
export const OTHER_STORIES =
  /^(?:read (?:more|next|also)|more (?:on|from|stories|news)|related|you (?:may|might) also|explore more|most (?:read|popular|viewed)|see also|recommended|trending|also (?:read|see)|don['’]t miss|sponsored|top stories|latest (?:news|stories)|topics|tags|popular|what to (?:read|watch|know)|view (?:all|more|comments)|share (?:this|on)|advertisement)\b/iu;

/** Is what stands in brackets a credit? */
export const CREDIT_IN_BRACKETS =
  /^(?:(?:file )?(?:photo|picture|image|credit|source|video|pic)s?\b|(?:with )?(?:\w+ )?inputs? from\b|[^,]*\b(?:photo|getty|reuters|afp|istock|shutterstock|epa|handout|via [\p{Lu}])|\p{Lu}[\p{L}. -]*\/\s?\p{Lu}|u\.?s\.? district court)/iu;

/** A credit behind a caption, to its end. */
export const CREDIT_TAIL =
  /(?:\|\s*|\s+)(?:(?:[Ff]ile )?(?:[Pp]hoto|[Pp]icture|[Pp]hotograph|[Ii]mage|[Cc]redit)s?(?: credit)?(?::| by |\/)|\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,3}\s?\/\s?(?:AP|AFP|Reuters|Getty|PA|EPA|Shutterstock|REX|Alamy|NurPhoto|Bloomberg|Anadolu|ZUMA|SOPA)\b|(?:(?<=[.!?”’"')]\s+)\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){2,3}|\p{Lu}[\p{L}.'-]+ \p{Lu}[\p{L}.'-]+)\s?\/\s?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}$|Credit \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3}(?:\/|$)|\p{Lu}[\p{L}-]+ via (?:AP|AFP|Getty|Reuters|Storyful)\b|AP Photo|Getty Images$)[^\n]*$/u;

/** Is a short block a date, as it stands below a byline? */
export const DATE_LINE =
  /^(?:(?:updated|published|posted)\b|(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,4}|\d{1,2}[:.]\d\d|\d{4}-\d\d)[^\n]{0,60}$/iu;

/** Does a block say who reported and edited? */
export const REPORTED_BY =
  /^\(?(?:additional |with |further )?(?:reporting|writing|editing|production|compiled) (?:by|from) |^this report by the canadian press\b|^(?:associated press|ap|reuters|afp) (?:writers?|journalists?|reporters?|correspondents?|staff)\b[^\n]*\bcontribut/iu;

/** Which words occur in all credits and such lines? Only blocks with one of them are examined closely. */
export const FURNITURE = words(`
rights terms privacy sign newsletter newsletters inbox email cookies continues advertisement click download follow contributed contributing adapted originally appeared miss daily reporter correspondent editor columnist writer producer journalist
photo photos photograph image images picture pictures credit credits getty video ap afp reuters pa epa reporting writing editing updated published copyright
`);
