/**
 * Words around the names of places, and adjectives made from them.
 * Regions: the states of the United States with their postal and newspaper abbreviations, and provinces and states
 * that datelines name; the others were chosen by hand from news text.
 */
import { words } from './words.ts';

/** Adjectives of directions do not change which place is meant; the directions themselves do. */
export const DIRECTION_ADJECTIVES = words(
  'eastern western northern southern central southeastern southwestern northeastern northwestern mainland neighboring neighbouring modern post-soviet imperial tsarist contemporary present-day occupied wartime war-torn',
);

/** Regions that, after a comma, tell which town of that name is meant. */
export const REGIONS = words(`
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan
ala ariz ark calif colo conn del fla ga ida ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont
al ak az ar ca co ct de fl hi ia id il in ks ma me mi mn ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd tn tx ut wi wv wy
`);

/** First words of regions of two words: `New York`, `North Dakota`. */
export const REGION_FIRSTS = words('new north south west rhode district');

/** Nationalities and other adjectives made from places, by their ending; `german` and the like by name. */
export function isDemonym(key: string): boolean {
  return (
    IRREGULAR_DEMONYMS.has(key) ||
    (key.length > 5 && /(?:ian|ean|ish|ese|ians|eans|vite|vites|nian|kan|ican|icans)$/.test(key))
  );
}

const IRREGULAR_DEMONYMS = words(`
german germans french dutch greek greeks swiss czech czechs slovak slovaks dakotans vegans yugoslav yugoslavs pole poles dane danes finn finns swede swedes serb serbs croat croats turk turks arab arabs thai iraqi iraqis israeli israelis pakistani afghan afghans kurd kurds asian soviet soviets western eastern qatari qataris emirati emiratis roman romans cuban cubans slovene slovenes
`);

/** Second words of regions of two words, after one of `REGION_FIRSTS`. */
export const REGION_SECONDS = words(
  'york jersey mexico hampshire carolina dakota virginia island south wales brunswick',
);

/** Regions that are cities or countries too: after a comma they are more often the next item of a list. */
export const LISTED_REGIONS = words('washington georgia');

/** Places that English names with an article; with any other a ship is meant, `the Estonia sank`. */
export const PLACES_WITH_ARTICLE = words(
  'ukraine crimea netherlands sudan lebanon congo gambia vatican bahamas philippines hague donbas donbass caucasus balkans baltics kremlin yemen argentine emirates maldives seychelles comoros cameroons punjab tyrol saar ruhr sinai negev sahara sahel levant algarve maghreb transvaal mediterranean caribbean atlantic pacific arctic antarctic bronx',
);

/** Words for small places that have their name from a larger one: `Moscow, a town in Idaho`. */
export const SMALL_PLACES = words('town village hamlet suburb township borough port');

/** Prepositions that stand before a place, and hardly before a person's surname or a thing. */
export const PLACE_PREPOSITIONS = words('in to from near outside around across');

/** Words before a name that show that it is a place's: `County Kerry`, `Lake Geneva`. */
export const PLACE_HEADS = words('county lake mount mt port fort cape camp point isle');

/** Adjectives that look like nationalities but belong to no particular place. */
export const NOT_DEMONYMS = words('western eastern european');

/** Which adjectives are used only before places? */
export const REGIONAL = words(
  'northern southern eastern western northeastern northwestern southeastern southwestern north south east west central downtown rural mainland neighbouring neighboring nearby',
);
