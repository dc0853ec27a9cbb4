/** The engine's mechanisms, each switched off. */

import Fuse from 'fuse.js/basic';
import { TYPE_CUES } from '../../../engine/english/event-types.ts';
import { EventActors } from '../../../engine/events/actors.ts';
import { EventCompany } from '../../../engine/events/company.ts';
import type { CompiledCue } from '../../../engine/events/compile-cue.ts';
import { Events } from '../../../engine/events/cues.ts';
import { EventEvidence } from '../../../engine/events/evidence.ts';
import { EventFinder } from '../../../engine/events/finder.ts';
import { EventPhrases } from '../../../engine/events/phrases.ts';
import { EventReferences } from '../../../engine/events/references.ts';
import { EventRetelling } from '../../../engine/events/retelling.ts';
import { Rivals } from '../../../engine/events/rivals.ts';
import { type EventFind, EventSettling } from '../../../engine/events/settling.ts';
import { Strangers } from '../../../engine/events/strangers.ts';
import { EventTimes } from '../../../engine/events/times.ts';
import { EventWording } from '../../../engine/events/wording.ts';
import type { Lexicon } from '../../../engine/lexicon.ts';
import type { EventType } from '../../../engine/model/event-types.ts';
import type { AliasType, EventFacts } from '../../../engine/model/pack.ts';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { Boundaries } from '../../../engine/names/boundaries.ts';
import { Demonyms } from '../../../engine/names/demonyms.ts';
import { formsOf } from '../../../engine/names/forms.ts';
import { NameForms } from '../../../engine/names/name-forms.ts';
import { Neighbours } from '../../../engine/names/neighbours.ts';
import { SURNAME_CONFIDENCE, Surnames } from '../../../engine/names/surnames.ts';
import type { Replaced, Variant } from './switches.ts';

const withoutAliases = (types: AliasType[]) => (entity: LexiconEntry) => ({
  ...entity,
  aliases: entity.aliases.filter(({ type }) => !types.includes(type)),
});

const withCues = (keep: (cue: CompiledCue) => boolean) => (lexicon: Lexicon) => {
  const all = Array(lexicon.entries.length).keys();
  for (const event of lexicon.events.near(all)) event.cues = event.cues.filter(keep);
};

const withFacts = (change: Partial<EventFacts>) => (entity: LexiconEntry) =>
  entity.event ? { ...entity, event: { ...entity.event, ...change } } : entity;

/** Permits small letters in names that otherwise need capitals. */
function ignoreCapitals(lexicon: Lexicon) {
  for (let owner = 0; owner < lexicon.entries.length; owner++)
    for (const form of formsOf(lexicon.entries.at(owner)!, owner))
      for (const one of lexicon.forms.startingWith(lexicon.words.idOf(form.keys[0]!))) {
        one.needsCapital = false;
        one.needsUpper = false;
      }
}

const never = () => false;

/** Makes Fuse.js match every query with the same score. */
export const CONSTANT_SCORE: Replaced = {
  of: { name: 'Fuse', prototype: Fuse },
  method: 'match',
  by: () => ({ isMatch: true, score: 0.1 }),
};

/** The mechanisms that find and disambiguate names. */
export const NAMES: Variant[] = [
  { without: 'other names and spellings (aliases)', entity: (entity) => ({ ...entity, aliases: [] }) },
  { without: 'transliterations', entity: withoutAliases(['transliteration']) },
  { without: 'abbreviations', entity: withoutAliases(['abbreviation']) },
  { without: 'machine-reworded forms', entity: withoutAliases(['reworded']) },
  { without: 'misspelt names', methods: [{ of: NameForms, method: 'holding', by: () => [] }] },
  { without: 'Fuse.js’s score of misspelt names: a constant', methods: [CONSTANT_SCORE] },
  { without: 'capitals that some names need', lexicon: ignoreCapitals },
  {
    without: 'neighbours (“Moscow, Idaho”, “Moscow Times”)',
    methods: [{ of: Boundaries, method: 'judge', by: () => 'clear' }],
  },
  {
    without: 'things named after towns (“Vienna loaf”)',
    methods: [{ of: Neighbours, method: 'isAttribute', by: never }],
  },
  { without: 'phrases that the pack sets aside', entity: (entity) => ({ ...entity, confusables: [] }) },
  {
    without: 'surnames alone: none linked',
    methods: [{ of: Surnames, method: 'confidence', by: () => 0 }],
  },
  {
    without: 'surnames alone: all linked',
    methods: [{ of: Surnames, method: 'confidence', by: () => SURNAME_CONFIDENCE.nameBefore }],
  },
  { without: 'titles that establish a surname', entity: (entity) => ({ ...entity, titles: [] }) },
  { without: 'surnames known by themselves', entity: (entity) => ({ ...entity, knownBySurname: false }) },
  { without: 'company for names (who shares an article)', entity: (entity) => ({ ...entity, coverage: [] }) },
];

