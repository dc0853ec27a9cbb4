/** How news tells of companies, banks, markets, works, sport and prizes. Chosen by hand for news of any country. */
import type { TypeWords } from './event-words.ts';

export const BUSINESS = {
  launch: {
    strong: `launch*, unveil*, introduc*, inaugurat*, premier*, debut*, roll out, rolled out, rollout, lift off, lifted off, liftoff, blast off, opening, founding, foundation, birth, breakaway, announc*, proclaim*, set up, creation`,
    weak: `opened, opens, started, start, began, plan, plans, went live, presented, new, created, founded, came out, went public, took off, go it alone,
      idea, scheme, project, statement, took the stage, brainchild, blueprint`,
  },
  merger: {
    strong: `merg*, takeover*, took over, take over, takes over, taken over, taking over, acquisition*, acquir*, buyout*, buy out, purchas*, bought, buy, buys, buying, sale, sold, sell, sells, selling, bid, bids, tie up, swallow*, snapped up`,
    weak: `deal, offer*, agreed, agreement, paid, pay, price, parted with, stake, handed over, transaction, absorb*, rescue*, combin*, suitor*,
      gobbl*, hands changed, changed hands, decision`,
  },
  failure: {
    strong: `collaps*, failed, failure, failures, fails, bankrupt*, insolven*, went under, gone under, go under, liquidat*, wound up, winding up, wind up, dissol*, receivership, went bust, gone bust, go bust, bank run, run on,
      runs on, bank runs, defaulted, shut down, shuts down, shutting down, folded, chapter 11, ceased to exist, cease to exist, demise, implo*, closed down, meltdown, crisis, debacle, fiasco, downfall`,
    weak: `fell, fall, falls, closed, closure, closing, shut, seized, took over, taken over, takeover, took control, taken control, ruin*, panic, withdr*,
      end, went down, crumbl*, crash*, fail, run, broke, stampede, rushed, pulled out, pulled their, unravel*, brought down, buckl*, toppl*, totter*,
      keel*, went to the wall, belly up, evaporat*, ran dry, wiped out`,
  },
  bailout: {
    strong: `bailout*, bail out, bailed out, bailing out, rescue*, backstop*, lifeline, emergency loan*, emergency fund*, emergency lending, emergency facility, guarantee*, nationalis*, nationaliz*, propped up,
      prop up, propping up, credit line, liquidity, capital injection, safety net, shored up, shore up, stepped in`,
    weak: `loan*, borrow*, support, supported, lent, lend, lending, protect*, saved, save, backed, backing, cover*, made whole, make whole,
      insur*, step in, aid, package, inject*, facility, put up, propp*, life support, rode to the rescue, white knight`,
  },
  markets: {
    strong: `plung*, slump*, tumbl*, sell off, selloff, soar*, rout, crash*, devalu*, rate rise*, rate hike*, rate cut*, interest rate*, raised rates, raises rates, cut rates, lifted rates, market turmoil, record low, record high, trading halt`,
    weak: `fell, fall, rose, rise, rates, rate, raised, lifted, lowered, dropped, drop, percentage point*, basis points, wiped off, jump*, sank, slid,
      sliding, halted, turmoil, panic, collapse*`,
  },
  layoffs: {
    strong: `layoff*, lay offs, laid off, lay off, job cuts, redundan*, cut jobs, cutting jobs, job losses, shed jobs, slash*`,
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
