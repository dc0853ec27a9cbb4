/**
 * Given names in the news of many countries, only for the cast: linking uses the commonest ones (`people.ts`), because
 * there a name in lower case or in a headline depends on them. Written by hand, then reduced to names that saved pages
 * have, short ones, and those that look like something else (`Fabian` like a nationality): two thousand more told the
 * cast of marked stories nothing. Words that often mean something else are left out.
 */
import { words } from './words.ts';

/** Is this word a given name, and seldom anything else? */
export const MORE_GIVEN_NAMES = words(`
abby abel adele adrian agnes aldo alec alejandro alf alfred allen alma alonzo amelie amos andre andreas andres angelica anja anselm arlo armand arne arnold arturo augustus axel bart bastian belinda benedict bernard beverley birgit blake
boyd bram bryn burt byron camilla camille carey casey catalina cecile cecily cedric cesar chloe christoph ciara cian cillian clark claude clifton clint cole colm connor cora corey cornelius cory curtis dale damian daniela danny dave
demetrius denny dianne didier dieter dina dino dirk dominic donovan dorian doug douglas eduardo eleni ellis elsa elvis emil emilio emmy enda enid enzo eoin esme evan evie ewan ewen eyal ezra fabian faye federico florian francis francisco
fred friedrich fritz gabriela gaston geoff georg georges gerard gerhard gerry gideon giles giorgio gladys glenys guido gunter hamish hannes harlan harris hayden howard howie hugo iain idris ignatius ilse ina ines inga inge iona isaac isla
ivo ivor jackson jakob jamie jan jana janis jarvis jeanette jermaine jerome jo jodi jody joey johan johann johanna johannes jonas jorg jude judi jules juliet julio julius justus kai kara karl katharina katja kay kelley kendall kiki kofi
koji kris kristian kristine kyra lana lara laurence laurie leonard leopold letitia levi lexi libby lila lilian lilly lina linus liv lola lucas lucian lucius lukas luke lulu luther lutz lyle lyn lynne madeleine mads mae magnus maia malcolm
manfred mara marc marcel marcelo marcos marek margot mari marian marianne mariano mariella marty mateo mathias matthias mattias maud mavis maximilian maya melvin mercedes mia mika milo milos mira mona monika montgomery morgan moses murray
myles myra nathalie nell nellie nelson neville neal nia nicky niels niklas niko niklaus nils nino noam noel nora norris octavia olav oliver olivier oran oriol orla orville oskar otis owen pascal patrik patsy perry petr petros philippe
phineas pia pier piers pilar polly quentin rafe rainer ralf ramsey randall rasmus reid remy rhea rhys ria ricky riley robby rodrigo roland rolf romy ronny rory ross rufus rupert russel sabine saul scarlett sebastian shannon shawn shay
shea shelley sherwood sid siegfried sigrid silas silke silvia simeon simone solange stephan stephanos stewart stig sven suzi tad tammy tanner tatum tess thad thaddeus thalia thea theo therese tia tito tobias toby tod tomas tommy toni tora
tori torsten travis trish tristan troy ugo ulrich una uri urs vasco vaughan vernon wally wendy whitney wilfred wilmer winifred yael yann yannick yuki yves zac zach zack zane zara zeke zita zora zsa bola segun yemi sani musa kojo efua jabu
mpho jaco ajay alok aman amar ashish girish harish jagdish manish neha nitish pankaj prem raj ritu satish srinivas tejas vikas abbas adel adil alaa amal amin amir anas arif asad asif asma atif ayman aziz emad fareed faris fuad hana huda
idriss ihab ilyas imad iman iyad javed khaled luay maher moaz mohamed muna mustafa nahed noor noura nour omer rami rana rauf rima riz sadiq saif sameer sami sayed sayeed soraya suliman taha wael wafa waleed younis zain zaki zakaria ziad
ayse deniz elif emre recep tayyip mostafa roya sima aiko eiji goro ryo taro toru yuji yuka yuko yuta hyun jae jinping joon jong xiaoping yoon yun aleksander alla andrius denis denys edgars ihor ilya inna jaroslav kira oleh olha taras
vasyly yana yury zoya ana andrej ela ewa luka novak pavle sasa slobodan viktoras zoran alonso cristian cristiano emanuel evo fito helder iker irma jair jairo jhon katia lourdes luiz mauricio maximo moises neymar rubens rubi ruy teo
vinicius xavi yadier aino eero eino esko jari juha kari olli outi sari tero timo tuomas ulla urho urpo ville ebba elin leif malin olof ove rune siv tage tore tove ulf aisling brid dara eilis emer seamus sile ceri dewi dilys eirian elis
emrys gwenllian huw hywel ifan ifor iolo llinos mair nerys nesta rhun rhydian sian sioned tomos aonghas jock lorn homer draymond lamar peyton tua zion yoan dak jayson nolan giancarlo gillian killian jillian
ahmad anwar brendan bridget ciaran clara conor elisabeth farah francesca franz freya gareth hamid hamza henrik imran ingrid ismail jelena kamal katarina kieran leila lorenzo mehmet natasha ngozi niamh piotr rajesh saeed sinead sofia thierry trent vanessa vicente xavier yasmin carly daisy jasmine lily poppy violet
`);
