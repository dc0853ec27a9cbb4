/**
 * The words by which news speaks of each type of event. A pack names the type of an event, and needs cues of its own
 * only for what is special about it. These words are common, so they count only together with the date and the names of
 * the event (`engine/events/finder.ts`).
 */
import type { EventType } from '../model/event-types.ts';
import type { Cue } from '../model/pack.ts';
import { phrases, type TypeWords } from './event-words.ts';
import { BUSINESS } from './events-of-business.ts';
import { COURTS } from './events-of-courts.ts';
import { FORCE } from './events-of-force.ts';
import { MISHAPS } from './events-of-mishaps.ts';
import { POLITICS } from './events-of-politics.ts';
import { TALKS } from './events-of-talks.ts';

const FORCES = `troop*|soldier*|force|forces|battle group*|battlegroup*|regiment*|battalion*|brigade*|division*|men|tank*|army|armies|armour|armor|servicemen|
  units|artillery|hardware|weaponry|armoured|armored|military`;
const BORDER = 'border*|frontier*|doorstep|sides|perimeter';

const cuesOf = ({ strong, weak }: TypeWords): Cue[] => [
  { words: phrases(strong) },
  { words: phrases(weak), weak: true },
];

/** Types whose words tell little unless something else stands beside them. */
const WITH_NEEDS = {
  annexation: [
    {
      words: phrases(
        `annex*, seiz*, absorb*, grab*, takeover, take over, took over, swallow*, incorporat*, accession, changed hands, reunif*, land grab,
        snatch*, wrest*, conquest, conquer*, appropriat*, rejoin*, stole, stolen, theft`,
      ),
    },
    {
      words: phrases(
        `took, taken, taking, took in, captur*, join, joins, joined, joining, treaty, its own, occup*, invad*, invasion, incursion, secession, unification, united with,
        broke away, redrew, redrawn, transfer*, lost, loss, referendum, marched, became part of, become part of, made part of,
        flag, overran, took control, control of, cede*, sovereignty`,
      ),
      must: ['@place'],
      weak: true,
    },
  ],
  'build-up': [
    {
      words: phrases(
        `mass, massed, masses, massing, amass*, buildup*, build up, build ups, built up, concentrat*, assemble, assembled, assembles, assembling, drawn up, poised, arrayed, encircl*, gather*, deploy*, muster*,
        marshal*, stationed, camped, encamp*, lined up, reinforc*, mobiliz*, mobilis*, poured, pouring, piling, surround*, ring, ringed`,
      ),
      must: [FORCES],
    },
    {
      words: phrases(
        'near, along, around, round, close to, on three sides, at the border, on the border, at its border',
      ),
      must: [FORCES, BORDER],
    },
    { words: phrases('#, thousand, thousands'), must: [FORCES, BORDER] },
    { words: phrases('#, thousand, thousands, rows of, columns of'), must: [FORCES], weak: true },
    {
      words: phrases(
        'buildup, build up, massing, troop movement*, troop concentration*, troop surge, military presence, deployment*',
      ),
    },
  ],
} satisfies Record<string, Cue[]>;

type PlainType = Exclude<EventType, keyof typeof WITH_NEEDS>;
const PLAIN: Record<PlainType, TypeWords> = { ...TALKS, ...POLITICS, ...COURTS, ...FORCE, ...MISHAPS, ...BUSINESS };

/** Cues of each type, in the form that packs use; `@place` is the event's place. */
export const TYPE_CUES: Record<EventType, Cue[]> = {
  ...WITH_NEEDS,
  ...(Object.fromEntries(Object.entries(PLAIN).map(([type, words]) => [type, cuesOf(words)])) as Record<
    PlainType,
    Cue[]
  >),
};
