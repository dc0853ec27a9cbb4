/** The words and syllables of which names and stories are composed. */

const list = (words: string) => words.trim().split(/\s+/);

export const GIVEN = list(`
  Adam Agnes Aisha Alan Albert Alice Amara Amir Ana Andrea Andrew Anita Anna Anton Arjun Arthur Astrid Barbara Beatrice Ben
  Boris Brian Bruno Carla Carlos Cecilia Chen Clara Claude Daniel Daria David Deborah Dina Dmitri Edith Edward Elena Elias Elif
  Ella Emil Emma Erik Esther Eva Farid Fatima Felix Fiona Frank Freya George Greta Gustav Hanna Harold Hassan Helen Henry Hugo
  Ian Ibrahim Igor Ines Ingrid Irina Isabel Ivan Jack Jacob James Jan Jane Javier Jean Jonas Jorge Joseph Julia Karim Karl
  Katarina Keiko Kenji Lars Laura Lena Leon Lidia Liam Linda Louis Lucia Luis Magda Manuel Marco Maria Marta Martin Mateo Max
  Mei Mia Michael Mila Mohammed Monica Nadia Natalia Nicolas Nina Noah Nora Olga Oliver Omar Oscar Pablo Paul Pavel Pedro Peter
  Philip Priya Rachel Rafael Raj Rana Rebecca Robert Rosa Ruth Samir Samuel Sandra Sara Sergio Silvia Simon Sofia Stefan Susan
  Tamara Tanya Teresa Thomas Tomas Uma Valentina Vera Victor Viktor Walter Wei Yara Yusuf Zoe
`);

export const ONSETS = list(`
  b br bl c ch cl cr d dr f fl fr g gl gr h j k kh kl kr l m n p pl pr q r s sch sh sk sl sm sp st str sv t th tr v vl w wh y z
`);
export const NUCLEI = list('a a a e e e i i o o o u u ai au ea ee ei ie oa oo ou ue y');
export const CODAS = list(
  'b ck d ff g k l ld ll lm ln m mb n nd ng nk nn nt p r rd rg rk rl rm rn rr rt s ss st t tt v x z',
);

export const SURNAME_ENDINGS = list(`
  son sen ov ova ev eva enko ski ska sky ic ez es ini elli etti oni ard ault berg burg dahl feld gaard holm lund man mann mark
  quist sby son stein stone strom thorpe ton vik wald ward wick wood worth yan zadeh
`);
/** Surnames that are also ordinary words. */
export const WORD_SURNAMES = list(`
  Baker Banks Bell Brook Brown Bush Carter Chase Church Cook Cross Day Drake Field Fisher Forest Fox Frost Gates Green Hall Hill
  Hunter King Knight Lake Lane Law Long March Marsh May Miller Moon Parker Pope Porter Power Rice Rivers Rose Sharp Short Singer
  Stone Street Summers Waters West White Wise Wood Young
`);
export const PLACE_ENDINGS = list(
  'burg bury by dale den ford grad gorod haven heim holm ia ica ka mouth o polis stad stan ton ville vik wick',
);
export const PLACE_WORDS = list('North South East West New Upper Lower Port Fort Lake Mount Saint');
export const BODIES = list(
  'Council Ministry Party Bank Institute Agency Union Court Board Commission Federation Group Alliance Press University Foundation',
);
export const FIELDS = list(
  'Trade Energy Justice Health Transport Finance Security Research Labor Science Grain Harbor Rail Steel Water',
);
export const HAPPENINGS = list('Siege Treaty Summit Flood Strike Accord Blockade Ceasefire');

export const OFFICES = [
  'prime minister',
  'foreign minister',
  'defense minister',
  'governor',
  'mayor',
  'ambassador',
  'central bank governor',
  'senator',
  'opposition leader',
  'interior minister',
];

export const NOUNS = list(`
  agreement border budget campaign ceasefire committee convoy court crisis debate decision delegation deputy district dispute
  election embassy evidence factory figures force fuel government group harvest hearing hospital inquiry judge law letter loan
  market meeting message minister mission money motion office offer officials opposition order parliament payment plan police
  policy pressure price proposal protest question railway region report request resolution road route rule ruling schedule
  school season security service shipment signal soldiers speech statement station storm strike supply talks tax term threat
  timetable town trade treaty troops union village visit vote warning weapons week winter witness work year
`);
export const ADJECTIVES = list(`
  armed bitter broad central civil clear cold costly daily deep early eastern economic empty final foreign former fresh full
  heavy joint large late legal likely local long lower main military narrow national new northern open political private public
  quiet rare regional senior serious sharp short slow southern special steady strong sudden temporary unusual weak western wide
`);
export const VERBS = list(`
  accepted added announced approved argued asked began believed blamed blocked brought called claimed closed confirmed
  considered cut decided defended delayed demanded denied described ended expected failed feared followed found halted held
  hoped insisted joined kept learned left lost met moved needed noted offered opened ordered paid passed planned pledged
  postponed praised pressed promised pulled put raised reached rejected repeated replied reported returned said saw sent set
  showed signed stopped suspended told took tried turned urged visited voted waited wanted warned watched welcomed won wrote
`);
export const WEEKDAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const MONTHS = list('January February March April May June July August September October November December');
