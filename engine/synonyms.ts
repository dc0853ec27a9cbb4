import { foldKey } from './tokens.ts';

const SYNONYMS = {
  chief: ['secretary-general', 'secretary', 'head', 'leader', 'director', 'commander', 'chairman'],
  head: ['secretary-general', 'secretary', 'leader', 'president', 'chief'],
  boss: ['secretary-general', 'secretary', 'leader', 'president', 'head'],
  leader: ['president', 'secretary-general', 'minister', 'head'],
  dept: ['department'],
  ministry: ['ministry', 'department'],
  defense: ['defence'],
  defence: ['defense'],
  fm: ['foreign'],
  pm: ['prime'],
  potus: ['president', 'us'],
  spokesman: ['spokesperson', 'spokeswoman', 'press', 'spokesman'],
  spokesperson: ['spokesman', 'spokeswoman', 'press'],
  spokeswoman: ['spokesperson', 'spokesman', 'press'],
  mouthpiece: ['spokesman', 'spokesperson', 'press'],
  envoy: ['ambassador'],
  american: ['us', 'america', 'states'],
  british: ['uk', 'britain', 'kingdom'],
  russian: ['russia'],
  ukrainian: ['ukraine'],
  german: ['germany'],
  french: ['france'],
  chinese: ['china'],
  iranian: ['iran'],
  us: ['states', 'american', 'america'],
  talks: ['meeting', 'round', 'session', 'talks', 'negotiations'],
  summit: ['meeting', 'call', 'talks'],
  phone: ['call', 'telephone'],
  call: ['phone', 'telephone', 'conversation'],
  deal: ['agreement', 'accord'],
  accord: ['agreement'],
  pact: ['agreement', 'alliance'],
  expansion: ['enlargement', 'growth'],
  growth: ['enlargement', 'expansion'],
  seizure: ['annexation'],
  takeover: ['annexation'],
  grab: ['annexation'],
  seized: ['annexation'],
  buildup: ['build-up', 'massing'],
  massing: ['build-up', 'buildup'],
  penalties: ['sanctions'],
  embargo: ['sanctions'],
  rebels: ['separatist', 'separatists'],
  drills: ['exercises'],
  exercises: ['drills'],
  manoeuvres: ['drills', 'exercises'],
  maneuvers: ['drills', 'exercises'],
  pipeline: ['pipeline', 'gas'],
  army: ['forces', 'military', 'army'],
  military: ['forces', 'army'],
};

/**
 * Words that readers use for an office or an act, and what packs call it, both as folded words: what stands for several
 * words is met by each of them. For lookup only. A map, because any word that is typed asks it, and objects answer to
 * `constructor`.
 */
export const LOOKUP_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SYNONYMS).map(([word, others]) => [word, others.flatMap((other) => foldKey(other).split(' '))]),
);
