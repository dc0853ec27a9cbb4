/**
 * Ordinary words of English, as linking asks for them.
 * Chosen by hand from news text, and added to when a passage or a page showed a gap.
 */
import { words } from './words.ts';

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
afterward afterwards altogether anyhow anyway anywhere beforehand elsewhere everywhere furthermore hence henceforth hereafter however indeed lest likewise maybe meantime meanwhile moreover nevertheless nonetheless nowadays otherwise overnight seldom somehow somewhere soon still thereafter thereby therefore thus unfortunately upstairs whatever whenever whereas whereby wherever whether whichever whoever would should shall
aboard alongside atop beneath beside besides concerning except nearby nonetheless onto opposite outside overhead per regarding sometimes throughout underneath unlike upon
easter christmas january february march april may june july august september october november december
`);

/** Ordinary words that are also names or surnames: such a name needs its capital and the page behind it. */
export const NAME_AND_WORD = words(`
us it may will mark bill rich frank grant price value earnest trump card bush rice brown white black green gray grey young king bishop cook carter baker cooper fisher hunter mason miller parker porter potter taylor turner walker ward weaver wood woods stone rivers ford field banks barker bell best bird bond burns bush chase church cole cross day dean drew early field fields fish fox freeman gold goodman hall hill holder holland hope house hunt jewel knight lamb lane law long love low major march marsh mercy mills moon moss noble page paine park peace pearl pool pope pound power powers reed rose rush sage savage sharp short silver singer small snow sparks speaker spring steel strong summers swift waters weeks wells west wise wolf wolfe worth
charter dish sessions shell target apple visa gap sprint amazon oracle square stripe block zoom snap slack boots next sky fox sun mirror mail star express guardian observer telegraph independent virgin reach trust truss cleverly gates jobs cotton coats cash crane gross burr fudge pence head hook horn joy leach loud marks quick sand sands seal shields skinner speed stark still stock sweet tester thorn tide tower wall walls whip wild winter barnes foster manning palmer sanders warner weber mayer wheeler spicer
china turkey chad jordan georgia guinea mali nice reading bath lens cork hull split mobile orange congress republicans republican democrats democrat states state division sector right council mission house home sea group seven forces armed military army ministry defence defense protection foreign union emirates alliance treaty
`);

/** Small words that a heading writes large; never part of the name that follows. */
export const SMALL_WORDS = words(`
a an the in of at for to from by on with and or but nor as if when while after before how why what where who is are was were not no since until about against over under into than then that this these those its his her their our your my all both
`);

/** Whose names are also those of diseases: `Parkinson’s`? */
export const DISEASES = words('alzheimer parkinson crohn asperger');
