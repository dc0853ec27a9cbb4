/**
 * What the linker knows of English apart from any pack: which words are
 * ordinary, which stand before or after a name, and what a place's name is lent
 * to. Lists of words, each with the question it answers; no pack's names.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that a sentence or a headline may begin with a capital without naming anything.
 * Asked of a capitalised neighbour: is it part of a longer name, or just a word?
 */
export const ORDINARY = words(`
a about above abroad accept accord accuse accused accuses across act action actions add added after again against age ago
agree agreed agrees agreement ahead aid aide aides air all alliance ally allies almost alone along already also although always amid among an analysis and announce announced announces another answer any anyone anything appear apart are area armed arms army around arrive as ask asked asks asking at attack attacks away
back backed backs bad ban bans bank banks be because become been before begin begins behind being believe believes below best better between beyond big biggest billion bill black blast block blow both break breaks bring brings budget build buildup bureau but buy by
call called calling calls came can cannot candidate capital card case cause chair chance change chief child children citizens city civil claim claimed claims class close cold come comes coming commission committee common community concern concerns conference congress contact continue could council country countries court cover crisis critic critics cut cuts
daily dare data day days dead deal deals death debate decide decided decision declare declared declares defence defend defends defense demand demanded demands deny denied denies department despite did died diplomat diplomats discuss division do does doing dollar dollars door down draft drill drills drop due during
each early earnest earth east eastern economic economy edge effort efforts eight election elections eleven else embassy emergency end ended ends energy enough even ever every everyone everything evidence ex exactly exclusive expand expect expected expects expert experts explain explained export exports eye
face faces fact fail failed fails fall fallen family far fast father fear fears few fifteen fifty fight fighting final finally find finds fire first five fleet fly follow followed following follows for force forces foreign former fort forty forum forward found four free fresh friday from front full fund funding further future
gas gave general get gets getting give given gives go goes going gold good got government great green group groups grow growing growth guard guide gun guns
had half halt halts hand hands hard has have having he head health hear hears heart heat heavy held help helped helping helps her here hers high hill him himself his hit hits hold holds home hope hopes host hot hour hours house how however huge human hundred hundreds
i idea if ignore impact import important impose imposed imposes in including indeed influence insist insisted insists inside instead intelligence interest interests interior international interview into invade invasion invoice is issue issued issues it its itself
job join joined joins joint journal judge judges july june just justice justify
keep keeps key kill killed kills kind king know known knows
labor labour lack land language large largest last late later latest launch launched launches law lawmaker lawmakers laws lead leader leaders leading leads learn learned least leave leaves left legal less let letter letters level life light like likely limit line list little live local long longer look looks lose loss lost lot low
made main major make makes making man many march mark market markets mass massive may maybe me mean means media meet meeting meetings meets member members men message met middle might military million minister ministers ministry minority minutes miss mission moment monday money month months more morning most mother move moved moves much must my
nation national nations navy near nearly need needed needs neither never new news next night nine no nobody none nor north northern not note nothing now nuclear number numbers
of off offer offered offers office officer officers official officials often oil old on once one only open opens opinion opposition or order orders other others our out over own
page party past patrol pay peace people perhaps person petrol photo photos picture pipeline place plan plans play players please pledge pledged pledges point police policies policy political politics poll polls port possible post pound power press pressure price prices probably problem process program programme promise property protect protection protest protests public pull push put puts
question questions quick quickly quiet quite quote
raise raised raises rally rather read readers reading ready real really rebel rebels recall recent red region regional reject rejected rejects relations remain remains remember repeat reply report reported reporter reporters reports republic republican republicans request rescue response rest result return returned returns review right rights rise rises risk road role round rule ruled rules run running runs
safe safety said same sanction sanctions saturday save saw say saying says school sea season seat second secret secretary section sector security see seek seeking seeks seem seems seen seize seized sell senate send sends senior sent separate separatist separatists serious serve service services session set sets seven several shall share sharp she ship ships short should show showed shows shut side sign signed signs similar simply since single sit site situation six size slam small so social soldiers some someone something soon source sources south southern speak speaker speaking speaks special speech spend spoke spokesman spokesperson spokeswoman staff stage stand stands start started starts state states statement stay still stop stops story strategic street strike strikes strong study such sudden suddenly suggest summit summits sunday support supporters supports supposed sure surge surprise survey
take taken takes taking talk talked talking talks tank tanks target targets task tax team tell tells ten term terms territory test than thank thanks that the their them themselves then there therefore these they thing things think thinks third thirty this those though thousand thousands threat threaten threatened threatens threats three through thursday thus ticket tickets time times to today together told tomorrow tonight too took top total toward towards town trade trap travel treasury treaty trial trip troop troops trump try tuesday turn turned turns twelve twenty twice two
ultimately unable under union unit united unity unless until up update urge urged urges us use used uses using usual usually
value very veto via victory video view visit visits voice vote voted voters votes vow vowed vows
wait waits walk wall want wanted wants war warn warned warning warns was watch watching water way we weapons wednesday week weeks welcome welcomed well went were west western what whatever when where whether which while white who whole whom whose why wide will win wins winter with within without woman women word words work worked workers working works world worse worst would write writes wrote
year years yes yesterday yet you young your
aboard alongside atop beneath beside besides concerning except nearby nonetheless onto opposite outside overhead per regarding sometimes throughout underneath unlike upon
easter christmas january february march april may june july august september october november december
`);