/** The mechanisms that recognize events. */
export const EVENTS: Variant[] = [
  {
    without: 'events by words: only by name',
    methods: [{ of: EventFinder, method: 'find', by: () => [] }],
  },
  { without: 'words of the event’s type', lexicon: withCues((cue) => !cue.common) },
  { without: 'of these, the weak ones', lexicon: withCues((cue) => !cue.weak) },
  { without: 'the event’s own words', lexicon: withCues((cue) => cue.common) },
  {
    without: 'dates: count for nothing',
    methods: [
      { of: EventTimes, method: 'of', by: () => 0 },
      { of: EventTimes, method: 'exact', by: () => [] },
      { of: EventTimes, method: 'datedOtherwise', by: never },
    ],
  },
  {
    without: 'dates: taken for granted',
    methods: [
      { of: EventTimes, method: 'of', by: () => 1 },
      { of: EventTimes, method: 'datedOtherwise', by: never },
    ],
  },
  { without: 'place and people: count for nothing', methods: [{ of: EventCompany, method: 'of', by: () => 0 }] },
  {
    without: 'place and people: taken for granted',
    methods: [
      { of: EventCompany, method: 'of', by: () => 1 },
      { of: EventCompany, method: 'isKnown', by: () => true },
    ],
  },
  { without: 'who takes part', entity: withFacts({ participants: [] }) },
  { without: 'landmarks', entity: withFacts({ landmarks: [] }) },
  { without: 'nationalities as countries', methods: [{ of: Demonyms, method: 'of', by: () => [] }] },
  { without: 'words close to a name (weak words)', methods: [{ of: EventCompany, method: 'isNear', by: () => true }] },
  {
    without: 'all evidence against an event',
    methods: [
      { of: Strangers, method: 'isForeign', by: never },
      { of: Strangers, method: 'isOfOthers', by: never },
      { of: Strangers, method: 'isUnlike', by: never },
      { of: EventReferences, method: 'isAnother', by: never },
      { of: EventWording, method: 'isIdiom', by: never },
      { of: EventEvidence, method: 'isOther', by: never },
    ],
  },
  { without: 'another object (“sanctions on Iran”)', methods: [{ of: Strangers, method: 'isForeign', by: never }] },
  {
    without: 'looking back: a later date speaks against',
    methods: [{ of: EventRetelling, method: 'isRetold', by: never }],
  },
  {
    without: 'a noun beside a name (“Ever Given incident”)',
    methods: [{ of: EventRetelling, method: 'isNamed', by: never }],
  },
  { without: 'by whom an event is called', methods: [{ of: EventCompany, method: 'isCalledFor', by: () => true }] },
  {
    without: 'rivals: who shares an event tells as much',
    methods: [{ of: Rivals, method: 'partsIn', by: () => new Map() }],
  },
  {
    without: 'people and bodies as their country (“the Kremlin”)',
    methods: [{ of: EventCompany, method: 'isSpokenFor', by: never }],
  },
  {
    without: 'texts without a date: what happens once',
    methods: [{ of: EventCompany, method: 'calledForNear', by: () => undefined }],
  },
  {
    without: 'texts without a date: who pinpoints it',
    methods: [{ of: EventCompany, method: 'pinpoint', by: () => 0 }],
  },
  {
    without: 'phrases of light words',
    methods: [{ of: EventPhrases, method: 'withBeside', by: (at: number) => [at, at] }],
  },
  { without: 'other people’s meetings', methods: [{ of: Strangers, method: 'isOfOthers', by: never }] },
  {
    without: '“another call”, “a summit” once one was told',
    methods: [{ of: EventReferences, method: 'isAnother', by: never }],
  },
  { without: 'idioms (“deal with”)', methods: [{ of: EventWording, method: 'isIdiom', by: never }] },
  { without: 'like events that the pack names', entity: withFacts({ unlike: [] }) },
  { without: 'reference back (“the annexation”)', methods: [{ of: EventReferences, method: 'isBack', by: never }] },
  { without: 'names of events to refer back to', methods: [{ of: EventReferences, method: 'goTo', by: never }] },
  {
    without: 'what may or may not be (“could join”)',
    methods: [{ of: EventReferences, method: 'isPossible', by: never }],
  },
  {
    without: 'weak words of long events: near those by whom they are called',
    methods: [{ of: EventCompany, method: 'isOfLong', by: () => true }],
  },
  {
    without: 'at most two marks an event and sentence',
    methods: [{ of: EventSettling, method: 'fewOfEach', by: (finds: EventFind[]) => finds }],
  },
  {
    without: 'weaker words beside it in one phrase',
    methods: [{ of: EventSettling, method: 'extended', by: (mark: EventFind) => mark }],
  },
  {
    without: 'of several words those nearest to the date',
    methods: [{ of: EventTimes, method: 'distance', by: () => 0 }],
  },
  { without: 'lone words that tell a reader nothing', methods: [{ of: EventPhrases, method: 'isBare', by: never }] },
  { without: 'a day beside a place', methods: [{ of: EventFinder, method: 'dayAtPlace', by: () => [] }] },
];

/**
 * Mechanisms that only packs on other subjects need: the bundled pack has no events with an agent (`of`), and none that
 * are distinguished by a sort within their type.
 */
export const OTHER_SUBJECTS: Variant[] = [
  {
    without: 'sorts of a type (a flood is no earthquake)',
    methods: [{ of: Events, method: 'cuesOfType', by: (type: EventType) => TYPE_CUES[type] }],
  },
  {
    without: 'whose act it is (“Sunak resigned”)',
    methods: [{ of: EventActors, method: 'whose', by: () => undefined }],
  },
];
