const BREAKS = /[\t\n\r\f]/g;

/** Text as the page shows it: line breaks of its source are spaces, one unit each, so that offsets stay. */
export const spaced = (text: string): string => text.replace(BREAKS, ' ');
