/**
 * Words that show that the name beside them is that of a company, a street, an organization or a thing. Chosen by hand
 * from news text, and added to when a passage or a page showed a gap.
 */
import { words } from './words.ts';

/**
 * In `X of PLACE`, the place is still a place after these words; after another capitalised word it is part of a name.
 */
export const OFFICE_HEADS = words(`
president presidents prime minister ministers ministry ministries chancellor king queen government governments parliament people peoples citizens republic embassy ambassador ambassadors consulate mayor governor city state states region territory army forces leader leaders head chief east west north south northeast northwest southeast southwest part parts most much all outside inside ahead capital invasion annexation occupation defence defense security side control support sovereignty independence integrity secretary department bureau foreign history future borders border battle siege fall talks rest kind sort one some many any both neither none each half that those out because instead
`);

/** Things that are called after a place or a person: dishes, animals, plants, materials, tunes, machines. */
export const KINDS_OF_THING = words(`
sprout sprouts sausage sausages schnitzel waltz waltzes coffee cake cakes roll rolls mule mules vodka salad dressing roulette doll dolls leather wolfhound blue bass spruce maple pine fir oak roses lily cherry hamster cat cats dog dogs hound terrier pony horse sheep goat cow cattle bull duck goose hen chicken egg eggs salmon trout herring sturgeon cod ham beef veal pork bacon cheese butter cream sauce soup stew pie pudding bread toast bun buns biscuit biscuits cookie cookies waffle waffles chocolate beer ale wine brandy gin rum tea lace gown dress dresses hat hats silk carpet rug porcelain cup cups plate plates bowl vase cabinet shop plaster chord chords scale key sonata symphony concerto overture opera 
`);

/** Words that make the name before them that of a street, a company, a newspaper or the like. */
export const NAME_HEADS = words(`
street st road rd avenue ave boulevard blvd lane drive square highway motorway freeway parkway place plaza court park gardens bridge station airport terminal hotel hall house tower towers centre center stadium arena theatre theater museum gallery library cathedral church university college school institute academy hospital clinic foundation fund society association club company co corp corporation inc ltd plc group holdings bank airlines airways air motors steel oil times post journal herald tribune gazette star monitor news magazine review press today open cup league championship masters marathon games prize award awards county township parish beach bay island islands lake river mountain mountains valley falls springs spring creek hills heights oaks prison zoo festival orchestra philharmonic ballet opera
`);

/** Words for a kind of company after its name; news also uses the name without them: `Evergreen`, `Smit`. */
export const COMPANY_WORDS = words(`
corporation corp company co inc incorporated ltd limited plc group holding holdings partners international bank airlines airways air motors motor marine maritime shipping line lines salvage shipbuilding shipmanagement steel oil gas energy petroleum power electric industries industrial systems technologies technology software networks communications telecom media entertainment broadcasting pictures studios pharmaceuticals pharma chemicals foods beverages brewing insurance capital securities investments financial logistics railways aerospace electronics semiconductor automotive engineering construction mining cement
`);

/** Prefixes of the names of ships. */
export const SHIPS = words('ss ms mv hms uss rms hmcs ins rrs hmas hmnzs uscgc');

/** Romance words for *of* within the name of an organization or a thing: `Tour de France`. */
export const NAME_CONNECTORS = words('de du des della di do dos der');

/** Last words of the names of organizations and treaties: `the NATO-Ukraine Council`. */
export const BODIES = words(`
council commission treaty pact agreement act committee association chamber foundation charter forum university
institute bank
`);

/** Chambers of a parliament, which have parties: `House Republicans`. */
export const CHAMBERS: ReadonlySet<string> = words('house senate');

/** Words for roads, which are called after people by their full names; headlines do not end so. */
export const ROADS: ReadonlySet<string> = words(
  'street road avenue ave boulevard blvd lane square highway motorway freeway parkway bridge airport',
);
