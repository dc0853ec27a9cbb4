/**
 * Sorts within a type of event that exclude each other: a text that speaks of an earthquake does not tell of a flood, nor one
 * that speaks of a sentence of the verdict. An event whose own names or description are of a sort is not told by the others' words.
 */
import type { EventType } from '../model/event-types.ts';
import { phrases } from './event-words.ts';

/** Which words of a type belong to one sort of it? Each line is a sort. */
export const SORTS: Partial<Record<EventType, string[][]>> = {
  disaster: [
    'earthquake*, quake*, tremor*, shook, tsunami*',
    'storm, storms, hurricane*, typhoon*, cyclone*, tornado*, winds, landfall, flood*, levee*, submerged',
    'wildfire*, blaze*, inferno, fire, fires, burned, burnt',
    'eruption*, erupt*',
    'landslide*, mudslide*, avalanche*',
    'drought*, famine*',
    'heatwave*, heat wave*',
    'spill*, slick*',
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
