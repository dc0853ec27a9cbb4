/**
 * Capitalised words for people by their nation, religion or party, and the adjectives of these words: they are not
 * names. Collected by hand; words that `places.ts` recognises by their ending are not repeated.
 */
import { words } from './words.ts';
import { PLACES } from './world.ts';

/** Is a word one of these, or made from a place's name: `Londoners`? */
export const isAdherent = (key: string): boolean => ADHERENTS.has(key) || COMPATRIOT.test(key) || isInhabitant(key);

/** `Iowan`, `Londoners`: words made from the name of a place. */
function isInhabitant(key: string): boolean {
  const ending = /(?:n|ns|er|ers)$/.exec(key);
  return ending !== null && PLACES.has(key.slice(0, ending.index));
}

/** `Irishman`, `Frenchwomen`. */
const COMPATRIOT = /(?:[a-z]{2}sh|ch|scots|corn)(?:m[ae]n|wom[ae]n)$/;

const ADHERENTS = words(`
nazi nazis neo-nazi jesuit jesuits catholic catholics protestant protestants muslim muslims christian christians jew jews jewish sunni sunnis shia shias shiite shiites hindu hindus buddhist buddhists sikh sikhs islamic islamist islamists orthodox anglican anglicans mormon mormons evangelical evangelicals jihadist
democratic democrat democrats republican republicans tory tories whig marxist marxists communist communists socialist socialists conservative conservatives liberal liberals unionist unionists loyalist loyalists nationalist nationalists zionist zionists peronist chavista maga
argentine argentines filipino filipinos filipina saudi saudis omani omanis yemeni yemenis bangladeshi bangladeshis azeri azeris kazakh kazakhs uzbek uzbeks tajik tajiks kuwaiti kuwaitis bahraini bahrainis iranian welsh scot scots brit brits briton britons yank yanks basque basques
catalan catalans flemish walloon uyghur uyghurs uighur uighurs rohingya hutu hutus tutsi tutsis zulu xhosa yoruba igbo hausa maori maoris aboriginal inuit hispanic hispanics latino latinos latina latinas latinx caucasian arctic gallic slavic slav slavs nordic hebrew latin yorker tamil tamils punjabi
bengali gujarati hindi urdu mandarin cantonese tibetan tibetans nepali nepalis somali somalis congolese kiwi kiwis aussie aussies yorkers dubliners parisian parisians muscovites hollander hollanders icelander icelanders philippine lankan lankans zealander zealanders rican ricans salvadoran salvadorans konger kongers dubliner londoner new-yorker southerner southerners westerner westerners northerner
irish malay malays english emirati hong-konger hongkonger hongkongers londoner londoners berliner berliners liverpudlian mancunian glaswegian european-wide pro-russian transatlantic azerbaijani azerbaijanis cypriot cypriots honduran hondurans moroccan moroccans montenegrin montenegrins paraguayan uruguayan
kashmiri kashmiris pashtun pashtuns chechen chechens kosovar kosovars icelandic coptic alawite alawites yazidi yazidis druze spaniard spaniards palestinian palestinians
`);

/** For which first words of a country does the second word have the ending of the adjective: `Sri Lankan`? */
export const TWO_WORD_NATIONS = words(
  'sri costa puerto el hong new south north saudi san sierra burkina cape las roman anglo greek latin central',
);
