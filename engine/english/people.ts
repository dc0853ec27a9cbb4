/**
 * Words around the names of people.
 * Chosen by hand from news text, and added to when a passage or a page showed a gap. Given names: the commonest of the
 * English-speaking world and of the countries that international news is about.
 */
import { words } from './words.ts';

/** Titles and functions that stand before a person's name, or between a country and one. */
export const TITLES = words(`
president presidents vice prime premier chancellor minister deputy first second acting former ex late then new secretary undersecretary assistant secretary-general general state foreign defence defense interior finance treasury security national press white house senate house majority minority leader speaker whip chief chairman chairwoman chair commissioner ambassador envoy diplomat delegate representative rep reps senator sen sens congressman congresswoman lawmaker governor gov mayor councillor attorney justice judge king queen prince princess pope ayatollah imam sheikh emir sultan tsar supreme commander admiral adm colonel col captain capt major maj lieutenant lt sergeant sgt marshal brig brigadier professor prof doctor dr sir dame lord lady baron mr mrs ms miss messrs reverend rev father sister brother comrade citizen candidate nominee incumbent rival republican democrat democratic gop tory labour conservative liberal independent spokesman spokeswoman spokesperson aide adviser advisor official officials correspondent reporter journalist analyst editor author director manager boss ceo head member founder oligarch strongman dictator autocrat leader-in-exile counterpart colleague host pundit under permanent special
`);

/** Common given names: before a surname they name a person in full, wherever capitals tell nothing. */
export const GIVEN_NAMES = words(`
james john robert michael mike william bill david richard rick dick joseph joe thomas tom charles charlie christopher chris daniel dan matthew matt anthony tony mark donald don steven stephen steve paul andrew andy joshua josh kenneth ken kevin brian george timothy tim ronald ron edward ted ned jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan larry justin scott brandon benjamin ben samuel sam gregory greg alexander alex frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry harry peter zachary kyle walter noah ethan jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene
mary patricia jennifer jen linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine kate katy christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
kurt rudy devin gordon fiona lev rex nikki elise jim rand lindsey chuck kamala bernie pete amy tim vivek hugh kim kanye taylor oprah serena tiger lebron brad angelina leonardo denzel whoopi meryl beyonce rihanna elton ringo mick freddie lou neil leon theodore teddy woodrow franklin eleanor jackie caroline abraham ulysses dwight lyndon gerald ronnie mamie bess calvin herbert warren grover chester rutherford millard zachary edgar ernest oscar walt dorothy agatha emily jane anne sylvia simon stuart graham trevor nigel colin derek clive ian alistair angus duncan fergus liam declan niall sean siobhan
hillary chelsea melania ivanka tiffany barron eric hunter jill beau naomi ashley malia sasha penelope katie delia vincent
vladimir sergei sergey dmitry dmitri alexander aleksandr alexei alexey andrei andrey ivan igor oleg nikolai mikhail boris yuri viktor victor konstantin maxim maksim pavel anatoly vasily leonid gennady roman yevgeny evgeny olga tatiana natalia svetlana elena irina ekaterina anastasia ludmila lyudmila maria daria yulia
volodymyr oleksandr oleksiy petro mykola andriy serhiy vitali vitaliy dmytro olena iryna oksana
muhammad mohammed osama usama ahmed ali hassan hussein ibrahim omar mahmoud khalid fatima aisha
hans klaus wolfgang jurgen stefan heinz ursula angela olaf pierre jean jacques francois nicolas emmanuel marine louis luis carlos pedro pablo antonio marco giovanni giuseppe silvio luca matteo andrzej lech jaroslaw viktor xi li wei wang jens lars anders bjorn erik
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
`);

/** True where a word fits after a name as a verb or the like. */
export function followsName(key: string): boolean {
  return AFTER_NAME.has(key) || (key.length > 4 && /(?:ed|ly)$/.test(key));
}

/** Particles within a person's name: the word before them is a given name, as in `Salman bin Abdulaziz`. */
export const NAME_PARTICLES = words('bin ibn al el von van bint');

/** Titles that make the surname after them somebody's: a stranger's, unless they are the person's own. */
export const STRANGER_TITLES = words(
  'gov governor capt captain judge justice rev reverend mayor col colonel gen general',
);

/** A full stop after one of these ends no sentence. `No.` does so only before a number. */
export const SHORT_FORMS = words(`
mr mrs ms dr sen rep gov gen col lt sgt capt adm st jr sr vs no prof rev hon maj pres sec amb
jan feb mar apr jun jul aug sep sept oct nov dec
`);
