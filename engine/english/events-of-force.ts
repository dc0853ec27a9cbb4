/** How news tells of war, arms and violence. Chosen by hand for news of any country. */
import type { TypeWords } from './event-words.ts';

export const FORCE = {
  exercise: {
    strong: `drills, live fire, live rounds, live ammunition, live shells, firing practice, shooting practice, shooting exercise*, target practice, gunnery, war games,
      military exercise*, opened fire, shooting at, shot at, shots at, firing, manoeuvres, maneuvers, combat training, firing range*, field training`,
    weak: `drill, exercis*, workouts, manoeuv*, maneuv*, shooting, practise, practised, practises, practising, practice, practiced, practices, practicing,
      rehears*, training, gunfire, guns, fired, shells, blast*, boom*, thunder*, salvo*, shelled`,
  },
  enlargement: {
    strong: `enlarg*, expan*, growth, admission*, accession*, new members, newcomer*, eastward*, march east, became members, open door, widening, new allies,
      inclusion, encroach*, move* east`,
    weak: `enter, entered, entering, enters, entry, grew, grown, admit*, join, joins, joined, joining, took in, brought in, bring in, accept, accepted,
      accepting, accepts, embrac*, invited, invitation*, brought into, bring into, creep*, crept, spread*, advance*, absorb*, doubled, came in, come in,
      push, grow, grows, let in, letting in, opened its doors, recruit*, decision, tak* in, take* into, open* the door`,
  },
  conflict: {
    strong: `separatist*, rebel*, insurgen*, insurrection, militant*, militia*, gunmen, revolt, uprising, proxies, armed men, ceasefire, cease fire,
      breakaway, secessionist*, paramilitar*, armed groups, irregulars, self proclaimed, self styled, people's republic*, contact line,
      line of contact, pro moscow`,
    weak: `fighters, war, warfare, invasion, offensive, fighting, fought, conflict, battle*, shelling, hostilities, front line*, frontline*, trench*,
      violence, bloodshed, clashes, unrest, struggle*, backed forces, battle lines, besieg*, bombard*, warring, shelled, stalemate, front, civil war, invad*`,
  },
  attack: {
    strong: `attack*, bomb*, blast, blasts, explosion*, exploded, shooting, shootings, gunman, gunmen, airstrike*, air strike*, raid, raids, raided, assault*,
      ambush*, stabb*, massacre*, assassinat*, hijack*, sabotage*, suicide bomb*, opened fire, missile*, arson, poison*, shot dead, gunned down,
      detonat*, strike* on, blown up, fired on, slaughter*`,
    weak: `killed, killing, kill, shot, shots, fire, fired, hit, struck, dead, deaths, victims, wounded, injured, murder*, terror*, violence, siege, rocket*,
      drone*, shell*, knife, gunfire, bloodshed, blew up, hostage*, onslaught, barrage, carnage, gunned, rampage, stormed, storming,
      brought down, targeted, deadly`,
  },
  seizure: {
    strong: `seiz*, impound*, confiscat*, captur*, commandeer*, took control, boarded, arrest, arrested, detain*, detention, forfeit*, nationalis*, nationaliz*,
      requisition*, expropriat*, take* control`,
    weak: `held, hold, holds, holding, took, taken, kept, stay*, captiv*, blocked, takeover, not allowed to leave, may not leave, trapped, impasse, in limbo,
      marooned, holed up, kept from leaving, court order, under guard, hostage*, stranded, stuck, custody, refus* to let, refus* to release, froz*`,
  },
  coup: {
    strong: `coup, coups, putsch*, mutin*, overthr*, uprising*, insurrection*, rebellion*, revolt*, stormed, storming, junta, took power,
      seize* power`,
    weak: `takeover, soldiers, plot*, toppl*, marched, march on, rebel*, tanks, armed men, power grab`,
  },
} satisfies Record<string, TypeWords>;
