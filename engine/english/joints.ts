/** Small words around and within names, as the cast asks for them: closed classes of English. */
import { words } from './words.ts';

/** Which small words join an office to what it is of: `Secretary of State for Health`? */
export const OFFICE_JOINTS = words('of for to on and the');

/** After the head of a body's name, which prepositions besides `of` go on with it: `Council on Foreign Relations`? */
export const NAME_JOINTS = words('for on against to');

/** Which small words have no letter in an abbreviation: `DRC` of the Democratic Republic of the Congo? */
export const WITHOUT_INITIAL = words('of the and for on in to de du des la del against e i y');

/** Which articles and possessives begin a phrase that says who somebody is: `X, a lawyer`? */
export const DESCRIBING = words(
  'a an the one another two three four several its his her their our my both all also whose',
);

/** Which of them are possessives? */
export const POSSESSIVES = words('its his her their our my whose');

/** Which words begin a clause that is none of such a phrase? */
export const CLAUSE_STARTS = words(
  'who whose whom which that where when while after because but as if since although though and',
);

/** Which adverbs before an office say when somebody holds it: `X, then editor of the paper`? */
export const MEANWHILE = words('then now currently formerly previously once');

/** Which nouns sum up what a sentence has told: `…, a sign of trouble`? */
export const ABOUT_CLAUSE = words(
  'sign move step reference reminder result fact blow boost decision claim charge allegation nod allusion effort attempt bid idea question increase decrease rise fall drop gain loss record change shift departure sum amount number total rate time day week month year way reason development possibility prospect practice process feat first rarity',
);

/** Which prepositions and articles end the words before a noun that belong to it? */
export const BEFORE_PHRASE = words(
  'of for to at in the a on and with from by later then earlier ago week month year last next despite like unlike amid via versus plus per so whether today yesterday tonight again under between among through during toward towards without within across behind beside beyond alongside upon onto near around',
);

/** Which words with a capital open a sentence and begin no name, whatever follows them? */
export const NEVER_FIRST = words(`
former late ex fellow then acting many most some other another both these local senior top veteran one two three four five six several few more all every each any no so yet only even also here there now today yesterday tonight
`);

/** Which forms of the first person are written with a capital? */
export const FIRST_PERSON = words('i im ive id ill');

/** Which prefixes begin a word of their own with a hyphen: `Co-ordinating`? */
export const HYPHENATED = words('co pre re inter multi non anti counter post self vice cyber');

/** Which pronouns are no part of what stands before a name? */
export const PRONOUNS = words(
  'i he she it they we you him her them me himself herself themselves itself who whom someone somebody everyone anyone nobody something nothing this that these those',
);

/** Which words between two names say that they are one's: `Bablu Prasad alias Bablu Thekedar`? */
export const ALIAS =
  /^(?:,| —| –| \()? ?(?:alias|a\.?k\.?a\.?|(?:also |better |best |widely |popularly )?known (?:(?:to|in|around|across|by|among) (?:[\p{L}'’-]+ ){1,6})?(?:simply )?as|née|nee|born|formerly|formerly known as|real name|whose real name is|dubbed|nicknamed|(?:then|also|popularly|fondly) called) (?:the )?["“‘']?$/u;

/** Which words end a name although a headline writes them with a capital: `Trump Is No Ally`? */
export const HEADLINE_WORDS = words(
  'is are was were be been has have had does did do can could would should not no but who what how why when where it he she they we you his her their says said as at from with into',
);

/** Which adverbs open a sentence before a title: `However Gen Alexander`? */
export const OPENING_ADVERBS = words(
  'however meanwhile moreover nevertheless thus hence indeed instead besides yesterday today tonight perhaps maybe then later also',
);

/** Which prepositions go on with a phrase behind its noun, and end none? */
export const PREPOSITIONS = words('of at for in with from to on');

/** Which words begin what a list says of all its items: `both professors`? */
export const SHARED = words('both all two three four respectively');

/** Which adverbs stand before the verb of a clause, and after it: `who now heads the agency`? */
export const CLAUSE_ADVERBS = words('also now currently then once later still');

/** Which words say behind a place where it is? */
export const LOCAL = words('in on near at west north south east outside about just');

/** Which participles and the like tell of a body or a place what it is: `founded by Ann Oake`? */
export const TELLING_PARTICIPLES = words(
  'founded led run owned chaired once based headed created known backed formed set home part dubbed nicknamed bordering formerly',
);

/** Which small words of a name in quotation marks show no work: `Women for Quern`? */
export const OF_NAMES = words('of for and');

/** Which verbs say what one person or thing is? */
export const IS = words('is was');

/** Which verbs say what one or several are? */
export const ARE = words('is was were are');

/** Which prepositions join an office to its task: `minister for health`? */
export const OF_OFFICE = words('of for');

/** Which small words may be within such an office? */
export const IN_OFFICE = words('of for and the');

/** With which small words does a name continue after its description? */
export const AFTER_NAME = words('of and alias aka');

/** Which words begin a clause about a name? */
export const WHO = words('who which');

/** After `is`, which words begin what somebody is? */
export const BEFORE_WHAT = words('a an the one');

/** Which words before a noun say that it is one of several? */
export const ONE_OF = words('a an one another');

/** Which signs say whose child somebody is? */
export const PARENTAGE = words('d/o s/o a/l a/p');

/** How is a saint written before the name? */
export const SAINT = words('st saint');

/** Which possessives are those of one person? */
export const HIS = words('his her');

/** Which words are between the last two items of a list? */
export const CONJUNCTIONS = words('and or');

/** Which words open a question? */
export const QUESTIONS = words('who what why how');

/** Which words before a noun show that it is no name, but owned or one of several? */
export const OWNED = words('a an his her their my our');

/** With which words does no phrase end? */
export const DANGLING = words('the a an and near by into between his her its their');

/** Which pronouns is a verb likely to follow? */
export const SUBJECT_PRONOUNS = words('who which that he she they it');

/** Which determiners begin a phrase? */
export const DETERMINERS = words('the a an another');

/** Which words begin a relative clause? */
export const RELATIVES = words('who whom that which');

/** Which words are articles? */
export const PLAIN_ARTICLES = words('the a an');
