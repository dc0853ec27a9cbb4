/** How news tells of what governments, parliaments, parties and crowds do. Chosen by hand for news of any country. */
import type { TypeWords } from './event-words.ts';

export const POLITICS = {
  visit: {
    strong: `visit, visits, visited, visiting, trip, tour, toured, state visit, stopover, pilgrimage`,
    weak: `arriv*, landed, flew to, came to, went to, travel*, journey*, guest, receiv*, welcomed, swept in, touched down, flew in, motorcade, red carpet`,
  },
  statement: {
    strong: `apolog*, speech, address, addressed, statement, announc*, declar*, televised, broadcast, open letter, letter, news conference, press conference,
      remarks, sorry, condemn*, ultimatum, manifesto, plea, denounc*`,
    weak: `message, video, film, tweet*, posted, wrote, spoke, vow*, promis*, warn*, admit*, confess*, regret*, forgiveness, takes the blame, took the blame,
      appeal*, words, told the nation, notif*, invok*, step, told reporters, pledg*, reveal*, disclos*, spoke out, lash* out, the blame`,
  },
  vote: {
    strong: `vote, votes, voted, voting, ballot*, motion, referendum*, plebiscite*, roll call, no confidence, confidence vote, division, tally, show of hands,
      rebellion, revolt*, veto*, abstain*`,
    weak: `majority, backed, defeat*, survive*, won, lost, margin, reject*, carried, result, rebel*, against him, against her, in favour, in favor,
      turned down, voted down, approve*, nays, ayes, tellers, scraped through, squeaked, passed, adopt*, threw out`,
  },
  election: {
    strong: `election*, elected, re elect*, reelect*, polls, polling, landslide, ballot*, primary, primaries, runoff, run off, went to the polls,
      leadership contest*, leadership race*, leadership election*, voters, inaugurat*, by election*, came to power, swept to power, took power,
      won power, voted out, concede*`,
    weak: `win, wins, won, victor*, defeat*, beat, lost, loses, results, contest*, mandate, votes, voted, chosen, chose, choose*, picked, succeed*, triumph*,
      sweep, swept, crowned, romp*, trounc*, thrash*, exit poll*, oust*, turnout`,
  },
  resignation: {
    strong: `resign*, stood down, quit, quits, quitting, abdicat*, relinquish*, bowed out, bow out, bows out, threw in the towel, gave up his post,
      gave up her post, gave up his office, gave up her office, left office, left his post, left her post, tendered, step* back, vacat*, handed in his,
      handed in her, gave notice, made way for, left the company, stand* aside, gave up power, step* down, stand* down, step* aside,
      leav* office, make way for`,
    weak: `departure*, departed, depart, exit, farewell, retire*, downfall, walked out, leave, leaving, goes, would go, will go, to go, going, gave up, fell,
      fall, out of office, went, gone, last day, handed in, end of his, end of her, parting, called it a day, walked away, stood aside,
      fell on his sword, decision, no longer, departs, departing`,
  },
  dismissal: {
    strong: `dismiss*, sack*, fired, firing, fires, oust*, depos*, toppl*, unseat*, axed, axing, expel*, expuls*, eject*, impeach*, thrown out, kicked out,
      driven out, threw out, shown the door, stripped of, relieved of, removed from office, removed as, removal, voted out, purge*, defenestrat*, let go,
      overthr*, terminat*, forc* out, push* out, told to go, told to leave, swept from, eas* out, turf* out, demot*`,
    weak: `remove, removed, lost his job, lost her job, lost his post, lost her post, lost his seat, lost her seat, fell, fall, downfall, brought down,
      out of office, out of a job, without a job, replac*, suspend*, suspension, sent packing, parted ways, parted company, ended his, ended her,
      cost him his, cost her her, booted, marching orders, dumped, ditched, given the boot, unceremonious*, decision, dropped, exit*, departure*,
      lost the job, turned against, show* the door, brought him down, brought her down`,
  },
  appointment: {
    strong: `appoint*, nominat*, sworn in, swearing in, was named, were named, been named, named him, named her, named as, named new, took office, inaugurat*,
      installed, took over, confirmed as, took the helm, put in charge, made chief, made chair*, made head, made minister, made prime, made president,
      made chancellor, made secretary, coronation, successor, chosen as, elevated to, took charge, take* charge, reins, oath, sworn, stepped into, form* a government, tak* office, tak* over, take* the helm, accession`,
    weak: `became, become, becomes, chosen, chose, picked, pick, elected, hired, promot*, succeed*, replac*, post, job, tapped, assum*, started as, starts as,
      begins as, began as, first day, named, made, entered, moved into, new chief, new head, new leader, new prime minister, new boss, rose to,
      in charge, at the helm, handed the job, given the job, elevat*, inherit*, anointed, helm, brought in, interim, took up, unveil*`,
  },
  law: {
    strong: `law, laws, bill, act, legislation, statute*, decree*, enact*, signed into law, passed, passage, repeal*, ratif*, amend*, outlaw*,
      into effect, came into force, criminaliz*, criminalis*`,
    weak: `approv*, signed, adopt*, reform*, rules, measure*, vote*, overhaul, in force, took effect, scrap*, introduc*, tighten*, push* through, veto*`,
  },
  budget: {
    strong: `budget*, mini budget*, minibudget*, tax cut*, spending plan*, spending review, austerity, fiscal plan*, fiscal statement, fiscal event,
      growth plan, stimulus, public spending, spending cut*`,
    weak: `fiscal, cuts, spending, taxes, tax, borrowing, plan, plans, package, measures, statement, unfunded, giveaway*, deficit, handout*`,
  },
  scandal: {
    strong: `scandal*, affair, allegation*, revelation*, cover up, misconduct, wrongdoing, controversy, furore, uproar, outcry, disgrac*, row, saga, crisis,
      debacle, fiasco, corruption, backlash, sleaze, deception, fallout`,
    weak: `accus*, claims, reveal*, emerged, disclos*, leak*, lies, lied, lying, pictures, photograph*, broke the rules, rule breaking, gathering*, complain*,
      groping, bribe*, emails, tapes, recordings, incident, embarrass*, fraud, came to light, misled, exposed`,
  },
  report: {
    strong: `report, review, inquiry, findings, dossier, study, publish*, publication, white paper, audit, expose, exposed, investigation*, conclud*,
      conclusion*, uncover*, made public, laid bare`,
    weak: `found, finding, pages, criticis*, criticiz*, blam*, recommend*, document*, article*, story, reveal*, revelation*, verdict, account, investigat*,
      wrote, printed, paper, disclos*, damning, released, version, doubt*, probe*, scathing`,
  },
  hearing: {
    strong: `hearing, hearings, testif*, testimony, questioned, questioning, grilled, grilling, quizzed, inquiry, inquiries, probe, probes, probed,
      investigation*, evidence session*, summoned, committee hearing, under oath, cross examin*, told lawmakers, told congress, told the committee,
      before congress, subpoena*, appear* before, before lawmakers, told senators`,
    weak: `session, evidence, appear*, faced, faces, answer*, questions, interrogat*, witness*, investigat*, berat*`,
  },
  protest: {
    strong: `protest*, demonstrat*, rally, rallies, rallied, riot*, unrest, picket*, sit in, sit ins, vigil*, uprising*, march, marched, marches, marchers,
      storming, stormed, insurrection*, disturbance*, pitch invasion, occup*, mob, tear gas`,
    weak: `crowd*, chant*, banner*, block*, gather*, streets, broke into, clash*, invasion, invad*, climbed, sat down, besieg*, flares, turned out, poured,
      placard*, barricade*, linked arms, took to the streets, anger, angry, broke through, jeer*`,
  },
  strike: {
    strong: `strike, strikes, on strike, walkout*, industrial action, work to rule, picket*, laid down tools, laid down their tools, strikers, striking workers,
      stoppage*, refus* to work, walk* out, walk* off, down* tools, stop* work, lockout`,
    weak: `dispute, stopped, pay deal, return to work, idle, idled, stand still, standstill, halt*, back to work`,
  },
  ban: {
    strong: `ban, bans, banned, banning, barred, barring, bar, forbid*, forbade, prohibit*, suspend*, suspension*, outlaw*, halt*, moratorium, grounded,
      grounding, groundings, closure, closures, lockdown, blacklist*, curfew, out of service, clampdown`,
    weak: `clos*, shut, stop*, restrict*, kept out, shut out, not allowed, may not, off limits, exclu*, disqualif*, blocked, block, ground, lost its licence,
      revok*, ordered off, kept on the ground, shelved, pulled from, decision, freez*, curb*, refus*, expel*, froz*, paus*`,
  },
  approval: {
    strong: `approv*, authoris*, authoriz*, clear*, permission, permit*, green light, green lit, go ahead, lifted, lifting, lift, lifts, reopen*, allowed,
      allow, allows, allowing, certif*, recertif*, reinstat*, licens*, legalis*, legaliz*, endors*, ratif*, consent*, assent, return to service,
      back in service, back in the air`,
    weak: `return*, resum*, nod, signed, leave to, blessing, back into, back in, fly again, open again, sell again, run again, start again, decision, passed, pav* the way, restor*`,
  },
  withdrawal: {
    strong: `withdr*, pullout, pull outs, quit, quits, quitting, pulled back, pullback, retreat*, exit*, secede*, secession, defect*, desert*, abandon*,
      severed, cut ties, cutting ties, broke off, breaking off, broke with, opt* out, bail* out, pull* the plug, terminat*, revers*, backtrack*, reneg*, relent*, climb* down, part* ways, split from, pull* out, back* out, drop* out, walk* away, about turn, tore up`,
    weak: `left, leave, leaves, leaving, departure*, ended, ending, gave up, dropped, drop, scrapped, collapse*, stood down, fell apart, turned their backs,
      turned its back, gone, cancel*, gave in, jumped ship, walked off, turned tail, thought better, got cold feet, u turn, climbdown, decision,
      shelv*, ditch*, no longer, distanced, evacuat*, change of heart, second thoughts`,
  },
} satisfies Record<string, TypeWords>;
