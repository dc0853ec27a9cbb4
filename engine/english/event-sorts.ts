/**
 * Subtypes of a type of event that exclude each other: a text about an earthquake is not about a flood, nor one about a
 * sentence about the verdict. If the names or the description of an event show its subtype, words for other subtypes do
 * not refer to it.
 */
import type { EventType } from '../model/event-types.ts';
import { phrases } from './event-words.ts';

/** Which words of a type are for one subtype? Each line is a subtype. */
export const SORTS: Partial<Record<EventType, string[][]>> = {
  disaster: [
    'earthquake*, quake*, tremor*, shook, tsunami*',
    'storm, storms, hurricane*, typhoon*, cyclone*, tornado*, winds, landfall, flood*, levee*, submerged, inundat*',
    'wildfire*, blaze*, inferno, fire, fires, burned, burnt',
    'eruption*, erupt*',
    'landslide*, mudslide*, avalanche*',
    'drought*, famine*',
    'heatwave*, heat wave*',
    'spill*, slick*, gush*, leak*, pollut*',
  ].map(phrases),
  accident: [
    'derail*, train*, rail*',
    'sank, sunk, sinking, capsiz*, aground, shipwreck*, ship, ferry',
    'meltdown, nuclear, reactor*',
  ].map(phrases),
  ruling: [
    'sentence, sentences, sentenced, sentencing, jailed, years in prison, in prison, to prison, prison term',
    'verdict*, convict*, acquit*, guilty',
    'appeal, appeals, appealed, appellate, upheld, uphold, upholds, upholding, overturn*, quash*',
  ].map(phrases),
  match: ['final, finals', 'semifinal*, semi final*', 'quarterfinal*, quarter final*'].map(phrases),
};