/** Ordinary words that are also names or surnames: such a name needs its capital and the page behind it. */
export const NAME_AND_WORD = words(`
us it may will mark bill rich frank grant price value earnest trump card bush rice brown white black green gray grey young king bishop cook carter baker cooper fisher hunter mason miller parker porter potter taylor turner walker ward weaver wood woods stone rivers ford field banks barker bell best bird bond burns bush chase church cole cross day dean drew early field fields fish fox freeman gold goodman hall hill holder holland hope house hunt jewel knight lamb lane law long love low major march marsh mercy mills moon moss noble page paine park peace pearl pool pope pound power powers reed rose rush sage savage sharp short silver singer small snow sparks speaker spring steel strong summers swift waters weeks wells west wise wolf wolfe worth
china turkey chad jordan georgia guinea mali nice reading bath lens cork hull split mobile orange congress republicans republican democrats democrat states state division sector right council mission house home sea group seven forces armed military army ministry defence defense protection foreign union emirates alliance treaty
`);

/** Small words that a heading writes large; never part of the name that follows. */
export const SMALL_WORDS = words(`
a an the in of at for to from by on with and or but nor as if when while after before how why what where who is are was were not no since until about against over under into than then that this these those its his her their our your my all both
`);

/** Titles and functions that stand before a person's name, or between a country and one. */
export const TITLES = words(`
president presidents vice prime premier chancellor minister deputy first second acting former ex late then new secretary undersecretary assistant secretary-general general state foreign defence defense interior finance treasury security national press white house senate house majority minority leader speaker whip chief chairman chairwoman chair commissioner ambassador envoy diplomat delegate representative rep reps senator sen sens congressman congresswoman lawmaker governor gov mayor councillor attorney justice judge king queen prince princess pope ayatollah imam sheikh emir sultan tsar supreme commander admiral adm colonel col captain capt major maj lieutenant lt sergeant sgt marshal brig brigadier professor prof doctor dr sir dame lord lady baron mr mrs ms miss messrs reverend rev father sister brother comrade citizen candidate nominee incumbent rival republican democrat democratic gop tory labour conservative liberal independent spokesman spokeswoman spokesperson aide adviser advisor official officials correspondent reporter journalist analyst editor author director manager boss ceo head member founder oligarch strongman dictator autocrat leader-in-exile counterpart colleague host pundit under permanent special
`);

/** Words that follow a person's surname with a capital without making another name. */
export const AFTER_SURNAME = words(`
administration presidency campaign era government cabinet doctrine family team camp whitehouse officials official aides aide allies supporters white kremlin
`);

/** Endings that make another, junior person of a name. */
export const GENERATIONS = words('jr junior sr ii iii iv');

/** Directions as adjectives leave a place's name what it is; plain directions make another place. */
export const DIRECTION_ADJECTIVES = words(
  'eastern western northern southern central southeastern southwestern northeastern northwestern mainland neighboring neighbouring modern post-soviet imperial tsarist contemporary present-day occupied wartime war-torn',
);

/** `X of PLACE` leaves the place a place after these; after another capitalised word it is part of a name. */
export const OFFICES = words(`
president presidents prime minister ministers ministry ministries chancellor king queen government governments parliament people peoples citizens republic embassy ambassador ambassadors consulate mayor governor city state states region territory army forces leader leaders head chief east west north south northeast northwest southeast southwest part parts most much all outside inside ahead capital invasion annexation occupation defence defense security side control support sovereignty independence integrity secretary department bureau foreign history future borders border battle siege fall talks rest kind sort one some many any both neither none each half that those out because instead
`);

