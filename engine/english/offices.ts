/**
 * What stands before or beside a person's name and says who it is. Collected by hand from news of many countries.
 */
import { ROLES } from './people.ts';
import { words } from './words.ts';

/** Which titles say respect and nothing of what somebody does? They are no part of a name and introduce nobody. */
export const HONORIFICS = words(`
mr mrs ms miss madam mdm mx messrs mmes sir dame dr prof hon rt honourable honorable monsieur madame mme mlle herr frau senor senora signor signora sig
shri smt sri sardar pandit ustad datuk dato datin seri tan tun puan encik cik haji hajjah tengku tuanku ybhg yb bapak ibu khun lalla moulay
mian emeritus adv assoc eng engr barr hajia iyaloja gogo alhaji hajiya otunba oba mallam malam comrade sheikh shaikh sheikha hajj hojjatoleslam
`);

/** Which titles, with a capital, stand before the name of who holds them? */
export const OFFICES = words(`
president premier chancellor minister ministers secretary undersecretary general leader speaker whip chief chairman chairwoman chairperson chair
commissioner ambassador envoy representative rep reps senator sen sens congressman congresswoman governor gov mayor councillor cllr cr clr councilman councilwoman alderman attorney
prosecutor justice judge magistrate sheriff marshal king queen prince princess duke duchess earl count countess baron baroness lord lady viscount emperor empress sultan emir crown
pope cardinal archbishop bishop rev reverend father fr sister brother pastor rabbi imam ayatollah mufti deacon canon vicar monsignor mullah maulana swami guru lama
commander admiral adm pres sec atty supt govs profs drs colonel col captain capt major maj lieutenant lt sergeant sgt corporal cpl brigadier brig commodore private pvt airman petty warrant superintendent
inspector detective constable det insp pc ds dci dc officer cmdr cpt gen
professor doctor director manager boss ceo cfo coo cto head coach trainer spokesman spokeswoman spokesperson adviser advisor counsel solicitor ombudsman
taoiseach tanaiste garda pm dpm fm cm administrator councilor councilors treasurer comptroller provost rector warden auditor clerk editor correspondent coordinator con collector sarpanch cathaoirleach tsar czar chef nurse agent mp mps mep mla msp td mna assemblyman assemblywoman assemblymember delegate supervisor coroner principal chaplain commandant registrar nuncio consul founder cofounder cadet seaman gunner bombardier
`);

/** Which words, written small, say what a person is? Those of `people.ts` besides. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...ROLES,
  ...OFFICES,
  ...words(`
aide assistant scorer deputy analyst accountant ally associate advocate alumnus amputee ancestor attacker aunt
backbencher baby batter bowler beneficiary boy boyfriend bride buyer candidate caretaker carer challenger child citizen classmate
client colleague commuter comrade consultant contributor counterpart critic couple cousin cricketer customer
daughter dealer descendant diplomat driver dad employee expert fan favourite fellow firefighter friend
girl girlfriend graduate grandchild granddaughter grandson guest guard host immigrant incumbent individual intern
journalist juror killer lawmaker learner local lodger lover man member migrant model mom mother mum
nationalist native neighbour neighbor nephew niece nominee official operative opener orphan
parent paramedic person personality player professional protege pupil
reader recipient relative reporter rival schoolboy schoolgirl seamer seller shopkeeper shooter sibling soldier son specialist spinner
sprinter stepfather stepmother stepson stepdaughter supporter survivor teen trainee trooper twin uncle undergraduate user
vendor villager visitor wife winger woman youth hotelier
flyhalf scrumhalf hooker prop lock flanker fullback back wicketkeeper pacer playmaker substitute sub rider catcher shortstop linebacker cornerback wing number
gran granny grandad nan sapper plasterer plumber chieftain proprietor junior stalwart stepdad stepmum ex groom tenant landlady pilgrim shepherd baker
eldest youngest oldest firstborn accomplice admirer amateur angler appellant applicant archdeacon archdruid assailant assassin astronomer auctioneer babysitter backpacker bailiff bandit bandmate bartender beekeeper bidder blacksmith bodyguard bookkeeper bookseller bridesmaid burglar butler bystander cabbie cellist chandler cheerleader collaborator commando companion complainant constituent creditor crofter deckhand decorator demonstrator detainee diver docker dramaturg enforcer environmentalist evacuee follower forecaster freelancer fundraiser gamer gardener godfather guerrilla gymnast hairdresser harbourmaster headteacher hermit hijacker hitman homeowner housekeeper housemate housewife illustrator innkeeper insurgent interviewer intruder islander janitor kidnapper labourer landowner laureate lifeguard logger loyalist mariner martyr mastermind mechanic merchant midwife miner missionary motorcyclist nanny navigator nun onlooker paralegal patron performer perpetrator photojournalist pirate pontiff porter prophet proponent publican puppeteer rancher restaurateur robber runaway salesperson sceptic scion servant settler shareholder shipowner shopper showrunner signatory smuggler sniper soprano spectator stepbrother stepsister stranger supermodel surfer surveyor thief toddler trafficker traveller traveler typist vet vocalist waitress watchmaker welder
butcher barber tailor weaver potter cobbler
`),
]);

/** `volcanologist`, `demographer`, `policeman`: there is no end to such words. */
const BY_ENDING = /(?:ologist|ographer|iatrist|[a-z]{3}ician|[a-z]{4}(?:wo)?man|[a-z]{4}(?<![ls])ist)$/;

/** Does this word in lower case say what a person is, by the list or by its ending? */
export const isPersonNoun = (key: string): boolean => PERSON_NOUNS.has(key) || BY_ENDING.test(key);

