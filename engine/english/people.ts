/**
 * Words around the names of people.
 * Chosen by hand from news text, and added to when a passage or a page showed a gap. Given names: the commonest of the
 * English-speaking world and of the countries that international news is about.
 */
import { words } from './words.ts';

/** Titles and functions that stand before a person's name, or between a country and one. */
export const TITLES = words(`
president presidents pres vice prime premier chancellor minister deputy first second acting former ex late then new secretary undersecretary assistant secretary-general sec general state foreign defence defense interior finance treasury security national press white house senate house majority minority leader speaker whip chief chairman chairwoman chair commissioner ambassador envoy diplomat delegate representative rep reps senator sen sens congressman congresswoman lawmaker governor gov mayor councillor attorney justice judge king queen prince princess pope ayatollah imam sheikh emir sultan tsar supreme commander admiral adm colonel col captain capt major maj lieutenant lt sergeant sgt marshal brig brigadier professor prof doctor dr sir dame lord lady baron mr mrs ms miss messrs reverend rev father sister brother comrade citizen candidate nominee incumbent rival republican democrat democratic gop tory labour conservative liberal independent spokesman spokeswoman spokesperson aide adviser advisor official officials correspondent reporter journalist analyst editor author director manager boss ceo head member founder oligarch strongman dictator autocrat leader-in-exile counterpart colleague host pundit under permanent special
`);

/** Given names of men. */
export const MEN = words(`
james john robert michael mike william bill david richard rick dick joseph joe thomas tom charles charlie christopher chris daniel dan matthew matt anthony tony mark donald don steven stephen steve paul andrew andy joshua josh kenneth ken kevin brian george timothy tim ronald ron edward ted ned jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan larry justin scott brandon benjamin ben samuel sam gregory greg alexander alex frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry harry peter zachary kyle walter noah ethan jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene
vladimir sergei sergey dmitry dmitri aleksandr alexei alexey andrei andrey ivan igor oleg nikolai mikhail boris yuri konstantin maxim maksim pavel anatoly vasily leonid gennady roman yevgeny evgeny volodymyr oleksandr oleksiy petro mykola andriy serhiy vitaliy dmytro barack emmanuel olaf keir rishi
`);

/** Given names of women. */
const WOMEN = words(`
mary patricia jennifer jen linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine kate katy christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
`);

/** Given names of women or men, and those of other countries. */
const MORE_GIVEN_NAMES = words(`
kurt rudy devin gordon fiona lev rex nikki elise jim rand lindsey chuck kamala bernie pete vivek hugh kim kanye taylor oprah serena tiger lebron brad angelina leonardo denzel whoopi meryl beyonce rihanna elton ringo mick freddie lou neil leon theodore teddy woodrow franklin eleanor jackie caroline abraham ulysses dwight lyndon ronnie mamie bess calvin herbert warren grover chester rutherford millard edgar ernest oscar walt dorothy agatha jane anne sylvia simon stuart graham trevor nigel colin derek clive ian alistair angus duncan fergus liam declan niall siobhan
bob rob rod bert al art ed eddie hank hal jake kenny lenny leo liz beth betsy becky barb cathy cindy debbie ellie fran gail gene gil gus ike jess judd kathy les lynn maggie meg mel moe molly nat nate norm pat patty pam peggy phil ray robbie russ sal sally sammy sandy stan stu sue susie trudy val vic vince wes winston
craig todd brett brent chad cody darren darryl dwayne earl elias elliot felix floyd garrett geoffrey gilbert glen glenn harvey hector jared jay joel johnny julian kirk lance lester lloyd manuel marcus mario marvin maurice max miguel mitchell morris norman otto rafael ramon raul reginald rene ricardo roberto rudolph salvador seth shane sidney stanley tyrone victor wade wallace wendell
anita annie audrey bernadette bonnie carla carmen carrie cassandra cecilia claire claudia colleen connie crystal dana dolores dora edith eileen elaine ella elena ellen elsie erica erin esther eva felicia florence gertrude gerda geraldine gina glenda gwen harriet hazel heidi holly ida irene iris jeanne jenny jill joanna joanne josephine juanita kristen leah lena leslie lillian lois loretta lorraine louise lucille lucy lydia mabel marcia marjorie marsha maureen michele mildred minnie miriam monica nadine naomi nina norma olga paula pauline phyllis priscilla regina renee rhonda rita roberta rosa rosemary ruby sabrina sheila shelly sonia stacy stella suzanne tamara tanya tara teri thelma tina tracy valerie vera veronica vicki viola vivian wanda wilma yolanda yvonne zoe
nadhim kwasi priti suella penny sajid grant nicola humza mhairi yvette
mahmood malik rashid tariq yusuf salman mohammad abdullah abdul karim jamal reza hadi mojtaba nasser saad bashar hafez
hiroshi takeshi yukio shinzo fumio kenji akira yoko ming wen jun hong jing mei rahul narendra priya arun sanjay ravi vijay anil sunil deepak amit rajiv indira
luigi paolo francesco alessandro sergio fabio bruno diego javier fernando alvaro ignacio jorge santiago alberto enrique felipe joao paulo thiago guilherme
hillary chelsea melania ivanka tiffany barron hunter beau malia sasha penelope katie delia
viktor tatiana natalia svetlana irina ekaterina anastasia ludmila lyudmila daria yulia
vitali olena iryna oksana
muhammad mohammed osama usama ahmed ali hassan hussein ibrahim omar mahmoud khalid fatima aisha
hans klaus wolfgang jurgen stefan heinz ursula pierre jacques francois nicolas marine louis luis carlos pedro pablo antonio marco giovanni giuseppe silvio luca matteo andrzej lech jaroslaw xi li wei wang jens lars anders bjorn erik
`);

