/** How news tells of accidents, disasters, rescues, illness and death. Chosen by hand for news of any country. */
import type { TypeWords } from './event-words.ts';

export const MISHAPS = {
  accident: {
    strong: `accident*, crash*, collision*, collid*, derail*, sank, sunk, sinking, capsiz*, aground, grounding, wreck*, explosion*, exploded, blast, blaze,
      spill*, meltdown, mishap*, incident, shipwreck*, stuck, wedged, stranded, jammed, plunged, blowout, blew out, near miss, malfunction*, catastroph*,
      disaster*, tragedy, crisis, drama, saga, fiasco, debacle, calamity, pile up, blockage, stoppage, caught fire, in flames, out of the sky,
      from the sky, blew up, ruptur*`,
    weak: `fell, hit, struck, lost, block*, plugg*, obstruct*, trapped, went down, gone down, came down, came off, flew off, fell off, broke, breakdown,
      standstill, ran into, overturn*, failure, collapse*, turned sideways, leak*, burst, ripped, tore, lodged, jam, plummet*, nosedive*, affair,
      closure, shut, buried itself, logjam*, gridlock*, snarl*, paraly*, veer*, swerv*, slew*, plough*, plow*, ramm*, skidd*, slamm*, adrift, halted,
      suspended, tailback*, traffic jam*, disappear*, killed, killing, deaths, gush*, to a halt, went wrong, vanish*, perish*`,
  },
  disaster: {
    strong: `earthquake*, quake*, flood*, storm, storms, hurricane*, typhoon*, cyclone*, tornado*, tsunami*, wildfire*, blaze*, inferno, erupt*, landslide*,
      mudslide*, drought*, famine*, disaster*, catastroph*, heatwave*, heat wave*, avalanche*, landfall, devastat*, crisis, calamity, tragedy, spill*,
      slick*, inundat*, aftershock*`,
    weak: `struck, hit, hits, destroyed, swept, damage*, death toll, rubble, winds, shook, tremor*, burned, burnt, ravag*, fire, fires, submerged,
      washed away, levee*, disruption, collaps*, killed, evacuat*, leak*, gush*, pollut*, pound*, flatten*`,
  },
  rescue: {
    strong: `rescu*, salvag*, evacuat*, freed, refloat*, re float*, floated, dislodg*, airlift*, survivors, pulled from, pulled free, came free, broke free,
      dug out, afloat, saved, set free, freeing`,
    weak: `free, save, saves, saving, recover*, brought out, lifted, towed, pulled, tugged, loose, reopen*, moving again, brought to safety, reached, moved,
      alive, shift*, floating, wrest*, haul*, winch*, hoist*, heav*, prised, pried, dragged, pulled off, come off, came off, worked loose, worked free,
      plucked, eased off, under way again, moving, plugged, capped, cleared, to safety, contained, resum*, nudged`,
  },
  outbreak: {
    strong: `outbreak*, epidemic*, pandemic*, infect*, virus, disease, contagio*, quarantin*, contaminat*, illness`,
    weak: `cases, spread*, wave, sick, ill, patients, deaths, positive, lockdown*, vaccin*, fell ill, variant*`,
  },
  death: {
    strong: `died, dies, death, funeral*, passed away, buried, murder*, assassinat*, suicide, mourn*, killed, killing, obituar*, found dead`,
    weak: `dead, dying, lost his life, lost her life, body, burial, loss of, last breath, coffin, succumb*, lay in state, gave his life, gave her life,
      perish*, slain, eulog*, tribute*`,
  },
  breach: {
    strong: `hack*, breach*, cyberattack*, cyber attack*, ransomware, malware, phish*, intrusion*, data theft, leak, leaks, leaked`,
    weak: `attack*, stolen, stole, exposed, outage*, records, theft, data, compromis*, files, broke into, break in, dumped, siphon*, infiltrat*, crippl*, reveal*, disclos*, ransom*`,
  },
} satisfies Record<string, TypeWords>;
