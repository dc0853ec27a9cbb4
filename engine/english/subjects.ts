/**
 * Words that show what a page is about, so that `NATO` on a page about cinemas is not linked to the alliance. Chosen by
 * hand: the commonest nouns and verbs of each subject, in the singular unless the plural is another word.
 */
import { words } from './words.ts';

/** What the news of states is about. */
export const PUBLIC_AFFAIRS = ['politics', 'military', 'economy', 'law', 'energy'] as const;

/** Subjects with their words. */
export const SUBJECTS = {
  politics: words(`
president presidency presidential government minister ministry parliament congress senate senator election vote voter ballot campaign party lawmaker policy cabinet democracy democracies democratic republic opposition diplomat diplomacy diplomatic embassy ambassador sanction treaty legislation legislature bill governor referendum coalition administration chancellor premier spokesman spokeswoman federal political politics summit leader nation state capital migrant immigration
`),
  military: words(`
military troop army soldier defence defense alliance weapon missile tank war navy invasion combat ceasefire artillery drone commander nuclear border frontline front frigate brigade security peacekeeper observer monitor battle pact ally allies explosion patrol rocket gun shrapnel mine armoured fighter rebel truce casualty
`),
  economy: words(`
economy economic economist inflation tariff trade stock market bank banker investor investment growth recession currency export import bond budget tax debt industry industrial merger revenue profit finance financial billion dollar earnings consumer unemployment jobless
`),
  law: words(`
court judge trial lawsuit jury prosecutor attorney lawyer ruling appeal defendant antitrust justice verdict legal indictment plaintiff testimony
`),
  energy: words('pipeline gas oil energy electricity fuel reactor grid crude'),
  media: words(`
television tv news broadcast broadcaster anchor channel viewer audience reporter journalist journalism cable newspaper interview programme ratings studio correspondent newsroom editor media host presenter network
`),
  sport: words(`
game team season coach player league score goal match tournament championship basketball football baseball hockey tennis quarterback ball referee fan striker midfielder innings playoff stadium semifinal squad inning baseman bat helmet innings pitcher jersey derby jockey horse racecourse dart wicket
`),
  music: words(
    'guitar chord song band album piano music melody tune string bass singer concert strum minor major fret finger',
  ),
  film: words(
    'film movie cinema theatre theater actor screening popcorn screen premiere moviegoer exhibitor multiplex auditorium',
  ),
  art: words(
    'painter paint painted painting picture museum gallery exhibition canvas artist sculpture portrait drawing engraving',
  ),
  medicine: words(`
student exam examination medical hospital patient clinical doctor nurse medicine diagnosis examiner curriculum course skill candidate school faculty doctor oxygen tissue wound therapy symptom stethoscope
`),
  food: words(
    'pub beer ale menu restaurant kitchen wine lunch dinner brewery pint cook dish recipe bar landlord meal chef sauce butter flour oven potato egg spoon fishmonger orchard tenant',
  ),
  technology: words(
    'phone camera software app chip laptop battery device model neural image layer dataset algorithm pixel training gadget program processor compressed file frame filter hacker layer interrupt',
  ),
} as const;

export type Subject = keyof typeof SUBJECTS;