/** Common given names: before a surname they name a person in full, wherever capitals tell nothing. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...MEN, ...WOMEN, ...MORE_GIVEN_NAMES]);

/** Titles of women: before the surname of a man they mean his wife. */
export const WOMENS_TITLES = words(
  'lady mrs ms miss mdm madame madam dame frau signora senora pani queen princess duchess flotus',
);

/** What somebody is, as headlines and captions put it before a name with a capital: `Billionaire Trump`. */
export const ROLES = words(`
abbot academic actor actress activist agent ambassador anchor anchorman anchorwoman announcer apprentice arbiter archbishop architect artist astronaut athlete author bachelor banker baritone baroness barrister bassist biker billionaire biographer bishop blogger boxer broadcaster broker bureaucrat bundeskanzler businessman businesswoman businessperson cameraman campaigner caliph cardinal carpenter cartoonist celebrity champ champion chaplain chef chemist choreographer cleric climber clinician coach columnist comedian comedienne comic commentator commissar compatriot composer conductor conqueror conspirator consul contender contestant contractor convict cosmonaut councilman councilwoman counsel counselor counsellor count countess courtier creator crooner crusader curator cyclist czar dancer dean debutant defector defendant defender demagogue dentist deserter designer despot detective developer dissident donor drummer duke economist educator emperor empress engineer entertainer entrepreneur evangelist executive exile explorer farmer fiance fiancee fighter filmmaker financier firebrand fisherman fixer footballer forward frontman frontrunner fugitive gangster generalissimo geologist goalkeeper goalie golfer gospodin grandfather grandmother grandpa grandma guitarist gunman hacker hardliner headmaster heir heiress herr hero heroine hetman historian hostage humorist hunter husband illusionist imam industrialist informant inmate insider inspector instigator instructor interpreter inventor investigator investor jailer jester jockey jurist keeper kickboxer kingmaker laird landlord lawyer lecturer legend legislator liberator librarian linguist lobbyist magician magistrate magnate maharaja mathematician maverick mediator medic memoirist mentor mercenary midfielder militant millionaire mobster moderator mogul monarch monk monsieur monsignor mountaineer muckraker mufti mullah multimillionaire musician narrator naturalist negotiator neurosurgeon newcomer newlywed newsman newsreader nobleman novelist nurse ombudsman opponent optimist orator organist organizer organiser outsider owner painter pan panellist panelist pariah parliamentarian participant partner passenger pastor patient patriarch patriot peer pensioner petitioner phenom philanthropist philosopher photographer physician physicist pianist pilot pioneer pitcher plaintiff playwright poet policeman policewoman politician pollster populist postmaster potus powerbroker preacher predecessor presenter priest prisoner producer programmer promoter propagandist prosecutor protester protestor provocateur provost psychiatrist psychologist publicist publisher punter quarterback rabbi racer radical ranger rapper realtor rebel recluse redhead referee reformer refugee regent researcher resident retiree reverend ringleader rookie ruler runner sailor saint salesman saxophonist scholar schoolmaster scientist screenwriter sculptor secessionist selectman senor sharpshooter sheriff showman shah signor singer skater skeptic skier skipper snooker socialist socialite sociologist solicitor soloist songwriter sportsman spouse spy star statesman statistician steward strategist striker strongwoman student successor suffragist superintendent superstar surgeon suspect swimmer sympathizer synthesist tactician tanaiste taoiseach taxpayer teacher teammate teenager tenor theologian therapist trader trailblazer trainer traitor translator treasurer trumpeter trustee tutor tycoon tyrant umpire undertaker underdog underling upstart veteran veterinarian vicar viceroy victim victor villain violinist virtuoso visionary viscount volunteer voter waiter warlord warrior whistleblower widow widower winner witness wizard wonk worker wrestler writer youngster zealot
`);

