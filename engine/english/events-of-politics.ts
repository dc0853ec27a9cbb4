/** How news tells of what governments, parliaments, parties and crowds do. Chosen by hand for news of any country. */
import type { TypeWords } from './event-words.ts';

export const POLITICS = {
  visit: {
    strong: 'visit, visits, visited, visiting, trip, tour, toured, state visit, stopover, pilgrimage',
    weak: 'arriv*, landed, flew to, came to, went to, travel*, journey*, guest, receiv*, welcomed, swept in, touched down, flew in, motorcade, red carpet',
  },
  statement: {
    strong: `apolog*, speech, address, addressed, statement, announc*, declar*, televised, broadcast, open letter, letter, news conference, press conference,
      remarks, sorry, condemn*, ultimatum, manifesto`,
    weak: `message, video, film, tweet*, posted, wrote, spoke, vow*, promis*, warn*, admit*, confess*, regret*, forgiveness, takes the blame,
      took the blame, appeal*, words, told the nation, notif*, invok*, step`,
  },
  vote: {
    strong: `vote, votes, voted, voting, ballot*, motion, referendum*, plebiscite*, roll call, no confidence, confidence vote, division, tally, show of hands,
      rebellion, revolt*`,
    weak: `majority, backed, defeat*, survive*, won, lost, margin, reject*, carried, result, rebel*, against him, against her, in favour, in favor,
      turned down, voted down, approve*, nays, ayes, tellers, scraped through, squeaked`,
  },
  election: {
    strong: `election*, elected, re elect*, reelect*, polls, polling, landslide, ballot*, primary, primaries, runoff, run off, went to the polls, leadership contest*,
      leadership race*, leadership election*, voters, inaugurat*, by election*`,
    weak: `win, wins, won, victor*, defeat*, beat, lost, loses, results, contest*, mandate, votes, voted, chosen, chose, choose*, picked,
      succeed*, triumph*, sweep, swept, crowned, romp*, trounc*, thrash*, exit poll*`,
  },
  resignation: {
    strong: `resign*, stepped down, step down, steps down, stepping down, stepped aside, step aside, stood down, stand down, stands down, standing down, quit, quits, quitting, abdicat*,
      relinquish*, bowed out, bow out, bows out, threw in the towel, gave up his post, gave up her post, gave up his office, gave up her office, left office,
      leave office, leaving office, left his post, left her post, tendered`,
    weak: `departure*, departed, depart, exit, farewell, retire*, downfall, walked out, leave, leaving, goes, would go, will go, to go, going, gave up,
      fell, fall, out of office, went, gone, last day, handed in, end of his, end of her, parting, called it a day, walked away, stood aside,
      fell on his sword, decision`,
  },
  dismissal: {
    strong: `dismiss*, sack*, fired, firing, fires, oust*, depos*, toppl*, unseat*, axed, axing, expel*, expuls*, eject*, impeach*, forced out, thrown out, pushed out,
      kicked out, driven out, threw out, shown the door, stripped of, relieved of, removed from office, removed as, removal, voted out, purge*, defenestrat*, let go`,
    weak: `remove, removed, lost his job, lost her job, lost his post, lost her post, lost his seat, lost her seat, fell, fall, downfall, brought down,
      out of office, out of a job, without a job, replac*, suspend*, suspension, show the door, sent packing, parted ways, parted company, ended his,
      ended her, cost him his, cost her her, booted, showed the door, marching orders, dumped, ditched, given the boot, unceremonious*, decision`,
  },
  appointment: {
    strong: `appoint*, nominat*, sworn in, swearing in, was named, were named, been named, named him, named her, named as, named new, took office, takes office, take office,
      taking office, inaugurat*, installed, took over, takes over, take over, taking over, taken over, confirmed as, took the helm, takes the helm, take the helm, put in charge, made chief, made chair*, made head, made minister,
      made prime, made president, made chancellor, made secretary, coronation, successor, chosen as, elevated to`,
    weak: `became, become, becomes, chosen, chose, picked, pick, elected, hired, promot*, succeed*, replac*, post, job, tapped, assum*, started as,
      starts as, begins as, began as, first day, named, made, entered, moved into, new chief, new head, new leader, new prime minister, new boss, rose to,
      in charge, at the helm, handed the job, given the job, elevat*, inherit*, anointed`,
  },
  law: {
    strong: `law, laws, bill, act, legislation, statute*, decree*, enact*, signed into law, passed, passage, repeal*, ratif*, amend*`,
    weak: `approv*, signed, adopt*, reform*, rules, measure*, vote*, overhaul, in force, took effect`,
  },
  budget: {
    strong: `budget*, mini budget*, minibudget*, tax cut*, tax cuts, spending plan*, spending review, austerity, fiscal plan*, fiscal statement, fiscal event, growth plan`,
    weak: `fiscal, cuts, spending, taxes, tax, borrowing, plan, plans, package, measures, statement, unfunded, giveaway*`,
  },
  scandal: {
    strong: `scandal*, affair, allegation*, revelation*, cover up, misconduct, wrongdoing, controversy, furore, uproar, outcry, disgrac*, row, saga, crisis, debacle, fiasco`,
    weak: `accus*, claims, reveal*, emerged, disclos*, leak*, lies, lied, lying, pictures, photograph*, broke the rules, rule breaking, gathering*,
      complain*, groping, bribe*, emails, tapes, recordings, incident`,
  },
  report: {
    strong: `report, review, inquiry, findings, dossier, study, publish*, publication, white paper, audit, expose, exposed, investigation*, conclud*, conclusion*`,
    weak: `found, finding, pages, criticis*, criticiz*, blam*, recommend*, document*, article*, story, reveal*, revelation*, verdict, account,
      investigat*, wrote, printed, paper, disclos*, damning, released, version`,
  },
  hearing: {
    strong: `hearing, hearings, testif*, testimony, questioned, questioning, grilled, grilling, quizzed, inquiry, inquiries, probe, probes, probed, investigation*, evidence session*,
      summoned, committee hearing, under oath, cross examin*`,
    weak: `session, evidence, appear*, faced, faces, answer*, questions, interrogat*, witness*, investigat*`,
  },
  protest: {
    strong: `protest*, demonstrat*, rally, rallies, rallied, riot*, unrest, picket*, sit in, sit ins, vigil*, uprising*, march, marched, marches, marchers, storming, stormed, insurrection*,
      disturbance*, pitch invasion, occup*`,
    weak: `crowd*, chant*, banner*, block*, gather*, streets, broke into, clash*, invasion, invad*, climbed, sat down, besieg*, flares, turned out,
      poured, placard*, barricade*, linked arms, took to the streets`,
  },
  strike: {
    strong: `strike, strikes, on strike, walkout*, walked out, walk out, walked off, walk off, walking off, downed tools, down tools, downing tools, industrial action, work to rule, picket*,
      laid down tools, laid down their tools, strikers, striking workers, stopped work, stop work, stoppage*`,
    weak: `dispute, stopped, pay deal, return to work, idle, idled, stand still, standstill`,
  },
  ban: {
    strong: `ban, bans, banned, banning, barred, barring, bar, forbid*, forbade, prohibit*, suspend*, suspension*, outlaw*, halt*, moratorium, grounded, grounding, groundings,
      closure, closures, lockdown, blacklist*`,
    weak: `clos*, shut, stop*, restrict*, kept out, shut out, not allowed, may not, off limits, exclu*, disqualif*, blocked, block, ground,
      lost its licence, revok*, ordered off, kept on the ground, shelved, pulled from, decision`,
  },
  approval: {
    strong: `approv*, authoris*, authoriz*, clear*, permission, permit*, green light, green lit, go ahead, lifted, lifting, lift, lifts, reopen*, allowed, allow, allows, allowing, certif*,
      recertif*, reinstat*, licens*, legalis*, legaliz*, endors*`,
    weak: `return*, resum*, nod, signed, leave to, blessing, back into, back in, fly again, open again, sell again, run again, start again, decision`,
  },
  withdrawal: {
    strong: `withdr*, pull out, pulls out, pulled out, pulling out, pullout, pull outs, quit, quits, quitting, walk away, walked away, walking away, back out, backed out, backing out, dropped out, drop out, drops out,
      pulled back, pullback, retreat*, exit*, secede*, secession, defect*, desert*, abandon*, severed, cut ties, cutting ties, broke off, breaking off, broke with`,
    weak: `left, leave, leaves, leaving, departure*, ended, ending, gave up, dropped, drop, scrapped, collapse*, stood down, fell apart,
      turned their backs, turned its back, gone, cancel*, gave in, jumped ship, walked off, turned tail, thought better, got cold feet, u turn,
      climbdown, decision`,
  },
} satisfies Record<string, TypeWords>;
