/** What the verbs and prepositions of a sentence show about a name. Collected by hand from news text. */
import { words } from './words.ts';

/** Which verbs show that a person or an organization spoke? */
export const SAYING = words(`
said says say saying told tells adds added asked asks answered announced announces argued argues acknowledged admitted admits agreed alleged appealed asserted assured believes believed
called claimed claims commented complained conceded concluded confirmed confirms contended criticised criticized declared declares declined defended demanded denied denies described disclosed
explained expressed hinted insisted insists joked maintained mentioned noted notes ordered pleaded pledged pointed praised predicted pressed promised proposed quoted
reported reports replied responded revealed reveals stressed suggested suggests testified thanked urged urges vowed vows warned warns wrote writes tweeted tells accused accuses blamed slammed
`);

/** Which verbs are used only of people? */
export const PERSONAL = words(`
said says told replied joked recalled smiled laughed nodded wept cried shrugged sighed wondered thinks thought felt feels knew knows remembers hopes hoped regrets wants wanted grew died lived lives married resigned retired quit graduated studied wore slept
ate drank walked sat stood spoke speaks testified pleaded tweeted recounted quipped insisted explained admitted conceded stars starred scored served returned arrived visited met flew travelled traveled suffered survived
`);

/** Which verbs and what follows them are mostly done to people: `met Quern`, `spoke with Quern`? */
export const DONE_TO_PEOPLE = words(`
met meet meets spoke arrested jailed married killed shot interviewed thanked fired sacked appointed elected succeeded assailed
`);

/** Which verbs are used only of organizations? */
export const CORPORATE = words(`
acquired acquires manufactures employs operates sells makes produces reported posted launched recalled owns issued published raised laid beat won lost drew signed announced merged
`);

/** Which verbs after a comma go on with the sentence, and begin no description: `the novel, by Ann Oake, won a prize`? */
export const GOING_ON = words('won lost took got met beat gave saw led');

/** Which verbs can follow a name of any kind, so that they show none? */
export const AUXILIARY = words(
  'is was are were has have had will would can could may might must should did does do isnt wasnt arent werent hasnt havent hadnt wont wouldnt cant couldnt doesnt didnt dont cannot',
);

/** After which prepositions does a name say where something is? */
export const WHERE = words('in at near outside across around inside throughout toward towards within off beyond');

/** Which words after a hyphen show that the name before it is a place: `Seoul-based`? */
export const HYPHENATED_TO_PLACE = words('based born bred raised bound area');

/** After which verbs and adjectives is `at` not followed by a place: `angry at Ann Oake`? */
export const AIMED_AT = words(
  'look looks looked looking laugh laughs laughed laughing shout shouts shouted shouting yell yelled scream screamed point points pointed pointing aim aims aimed aiming fire fired firing throw threw thrown shoot shot swing swung angry mad furious dig digs jab jabs swipe swipes glance glanced smile smiled wink winked stare stared',
);

/** Which words after a possessive show that a country or a town is meant: `Rimal’s ruler`? */
export const OF_STATE = words(
  'ruler king queen emir sultan prime foreign interior defence defense finance government parliament army navy military police capital economy people coast coastline border borders constitution currency supreme central ruling opposition mayor governor airport streets suburbs',
);

/** After which nouns and verbs is `in` not followed by a place: `an ally in Ann Oake`? */
export const IN_SOMEBODY = words(
  'ally allies friend friends partner partners rival match champion faith confidence trust belief believe believes believed confide confided confides interest interested disappointed',
);

/** After which words is `into` not followed by a place: `a probe into Quernex`? */
export const PROBING = words(
  'investigation investigations investigating investigate investigated probe probes probing inquiry inquiries enquiry look looks looked looking delve delved dig digging bump bumped ran run turn turned transformed merged merge fold folded split',
);

/** After which nouns for people and organizations is `of` followed by a place: `a native of Lugano`? */
export const OF_PLACE = words(
  'out whole parts swathes outskirts banks tributary flank slopes native natives resident residents people citizens inhabitants mayor governor bishop archbishop diocese archdiocese university streets airport bombing siege battle capture fall liberation seat constituency',
);

/** After which holders of an office is `of` followed by an organization: `president of Grey Power`? */
export const LED = words(
  'president chairman chairwoman chair chief head director founder boss ceo owner member treasurer secretary spokesman spokeswoman spokesperson editor partner',
);

/** Which prepositions are sometimes followed by a place? */
export const WHERE_PERHAPS = words('from to through between over via');

/** Which particles, in lower or upper case, are part of a person's name? */
export const PARTICLES = words(
  'de da del della di dos du des van von der den ten ter bin ibn bint binti binte al el ul ur la le los y zu af av abu ap na ki',
);

/** Which ones are followed by the father's name: `Khalid bin Saif`? */
export const PATRONYMIC = /^(?:bin|bint[ei]?|ibn)$/;

/** Which ones can begin a name: `von der Leyen said`? */
export const LEADING_PARTICLES = words('de da del della di du van von der den ten ter bin ibn bint al el ul ur abu');

/** Which irregular verbs in the past tense can directly precede a name or a role: `met Chancellor Merz`? */
export const IRREGULAR_PAST = words(`
met left went came took gave saw made beat won led told hit got put set ran sent brought kept held felt found thought knew paid lost hurt cut let read shot sold bought built caught taught fought sought chose drove wrote struck threw drew broke spoke heard hear swept dealt slew bit hid rode sang swung
meet meets see sees take takes give gives make makes beats wins lead tell tells join joins name names back backs
`);

/** The commonest small words of other languages that news is written in, as far as English has no such word. */
export const FOREIGN_WORDS = words(`
der die das und ist nicht mit von zu den dem ein eine einen auf für sich auch hat wird
le la les des une est que qui dans pour sur avec aux sont pas été cette
el los las una por con para del como más su sus ha
il lo gli che di per non della nel sono
het een van voor niet op zijn dat aan
og det som på til av är och att för
os um uma não dos das ao
nie na jest się że do dla
ve bir bu için ile olarak
yang dan di dengan untuk dari ini
`);

/**
 * Which participles are used before a noun like adjectives: `retired army officer`? Other participles are verbs of the
 * sentence.
 */
export const ADJECTIVE_PARTICIPLES = words(`
retired disgraced convicted renowned appointed elected accused alleged ousted deposed sacked jailed exiled embattled celebrated acclaimed beloved noted respected decorated armed wounded injured suspended designated experienced established skilled talented trained qualified registered certified licensed
disputed unelected unmarried married divorced bearded based born educated styled described proclaimed led run owned backed controlled affiliated related united combined associated allied advanced limited displaced bereaved detained imprisoned condemned suspected wanted failed defeated
running acting outgoing incoming sitting leading reigning ranking managing serving founding presiding visiting retiring commanding starting opening winning losing ruling rising sporting marketing operating nursing engineering training banking housing planning
`);

/** Which prepositions say that something is beside a place, and not in it or going to it? */
export const BESIDE = words('at near outside off across');

/** Which nouns before `with` show that the name after it is a place: `the border with Quern`? */
export const BORDERS = words('border borders');

/** Which verbs show that the noun after them is who was told or met: `told the lawyer Quern`? */
export const MET = words('told telling tells addressed met');

/** Which small verbs and adverbs follow the name of who acts? */
export const ACTING = words('has also will plans');

/** Which verbs follow several? */
export const PLURAL_VERBS = words('are were have');

/** Which words after a comma say who or what a name is? */
export const APPOSITIONS = words('who which whose a an the once run led owned backed founded');