/** Words that follow a person's surname with a capital without making another name. */
export const AFTER_SURNAME = words(`
administration presidency campaign era government cabinet doctrine family team camp whitehouse officials official aides aide allies supporters white kremlin
`);

/** Endings that make another, junior person of a name. */
export const GENERATIONS = words('jr junior sr ii iii iv');

/** Verbs and the like that may follow a person's surname at a sentence's start, where capitals tell nothing. */
const AFTER_NAME = words(`
is was has had will would could can may might did does said says told tells asked asks added adds also and who himself herself then later once never now still not always often again soon even already too himself referred refused declined spoke speaks met meets wrote writes went goes came comes made makes gave gives took takes thought thinks felt held holds left saw knew began won lost kept keeps put puts
got gets led met ran drew broke spent sent brought stood sat rose fell grew heard understood chose fought flew swore dealt laid paid sought sold shook threw
accepts admits agrees aims appears argues arrives avoids becomes believes cancels condemns considers continues defends denies dies expects fails favors favours insists intends invites joins knows misses opposes pledges praises prefers proposes remains rejects repeats resigns responds seems stays suggests threatens tries urges vows wants warns wins
`);

/** Whether a word can follow a name as a verb or the like. */
export function followsName(key: string): boolean {
  return AFTER_NAME.has(key) || (key.length > 4 && /(?:ed|ly)$/.test(key));
}

/** Particles within a person's name: the word before them is a given name, as in `Salman bin Abdulaziz`. */
export const NAME_PARTICLES = words('bin ibn al el von van bint');

/**
 * Titles that show that the surname after them is a person's: somebody else's, unless the title is the pack's person's
 * own.
 */
export const STRANGER_TITLES = words(
  'gov governor capt captain judge justice rev reverend mayor col colonel gen general',
);

/** A full stop after one of these ends no sentence. `No.` does so only before a number. */
export const SHORT_FORMS = words(`
mr mrs ms messrs mmes dr ft govt mt sen sens rep reps gov gen col lt sgt capt adm st jr sr vs no prof rev hon maj pres sec amb
rt engr cllr insp supt det cmdr cpl pvt brig atty mme ste
jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Titles that anybody may have: they show that a person is meant, but not which. */
export const TITLES_OF_ANYONE: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'sir']);

/** Titles whose plural is more than an added s. */
export const TITLE_PLURALS: ReadonlyMap<string, string> = new Map([
  ['mr', 'messrs'],
  ['mrs', 'mmes'],
  ['secretary', 'secretaries'],
  ['deputy', 'deputies'],
]);

/** Titles that the news writes short before a name: `Sec. Kerry`. */
export const TITLE_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['secretary', 'sec'],
  ['president', 'pres'],
  ['senator', 'sen'],
  ['representative', 'rep'],
  ['governor', 'gov'],
  ['general', 'gen'],
  ['ambassador', 'amb'],
]);