/** Things that take a place's or person's name as their kind: a dish, beast, plant, stuff, tune or machine. */
export const KINDS_OF_THING = words(`
sprout sprouts sausage sausages schnitzel waltz waltzes coffee cake cakes roll rolls mule mules vodka salad dressing roulette doll dolls leather wolfhound blue bass spruce maple pine fir oak rose roses lily cherry hamster cat cats dog dogs hound terrier pony horse sheep goat cow cattle bull duck goose hen chicken egg eggs salmon trout herring sturgeon cod ham beef veal pork bacon cheese butter cream sauce soup stew pie pudding bread toast bun buns biscuit biscuits cookie cookies waffle waffles chocolate beer ale wine brandy gin rum tea lace gown dress dresses hat hats silk carpet rug porcelain cup cups plate plates bowl vase cabinet shop plaster chord chords scale key sonata symphony concerto overture opera 
`);

/** Words that turn the name before them into a street, a company, a paper or the like. */
export const NAME_HEADS = words(`
street st road rd avenue ave boulevard blvd lane drive square place plaza court park gardens bridge station airport terminal hotel hall house tower towers centre center stadium arena theatre theater museum gallery library cathedral church university college school institute academy hospital clinic foundation fund society association club company co corp corporation inc ltd plc group holdings bank airlines airways air motors steel oil times post journal herald tribune gazette star monitor news magazine review press today open cup league championship masters marathon games prize award awards county township parish beach bay island islands lake river mountain mountains valley falls springs spring creek hills heights oaks prison zoo festival orchestra philharmonic ballet opera
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

/** Regions that, after a comma, tell which town of that name is meant. */
export const REGIONS = words(`
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan
ala ariz ark calif colo conn del fla ga ida ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont
al ak az ar ca co ct de fl hi ia id il in ks ma me mi mn ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd tn tx ut wi wv wy
`);

/** First words of regions of two words: `New York`, `North Dakota`. */
export const REGION_FIRSTS = words('new north south west rhode district');

/** Verbs and the like that may follow a person's surname at a sentence's start, where capitals tell nothing. */
const AFTER_NAME = words(`
is was has had will would could can may might did does said says told tells asked asks added adds also and who himself herself then later once never now still not always often again soon even already too himself referred refused declined spoke speaks met meets wrote writes went goes came comes made makes gave gives took takes thought thinks felt held holds left saw knew began won lost kept keeps put puts
`);

/** True where a word fits after a name as a verb or the like. */
export function followsName(key: string): boolean {
  return AFTER_NAME.has(key) || (key.length > 4 && /(?:ed|ly)$/.test(key));
}

/** Nationalities and other adjectives made from places, by their ending; `german` and the like by name. */
export function isDemonym(key: string): boolean {
  return (
    IRREGULAR_DEMONYMS.has(key) ||
    (key.length > 5 && /(?:ian|ean|ish|ese|ians|eans|vite|vites|nian|kan|ican|icans)$/.test(key))
  );
}

const IRREGULAR_DEMONYMS = words(`
russian russians german germans french dutch greek greeks swiss czech czechs slovak slovaks pole poles dane danes finn finns swede swedes serb serbs croat croats turk turks turkish arab arabs thai iraqi iraqis israeli israelis pakistani afghan afghans kurdish kurd kurds african africans asian asians american americans european europeans soviet soviets crimean crimeans western eastern qatari qataris emirati emiratis norwegian norwegians roman romans cuban cubans mexican mexicans korean koreans slovene slovenes latvian latvians estonian estonians
`);

/** Months in order. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
/** Their short forms: months only beside a number. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((month) => month.slice(0, 3));
/** Weekdays in order, Sunday first. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Both: capitals that name nobody. */
export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);
/** Seasons with their first and last month, from 0. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [2, 4]],
  ['summer', [5, 7]],
  ['autumn', [8, 10]],
  ['fall', [8, 10]],
  ['winter', [11, 13]],
]);
const FIRST_DECADE = 1610;
const LAST_DECADE = 2020;
/** Decades with their first year, as they are written: `1980s`, `the eighties`. `The 1900s` may be a century. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: (LAST_DECADE - FIRST_DECADE) / 10 + 1 }, (_, i) => FIRST_DECADE + 10 * i)
    .filter((year) => year % 100 !== 0)
    .map((year): [string, number] => [`${year}s`, year]),
  ...'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i): [string, number] => [word, 1920 + 10 * i]),
]);
/** Numbers in words, `a` being one, by their value. */
export const NUMBERS: readonly string[] = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Words with which a date may begin. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  'the',
  'sept',
  ...MONTHS,
  ...SHORT_MONTHS,
  ...WEEKDAYS,
  ...SEASONS.keys(),
  ...DECADES.keys(),
  ...NUMBERS,
]);