/** Which words before an office belong to it: `Deputy Prime Minister`, `National Security Adviser`? */
export const OFFICE_PARTS = words(`
prime vice deputy acting interim former ex late then assistant associate senior junior first second chief executive principal permanent under joint lead head
foreign defence defense interior home finance financial treasury health education justice transport transportation trade energy environment agriculture labor labour employment housing security national
press communications information police fire state federal city county district provincial regional local army navy air force military field staff intelligence cabinet
attorney solicitor surveyor inspector director secretary lieutenant lt col maj wing squadron flight rear brigadier major sergeant detective crown grand supreme high
opposition majority minority house senate parliamentary democratic republican labour conservative liberal independent green communist socialist
commerce culture sports sport tourism science technology digital economy economic development planning industry investment immigration migration veterans homeland human social public works water fisheries forestry mines mining resources
affairs equality children youth women local government relations political special presidential general managing operating financial marketing medical creative technical sporting
rt right hon his her excellency royal highness saint st
`);

/** Which verbs tell what office somebody holds: `who heads the agency`? */
export const OFFICE_VERBS = words(`
heads headed leads led runs ran chairs chaired owns owned founded manages managed directs directed represents represented oversees oversaw teaches taught coaches coached
studies studied edits edited commands commanded presides presided serves served works worked plays played hosts hosted wrote
`);

/** Which plurals of people are clubs, companies and countries as well: `rivals Chelsea and Arsenal`? */
export const OF_CLUBS = words(
  'rivals champions leaders members partners sponsors hosts winners newcomers opponents challengers owners competitors giants fellows sellers buyers',
);

/** Which titles are as often something else where they open a sentence: `Major cuts`? */
export const AMBIGUOUS_OFFICES = words(
  'major private general chief head agent coach nurse guard judge officer speaker lead',
);

/** Which letters stand for a party before a state: `R-Wis.`? */
export const PARTY_LETTERS = words('r d i');

/** Which titles are surnames too: `Lina Khan`, `Lee Bishop`? */
export const SURNAME_OFFICES = words(
  'king bishop khan dean pope judge prince major marshal chancellor earl duke baron abbot deacon priest knight sheriff constable sergeant mayor cook page guard cardinal canon vicar justice private counsel chaplain nurse lord shah don adv eng sri tan general father brother',
);

/** Which letters stand behind a name for an honour, a degree or a post: `Ann Joy KC`? */
export const POST_NOMINALS = words(
  'kc qc sc sen mp mps msp mep mla td mlc mhr obe mbe cbe kbe dbe om ch phd md ba ma bsc msc frs frcs jp esq ips ias ifs oon ofr mfr con gcon jr sr ii iii iv dso vc gc qpm ac ao am oam llb ceng',
);

/** Which verbs make an office of what follows them: `was made treasurer`? */
export const APPOINTING = words(
  'made named appointed elected became becomes become remains remained stays stayed crowned declared sworn',
);

/** Which words end as those for somebody who does something do, and are none: `senior`, `summer`? */
export const NOT_DOERS = words(`
senior junior former prior major minor inferior superior interior exterior other another outer upper lower however earlier later either neither never ever rather together further whether over under after per water power summer winter letter paper center number order matter chapter corner dinner river tower weather offer computer newspaper significant important pregnant distant constant brilliant error terror mirror floor door poor labor honor color flavor favor less business process access success express congress press illness unless address loss cross mess dress stress guess pass mass class glass
`);

/** Which words for somebody are verbs as well: `to partner Ann Oake`? */
export const DOING = words('author butcher doctor engineer father master minister mother partner shepherd sponsor');

/** Which men and women of a family stand before a name: `her father, Tom Oake`? */
export const HE = words('father husband son brother uncle grandfather grandson nephew widower stepfather stepson');
export const SHE = words(
  'mother wife daughter sister aunt grandmother granddaughter niece widow stepmother stepdaughter',
);

/** Which titles are of a land, and speak of nobody there: `the Duke of York`? */
export const NOBLE = words('prince princess duke duchess earl countess marquess');

/** Which plurals stand before an office and belong to it: `sports minister`? */
export const PLURAL_PARTS = words(
  'sports news affairs operations sales communications relations services works arts resources veterans women womens mens rights studies systems forces states bus economics politics physics',
);

/** Which plurals of people end otherwise? */
export const IRREGULAR_PLURALS = words(
  'children grandchildren stepchildren men women wives midwives housewives spokesmen businessmen policemen firemen fishermen gunmen countrymen clergymen congressmen councilmen salesmen servicemen statesmen laymen',
);

/** Which given names are words as well: `Will Bishop`? Those that `people.ts` lacks. */
export const GIVEN_WORDS = words(
  'will april drew chase hope faith dawn june summer rain sunny dom heath clay reed cliff herb jewel joy lane mercy miles miller misty rich rusty skip sterling storm woody ash bud buck chip dash ford guy river robin rocky',
);

/** Which titles are a man's? */
export const MENS_TITLES = words(
  'mr messrs sir lord king prince duke earl baron count father brother monsieur herr signor senor shri',
);

/** Which offices are a town's, a county's or a state's: `Quernby Mayor Ona Brill`? */
export const MUNICIPAL = words(
  'mayor sheriff gov governor councilman councilwoman councillor alderman coroner congressman congresswoman resident residents',
);

/** Which titles are of those after whom hospitals and schools are called: `Queen Elizabeth Hospital`? */
export const ROYAL = words('queen king prince princess lord lady duke duchess pope');

/** Which titles make a name of one word a peer’s? */
export const PEERS = words('lord lady baroness');

/** Which titles can also be within a name? */
export const IN_NAMES = words('sheikh shekh haji');
