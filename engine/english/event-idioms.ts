/**
 * Idioms that contain a word for an event but do not refer to one: `to deal with`. Collected by hand from passages and
 * pages that were marked wrongly.
 */
import { phrases } from './event-words.ts';

/** Which phrases contain a word for an event, but refer to no event, or to one of another kind? */
export const IDIOMS: string[] = phrases(
  `to deal with, will deal with, would deal with, could deal with, must deal with, dealt with, dealing with, great deal, good deal, big deal, press conference*, call for, called for, calling for, calls for,
  call off, called off, calling off, so called, take part, takes part, taking part, took part, take place, takes place, taking place, took place,
  took office, took no, took questions, took note, turned round, year round, round the clock, all round, hours later, hours before, hours after,
  hours earlier, minutes later, minutes before, minutes after, minutes earlier, saw in, saw so, saw that, saw no, see how, see if, see that, see what,
  see whether, see no, stock exchange*, exchange rate*, prisoner exchange*, in exchange, exchange of fire, exchanges of fire, counter measures,
  off limits, freezing cold, freezing point, freezing rain, freezing temperatures, freezing weather, mass grave*, mass media, mass murder*,
  mass protest*, mass shooting*, mass destruction, mass demonstration*, exercise caution, exercise control, exercise restraint, off the table,
  on the table, heard nothing, spent on,
  fail to, failed to, fails to, failing to, failure to, press release*, news release*, take charge, took charge, charge of, free trade, free market*, free kick*, feel free, free speech,
  arrest warrant*, cardiac arrest, death row, death penalty, death toll, court of public opinion, tennis court*, supreme court justice*, trial and error, clinical trial*, trial run, crash course*, report card*,
    final say, final draft, race relations, no match for, match for, game changer*, landslide victor*, landslide win, a flood of, floods of, flooded with, a storm of, a wave of, waves of, fire brigade, fire engine*,
  fire service, fire department, strike a balance, struck a chord, rallied round, stock market rally, vote of thanks, visit our, law firm*, law school*, law professor*, bill of rights, bank account*, launch pad*, launching pad*,
     talk show*, last round, round of applause, cup of,
   war crime*, war criminal*, war machine*, war hero*, war veteran*, champions league, hurricane center*, hurricane centre*, hurricane season, semi final*, quarter final*, court of appeal*, appeals court*, appeal court*,
   in front, front page*, take for granted, taken for granted, state of the union, strike force*, strike price*`,
);
