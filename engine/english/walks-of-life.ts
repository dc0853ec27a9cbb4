/**
 * Which field (politics, sports, …) is a person from if a story says one of these words about the person? Only words
 * that leave little doubt, because they distinguish people with the same name. Collected by hand from news text.
 */
import { words } from './words.ts';

const STATE = words(`
president presidents vice-president prime premier chancellor minister secretary undersecretary senator sen sens congressman congresswoman representative rep lawmaker legislator mp mps governor gov mayor councillor councilman
councilwoman alderman ambassador envoy diplomat king queen prince princess taoiseach politician statesman commissioner whip backbencher candidate nominee republican democrat tory
`);
const SPORT = words(`
striker midfielder defender goalkeeper winger footballer quarterback linebacker cornerback pitcher catcher batsman batter bowler cricketer golfer boxer sprinter swimmer cyclist jockey gymnast skater skier athlete olympian
forward centre-back full-back fullback receiver shortstop outfielder playmaker flanker scrum-half fly-half coach all-rounder wicketkeeper racer rower wrestler
`);
const ARTS = words(`
actor actress singer rapper musician guitarist drummer pianist violinist composer conductor songwriter director filmmaker screenwriter playwright novelist poet painter sculptor comedian dancer choreographer designer model
`);
const SCIENCE = words(`
professor scientist physicist chemist biologist epidemiologist economist historian researcher astronomer geologist mathematician psychologist sociologist neurosurgeon surgeon physician lecturer scholar anthropologist climatologist
virologist microbiologist
`);
const PRIVATE = words(`
resident neighbour neighbor villager shopper commuter passer-by motorist driver teacher nurse student pupil schoolboy schoolgirl pensioner retiree plumber electrician waiter waitress barber farmer fisherman mother father grandmother
grandfather widow widower tourist victim survivor passenger suspect gunman defendant inmate burglar teenager toddler homeowner
`);

/** A field, such as politics or sports. */
export type WalkOfLife = 'state' | 'sport' | 'arts' | 'science' | 'private';

const WALKS: readonly (readonly [WalkOfLife, ReadonlySet<string>])[] = [
  ['state', STATE],
  ['sport', SPORT],
  ['arts', ARTS],
  ['science', SCIENCE],
  ['private', PRIVATE],
];

/** The fields that some words mention; takes folded words, and returns each field once. */
export const walksOfLife = (all: readonly string[]): WalkOfLife[] =>
  WALKS.filter(([, set]) => all.some((word) => set.has(word))).map(([walk]) => walk);
