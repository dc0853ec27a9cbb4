/** How news tells of companies, banks, markets, works, sport and prizes. Chosen by hand for news of any country. */
import type { TypeWords } from './event-words.ts';

export const BUSINESS = {
  launch: {
    strong: `launch*, unveil*, introduc*, inaugurat*, premier*, debut*, rollout, liftoff, blast off, opening, founding, foundation, birth, breakaway, announc*,
      proclaim*, set up, creation, on sale, into service, broke away, roll* out, lift* off`,
    weak: `opened, opens, started, start, began, plan, plans, went live, presented, new, created, founded, came out, went public, took off, go it alone, idea,
      scheme, project, statement, took the stage, brainchild, blueprint, declar*, reveal*, releas*, came up with, establish*, made public, propos*`,
  },
  merger: {
    strong: `merg*, takeover*, took over, acquisition*, acquir*, buyout*, buy out, purchas*, bought, buy, buys, buying, sale, sold, sell, sells, selling, bid,
      bids, tie up, swallow*, snapped up, consolidat*, divest*, sold off, tak* over`,
    weak: `deal, offer*, agreed, agreement, paid, pay, price, parted with, stake, handed over, transaction, absorb*, rescue*, combin*, suitor*, gobbl*,
      hands changed, changed hands, decision, complet*, join* forces, stepped in, new owner*, auction*`,
  },
  failure: {
    strong: `collaps*, failed, failure, failures, fails, bankrupt*, insolven*, went under, gone under, go under, liquidat*, wound up, dissol*, receivership,
      went bust, gone bust, go bust, bank run, run on, runs on, bank runs, defaulted, folded, chapter 11, demise, implo*, closed down, meltdown, crisis,
      debacle, fiasco, downfall, shutter*, ran out of money, administrators, stop* trading, out of business, wind* up, shut* down, cease* to exist, ran out of cash`,
    weak: `fell, fall, falls, closed, closure, closing, shut, seized, took over, taken over, takeover, took control, taken control, ruin*, panic, withdr*,
      end, went down, crumbl*, crash*, fail, run, broke, stampede, rushed, pulled out, pulled their, unravel*, brought down, buckl*, toppl*, totter*,
      keel*, went to the wall, belly up, evaporat*, ran dry, wiped out, failing, ended, fled, no more, drain*, brink, depositor*`,
  },
  bailout: {
    strong: `bailout*, rescue*, backstop*, lifeline, emergency loan*, emergency fund*, emergency lending, emergency facility, guarantee*, nationalis*,
      nationaliz*, credit line, liquidity, capital injection, safety net, stepped in, recapitali*, afloat, public money, bail* out, prop* up, shore* up`,
    weak: `loan*, borrow*, support, supported, lent, lend, lending, protect*, saved, save, backed, backing, cover*, made whole, make whole, insur*, step in,
      aid, package, inject*, facility, put up, propp*, life support, rode to the rescue, white knight, pour*, pledg*, financing, pump*`,
  },
  markets: {
    strong: `plung*, slump*, tumbl*, sell off, selloff, soar*, rout, crash*, devalu*, rate rise*, rate hike*, rate cut*, interest rate*, raised rates,
      raises rates, cut rates, lifted rates, market turmoil, record low, record high, trading halt, hike, hikes, freefall`,
    weak: `fell, fall, rose, rise, rates, rate, raised, lifted, lowered, dropped, drop, percentage point*, basis points, wiped off, jump*, sank, slid,
      sliding, halted, turmoil, panic, collapse*, rebound*`,
  },
  layoffs: {
    strong: `layoff*, lay offs, laid off, lay off, job cuts, redundan*, cut jobs, cutting jobs, job losses, shed jobs, slash*, lost their jobs`,
    weak: `cuts, cut, eliminat*, dismiss*, fired, let go, axe, axed, decision`,
  },
  construction: {
    strong: `construct*, widen*, deepen*, broaden*, expan*, enlarg*, extension, renovat*, refurbish*, dredg*, groundbreaking, erect*, demolish*, demolition, built, building of, works on, building work*, project`,
    weak: `work, works, build, building, broader, wider, larger, bigger, longer, complet*, finished, opened, digging, dug, dig, scheme, breadth, excavat*,
      bypass`,
  },
  match: {
    strong: `match, matches, final, finals, game, beat, beaten, beating, won, defeat*, win, wins, victory, title, trophy, champion*, kick off, semifinal*, semi final*, cup, race, medal*, playoff*, tournament, shootout`,
    weak: `lost, lose, loses, loss, score*, goal*, played, play, penalty, penalties, draw, drew, crowned, whistle, fixture, thump*, thrash*, edged,
      outplay*, underdog*`,
  },
  award: {
    strong: `award*, prize, prizes, medal*, honoured, honored, ceremony, laureate*, knighted, shortlist*`,
    weak: `win, wins, won, winner, winning, named, received, recogni*, accepted, chosen, presented, shared, honour*, honor*`,
  },
} satisfies Record<string, TypeWords>;
