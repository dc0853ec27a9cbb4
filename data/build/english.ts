/** English word lists for finding names: capitalised words that are not names by themselves. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Days, months and their short forms, and the pronoun. */
export const CALENDAR_AND_I = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec i
`);

/** Ordinary words that open sentences, besides those that the engine knows. */
export const OPENERS = words(`
accordingly afterwards albeit alas altogether anyway apart aside asked assuming atop aware barring beneath beside besides beyond certain
consequently contrary critics dear depending dozens earlier elsewhere equally fellow fewer fortunately forward gone given granted hence
hers hardly hitherto inasmuch indeed infact insofar instead judging later lest likewise little maybe meanwhile moreover namely nay neighbors
neighbours nevertheless nobody nonetheless nor notably notwithstanding nowadays nowhere occasionally often opponents otherwise ours overall
owing past perhaps plenty presumably previously prior provided quite regardless roughly scores seldom several sometime sometimes somewhat
somewhere soon sources speaking still subsequently such thanks thence thereafter thereby therefore thereupon they thirdly throughout thus
twice unlike upon usually various whatever whence whenever whereas whereby wherein whereupon wherever whether whichever whoever worse yesterday yet
`);

/** Offices and forms of address, folded. A longer phrase comes before its parts. */
export const OFFICES: readonly string[][] = `
secretary of state|secretary of defense|secretary of defence|secretary general|under secretary|assistant secretary
deputy foreign minister|foreign minister|defense minister|defence minister|finance minister|interior minister|prime minister|deputy minister
press secretary|foreign secretary|home secretary|defense secretary|defence secretary|attorney general|chief of staff|vice president
majority leader|minority leader|president elect|secretary|minister|president|chancellor|premier|ambassador|governor|mayor|senator|congressman|congresswoman
representative|speaker|spokesman|spokeswoman|spokesperson|general|colonel|captain|major|admiral|lieutenant|sergeant|judge|justice
king|queen|prince|princess|emperor|pope|ayatollah|sheikh|emir|sir|lord|lady|dame|professor|doctor|father|reverend|director|chairman|chairwoman|chair
mr|mrs|ms|miss|dr|prof|rev|hon|gov|sen|sens|rep|reps|gen|col|capt|lt|sgt|adm|maj
`
  .trim()
  .split(/[|\n]/)
  .map((office) => office.split(' '));

/** Nationalities and adjectives that are not formed from the place by an ending, with the folded forms of the place. */
export const DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  american: ['united states', 'us', 'america'],
  briton: ['united kingdom', 'uk', 'britain'],
  british: ['united kingdom', 'uk', 'britain'],
  cypriot: ['cyprus'],
  danish: ['denmark'],
  dane: ['denmark'],
  dutch: ['netherlands', 'holland'],
  emirati: ['united arab emirates', 'uae'],
  english: ['england'],
  finnish: ['finland'],
  finn: ['finland'],
  french: ['france'],
  greek: ['greece'],
  irish: ['ireland'],
  kyivan: ['kyiv'],
  muscovite: ['moscow'],
  norwegian: ['norway'],
  polish: ['poland'],
  pole: ['poland'],
  scottish: ['scotland'],
  scot: ['scotland'],
  spanish: ['spain'],
  spaniard: ['spain'],
  swede: ['sweden'],
  swiss: ['switzerland'],
  thai: ['thailand'],
  welsh: ['wales'],
  western: ['west', 'the west'],
  westerner: ['west', 'the west'],
};

/** Endings that form the adjective or the nationality of a place, longest first. */
export const DEMONYM_ENDINGS = ['nian', 'ian', 'ean', 'ese', 'ish', 'ite', 'an', 'er', 'ic', 'i', 'n'];

/** Small words that join the capitalised words of one name: Gulf of Tonkin, Ursula von der Leyen. */
export const WITHIN_NAMES = words('of de der den van von al bin ibn del della di da du la le el for the');

/** Endings of ordinary words: shopkeepers, increasingly, negotiations. Some names have them too (Sanders). */
export const ORDINARY_ENDING = /(?:ers|ors|ists|ians|ants|ly|ing|ings|ed|tions|sions|ments|ities|ness|less|ful)$/;
