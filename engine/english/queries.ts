/**
 * Facts about the English that people type into a search box. Each list says which question it answers. All were
 * collected by hand: words that readers, and the authors of the queries in `tests/engine/`, use for what news calls by
 * another word. No list contains a name or a word of one subject: such words belong in a pack (`synonyms`).
 */
import type { Kind } from '../model/pack.ts';
import { words } from './words.ts';

/**
 * Which words say nothing about who or what is meant? They are removed from queries, and from what queries are compared
 * with.
 */
export const STOP_WORDS = words(`
a an and the of in on at to for by from with between as who whom whose what which when where why how is was are were be been
did does do has have had about mr mrs ms this that these those there it its he she they we you i my me
`);

/** Does a query begin as a question? */
export const QUESTION_WORDS = words('who whom whose what which when where why how');

/** Which words of a question say nothing more? `who started the war` asks for the war. */
export const QUESTION_VERBS = words(`
many much happen happens happened happening start starts started begin begins began cause causes caused lead led mean means meant
`);

/** Which words of a question ask for what somebody said? `what did Sherman say` */
export const SAYING = words(`
say says said saying tell tells told telling claim claims claimed argue argues argued think thinks thought believe believes
believed
`);

/** Which kind of entity does a question that begins with this word ask for? */
export const KIND_ASKED: ReadonlyMap<string, Kind> = new Map([
  ['who', 'person'],
  ['whom', 'person'],
  ['whose', 'person'],
  ['where', 'place'],
]);

/** Does a question ask for an event? */
export const EVENT_VERBS = words('happen happens happened happening');

/** Does a query ask for a person in office? */
export const QUERY_OFFICES = words(`
minister president premier chief secretary spokesman spokeswoman spokesperson ambassador senator leader head boss ceo chairman
chairwoman chair director governor mayor chancellor envoy editor fm pm potus runs leads heads
`);

/** Which offices stand below the one that is named after them? `us president` does not ask for a vice president. */
export const LOWER_OFFICES = words('vice deputy under assistant');

/** Which words ask for something about a name that may be unknown, so that the name alone is the next best answer? */
export const ASPECTS = words(`
leaders members member countries country states nations people crisis news latest update updates story history background
explained facts map live today summit meeting talks statement
`);

/**
 * Which endings make a form of a word from a complete word? `attacks` is a form of `attack`, but `trumpet` is not one
 * of `trump`.
 */
export const WORD_ENDINGS = words(
  's es d ed n an ian ns ans ians ish ing er ers al ation ations ment ments ese ward wards',
);

/** Which digits does a word mean, and which words do digits mean? `number ten` is No. 10. */
const NUMERALS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const OFFICES_IN_OTHER_WORDS: Record<string, string> = {
  chief: 'secretary-general secretary head leader director commander chairman executive ceo governor',
  head: 'secretary-general secretary leader president chief chairman chairwoman director executive governor ceo',
  boss: 'secretary-general secretary leader president head chief executive chairman director manager ceo',
  leader: 'president secretary-general minister head chairman',
  runs: 'executive head chairman chairwoman president director governor',
  leads: 'leader president head chairman secretary-general prime',
  heads: 'head chairman chairwoman president director secretary-general executive governor',
  ceo: 'executive',
  premier: 'prime',
  pm: 'prime',
  fm: 'foreign',
  potus: 'president us',
  spokesman: 'spokesperson spokeswoman press',
  spokesperson: 'spokesman spokeswoman press',
  spokeswoman: 'spokesperson spokesman press',
  mouthpiece: 'spokesman spokesperson press',
  envoy: 'ambassador',
};

const BODIES: Record<string, string> = {
  dept: 'department',
  ministry: 'department',
  department: 'ministry',
  defense: 'defence',
  defence: 'defense',
  firm: 'company',
  army: 'forces military',
  military: 'forces army',
  number: 'no',
  no: 'number',
};

const NATIONS: Record<string, string> = {
  american: 'us america states',
  us: 'states american america',
  british: 'uk britain kingdom',
  uk: 'britain british kingdom',
  russian: 'russia',
  ukrainian: 'ukraine',
  german: 'germany',
  french: 'france',
  chinese: 'china',
  iranian: 'iran',
  dutch: 'netherlands',
  swiss: 'switzerland',
  spanish: 'spain',
  polish: 'poland',
  turkish: 'turkey',
};

const ACTS: Record<string, string> = {
  talks: 'meeting round session negotiations',
  summit: 'meeting call talks',
  phone: 'call telephone',
  call: 'phone telephone conversation',
  zoom: 'video',
  virtual: 'video online',
  deal: 'agreement accord settlement',
  accord: 'agreement',
  pact: 'agreement alliance',
  expansion: 'enlargement growth',
  growth: 'enlargement expansion',
  grow: 'growth enlargement expansion',
  grows: 'growth enlargement expansion',
  grew: 'growth enlargement expansion',
  expand: 'expansion enlargement growth',
  expands: 'expansion enlargement growth',
  expanded: 'expansion enlargement growth',
  buildup: 'build-up massing',
  massing: 'build-up buildup',
  penalties: 'sanctions',
  drills: 'exercises',
  exercises: 'drills',
  manoeuvres: 'drills exercises',
  maneuvers: 'drills exercises',
  war: 'conflict fighting invasion',
  quit: 'resignation departure',
  quits: 'resignation departure',
  resigns: 'resignation',
  resigned: 'resignation',
  sacked: 'dismissal sacking firing',
  fired: 'dismissal sacking firing',
  sacking: 'dismissal',
  collapse: 'failure',
  collapsed: 'failure collapse',
  failed: 'failure collapse',
  rescue: 'bailout takeover',
  bailout: 'rescue',
  takeover: 'acquisition purchase merger',
  buyout: 'acquisition purchase takeover',
  bought: 'acquisition purchase takeover',
  election: 'vote',
  vote: 'election ballot',
  payout: 'compensation settlement',
  sues: 'suit lawsuit',
  sued: 'suit lawsuit',
  lawsuit: 'suit',
  suit: 'lawsuit',
  damages: 'compensation',
};

/**
 * By which other words may a pack call what a reader calls by this one? A word of several parts is met by each of them.
 * A map, because any word that is typed asks it, and objects answer to `constructor`.
 */
export const QUERY_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ...[OFFICES_IN_OTHER_WORDS, BODIES, NATIONS, ACTS].flatMap((group) =>
    Object.entries(group).map(([word, others]): [string, string[]] => [word, others.split(/[ -]/)]),
  ),
  ...NUMERALS.flatMap((word, digits): [string, string[]][] => [
    [word, [String(digits)]],
    [String(digits), [word]],
  ]),
]);
