/**
 * How news speaks of each type of event, whichever event it is. A pack names
 * an event's type and needs cues of its own only for what is peculiar to it.
 * These words are common: they count only with date and company to speak for
 * the event (`engine/events/finder.ts`).
 */
import type { Cue, EventType } from '../model/pack.ts';

const FORCES = `troop*|soldier*|force|forces|battle group*|battlegroup*|regiment*|battalion*|brigade*|division*|men|tank*|army|armies|armour|armor|servicemen|
  units|artillery|hardware|weaponry|armoured|armored|military`;
const BORDER = 'border*|frontier*|doorstep|sides|perimeter';

/** Common words; `@place` in a need is the event's place; `weak` ones fit almost anything and need the very day or place beside them. */
interface TypeCue extends Cue {
  weak?: boolean;
}

const words = (list: string): string[] => list.trim().split(/\s*,\s*/);

/** Cues of each type, in the form that packs use. */
export const TYPE_CUES: Record<EventType, TypeCue[]> = {
  meeting: [
    {
      words: words(
        `met, meeting, meetings, talks, session, sessions, summit, round, discussion*, dialogue, dialog, negotiat*, sat down, sat across,
        sit down, encounter*, consultations, debate, across a table, sat opposite, face to face, shook hands, shaken hands, around the table,
        round the table, across the table, in person, working dinner, working lunch, one on one, tete a tete, confer, conferred, deliberated, deliberations`,
      ),
    },
    {
      words: words(
        `meet, meets, gather*, convene, convened, convenes, convening, conference, together, receive*, host, hosted, spent, hours, conversation*, exchange, exchanges, came to see,
        see, saw, tried again, went through, took up, listened, delegation*, negotiator*, sitting, discuss*, heard, table, faced,
        argued, rendezvous, bargain*, talk, talked, haggled, chaired, chairing, presided, presiding, attended, marathon, took their seats, broke up, adjourn*, sat together`,
      ),
      weak: true,
    },
  ],
  call: [
    {
      words: words(
        `call, phone, phones, phoned, telephon*, rang, telephone conversation, phone conversation, on the line, video, videoconference*, videolink*, virtual summit,
        virtual meeting, virtual talks, hung up, dialled, dialed, teleconference`,
      ),
    },
    {
      words: words(
        `conversation, conversations, encounter*, spoke, spoken, talked, screen, screens, link, conference, summit, meeting, exchange, talk, talks,
        virtual, remotely, hours, minutes, dialog, dialogue, discussion, chat`,
      ),
      weak: true,
    },
  ],
  agreement: [
    {
      words: words(
        `agreement*, accord, accords, deal, pact, joint statement, declaration, communique, agreed, understanding, compromise, four party statement,
        settlement`,
      ),
    },
    {
      words: words(
        `treaty, statement, document, text, signed, promises, bargain, paper, commitments, terms, pledge*, provisions, points, roadmap, road map,
        plan, formula, arrangement, truce, committed, undertakings, settled on, reached, struck, drew up`,
      ),
      weak: true,
    },
  ],
  sanctions: [
    {
      words: words(
        `sanction*, penalt*, measures, punitive, visa ban*, travel ban*, asset freez*, freez*, embargo*, blacklist*, restrictions, package,
        capital market*, economic pressure, export ban*`,
      ),
    },
    {
      words: words(
        `ban, bans, banned, barred, frozen, froze, curb*, limits, shut out, shut off, cut off, cutting, lost access, credit, punish*, squeez*, asset*,
        lending, borrow*, deny*, denied`,
      ),
      weak: true,
    },
  ],
  annexation: [
    {
      words: words(
        `annex*, seiz*, absorb*, grab*, takeover, take over, took over, swallow*, incorporat*, accession, changed hands, reunif*, land grab,
        snatch*, wrest*, conquest, conquer*, appropriat*, rejoin*, stole, stolen, theft`,
      ),
    },
    {
      words: words(
        `took, taken, taking, took in, captur*, join, joins, joined, joining, treaty, its own, occup*, invad*, invasion, incursion, secession, unification, united with,
        broke away, redrew, redrawn, lost, loss, referendum, marched, became part of, become part of, made part of`,
      ),
      needs: ['@place'],
      weak: true,
    },
  ],
  'build-up': [
    {
      words: words(
        `mass, massed, masses, massing, amass*, buildup*, build up, build ups, built up, concentrat*, assemble, assembled, assembles, assembling, drawn up, poised, arrayed, encircl*, gather*, deploy*, muster*,
        marshal*, stationed, camped, encamp*, lined up, reinforc*, mobiliz*, mobilis*, poured, pouring, piling, surround*, ring, ringed`,
      ),
      needs: [FORCES],
    },
    {
      words: words('near, along, around, round, close to, on three sides, at the border, on the border, at its border'),
      needs: [FORCES, BORDER],
    },
    { words: words('#, thousand, thousands'), needs: [FORCES, BORDER] },
    { words: words('#, thousand, thousands, rows of, columns of'), needs: [FORCES], weak: true },
    {
      words: words(
        'buildup, build up, massing, troop movement*, troop concentration*, troop surge, military presence, deployment*',
      ),
    },
  ],
  exercise: [
    {
      words: words(
        `drills, live fire, live rounds, live ammunition, live shells, firing practice, shooting practice, shooting exercise*, target practice, gunnery, war games,
        military exercise*, opened fire, shooting at, shot at, shots at, firing, manoeuvres, maneuvers, combat training, firing range*, field training`,
      ),
    },
    {
      words: words(
        'drill, exercis*, workouts, manoeuv*, maneuv*, shooting, practise, practised, practises, practising, practice, practiced, practices, practicing, rehears*, training, gunfire, guns, fired, shells',
      ),
      weak: true,
    },
  ],
  enlargement: [
    {
      words: words(
        `enlarg*, expan*, growth, admission*, accession*, new members, newcomer*, eastward*, march east, move east, moved east, became members,
        open door, widening, new allies, inclusion, encroach*`,
      ),
    },
    {
      words: words(
        `enter, entered, entering, enters, entry, grew, grown, admit*, join, joins, joined, joining, took in, take in, taken in, taking in, brought in, bring in, accept, accepted, accepting, accepts, embrac*, invited, invitation*,
        membership, taken into, take into, brought into, bring into, creep*, crept, spread*, advance*, absorb*, doubled, came in, come in, admitting, push`,
      ),
      weak: true,
    },
  ],
  conflict: [
    {
      words: words(
        `separatist*, rebel*, insurgen*, insurrection, militant*, militia*, gunmen, revolt, uprising, proxies, armed men, ceasefire, cease fire,
        breakaway, secessionist*, paramilitar*, armed groups, irregulars, self proclaimed, self styled, people's republic*, contact line,
        line of contact, pro moscow`,
      ),
    },
    {
      words: words(
        `fighters, war, warfare, fighting, fought, conflict, battle*, shelling, hostilities, front line*, frontline*, trench*, offensive, violence,
        bloodshed, clashes, unrest, struggle*, backed forces`,
      ),
      weak: true,
    },
  ],
};

/** Phrases in which such words tell of no event at all, or of one of another kind. */
export const IDIOMS: string[] = words(
  `to deal with, will deal with, would deal with, could deal with, must deal with, dealt with, dealing with, great deal, good deal, big deal, press conference*, call for, called for, calling for, calls for,
  call off, called off, calling off, so called, take part, takes part, taking part, took part, take place, takes place, taking place, took place,
  took office, took no, took questions, took note, turned round, year round, round the clock, all round, hours later, hours before, hours after,
  hours earlier, minutes later, minutes before, minutes after, minutes earlier, saw in, saw so, saw that, saw no, see how, see if, see that, see what,
  see whether, see no, stock exchange*, exchange rate*, prisoner exchange*, in exchange, exchange of fire, exchanges of fire, counter measures,
  off limits, freezing cold, freezing point, freezing rain, freezing temperatures, freezing weather, mass grave*, mass media, mass murder*,
  mass protest*, mass shooting*, mass destruction, mass demonstration*, exercise caution, exercise control, exercise restraint, off the table,
  on the table, heard nothing, spent on`,
);
