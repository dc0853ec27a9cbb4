/**
 * How news speaks of each type of event, whichever event it is. A pack names
 * an event's type and needs cues of its own only for what is peculiar to it.
 * These words are common: they count only with date and company to speak for
 * the event (`engine/events.ts`).
 */
import type { Cue, EventType } from './pack.ts';

const FORCES =
  'troop*|soldier*|force|forces|regiment*|battalion*|brigade*|division*|men|tank*|army|armies|armour|armor|servicemen|units|artillery';
const BORDER = 'border*|frontier*|doorstep|sides|perimeter';

/** Common words; `weak` ones fit almost anything and need the very day or place beside them. */
interface TypeCue extends Cue {
  weak?: boolean;
}

const words = (list: string): string[] => list.trim().split(/\s*,\s*/);

/** Cues of each type, in the form that packs use. */
export const TYPE_CUES: Record<EventType, TypeCue[]> = {
  meeting: [
    {
      words: words(
        `met, meeting, meetings, talks, session, sessions, summit, round, discussion*, dialogue, negotiat*, sat down, sat across, sit down,
        encounter*, consultations, debate, across a table, sat opposite, face to face, shook hands, shaken hands, around the table, round the table, across the table`,
      ),
    },
    {
      words: words(
        'meet, meets, gather*, conven*, conference, together, receive*, host, hosted, spent, hours, conversation*, exchange, came to see, see, saw, tried again, went through, took up, listened',
      ),
      weak: true,
    },
  ],
  call: [
    {
      words: words(
        'call, phone, phones, phoned, telephone*, rang, telephone conversation, phone conversation, on the line, video*, virtual summit, virtual meeting, virtual talks',
      ),
    },
    {
      words: words(
        'called, conversation, conversations, spoke, spoken, talked, screen, screens, link, conference, summit, meeting, exchange',
      ),
      weak: true,
    },
  ],
  agreement: [
    {
      words: words(
        'agreement*, accord*, deal, pact, joint statement, declaration, communique, agreed, understanding, compromise, four party statement',
      ),
    },
    { words: words('treaty, statement, document, text, signed, promises, bargain, paper, commitments'), weak: true },
  ],
  sanctions: [
    {
      words: words(
        'sanction*, penalt*, measures, punitive, visa ban*, travel ban*, asset freez*, freez*, embargo*, blacklist*, restrictions, package, capital market*',
      ),
    },
    {
      words: words('ban, bans, frozen, curb*, limits, shut out, cut off, cutting, lost access, credit, punish*'),
      weak: true,
    },
  ],
  annexation: [
    {
      words: words(
        'annex*, seiz*, absorb*, grab*, takeover, take over, took over, swallow*, incorporat*, accession, changed hands, reunif*, land grab',
      ),
    },
    { words: words('took, taken, took in, captur*, join*, treaty, its own, occup*'), weak: true },
  ],
  'build-up': [
    {
      words: words(
        'mass*, amass*, buildup*, build up, build ups, concentrat*, assembl*, drawn up, poised, arrayed, encircl*, gather*, deploy*',
      ),
      needs: [FORCES],
    },
    {
      words: words('near, along, around, round, close to, on three sides, at the border, on the border, at its border'),
      needs: [FORCES, BORDER],
    },
    { words: words('buildup, build up, massing') },
  ],
  exercise: [
    {
      words: words(
        `drills, live fire, live rounds, live ammunition, live shells, firing practice, shooting exercise*, target practice, gunnery, war games,
        military exercise*, opened fire, firing, manoeuvres, maneuvers`,
      ),
    },
    { words: words('drill, exercis*, manoeuv*, maneuv*, shooting, practis*, practic*'), weak: true },
  ],
  enlargement: [
    {
      words: words(
        'enlarg*, expan*, growth, admission*, accession*, new members, newcomer*, eastward*, march east, move east, became members, open door, widening',
      ),
    },
    {
      words: words('enter*, grew, admit*, join*, took in, take in, taken in, invited, invitation*, membership'),
      weak: true,
    },
  ],
  conflict: [
    {
      words: words(
        `separatist*, rebel*, insurgen*, insurrection, militant*, militia*, gunmen, revolt, uprising, proxies, armed men, ceasefire, cease fire, breakaway`,
      ),
    },
    { words: words('fighters, war, warfare, fighting, fought, conflict, battle*, shelling, hostilities'), weak: true },
  ],
};
