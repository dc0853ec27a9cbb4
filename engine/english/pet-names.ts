/**
 * Short forms of given names that do not begin as the name does, or by which people sign. Collected by hand.
 */

const PAIRS = `
abby abigail, al albert, al alan, alex alexander, alex alexandra, alexis alexander, andy andrew, angie angela, annie anne, archie archibald, art arthur, barb barbara, becky rebecca, ben benjamin, bernie bernard, bert albert, bert robert, beth elizabeth, betty elizabeth, bill william, billy william, bob robert, bobby robert
brad bradley, cathy catherine, charlie charles, chris christopher, chris christine, chuck charles, cindy cynthia, connie constance, dan daniel, danny daniel, dave david, deb deborah, debbie deborah, dick richard, don donald, donnie donald, doug douglas, drew andrew, ed edward, eddie edward, ernie ernest
frank francis, frankie francis, fred frederick, freddie frederick, gabe gabriel, gene eugene, geoff geoffrey, gerry gerald, ginny virginia, greg gregory, hal harold, hank henry, harry henry, harry harold, jack john, jake jacob, jamie james, jeff jeffrey, jen jennifer, jenny jennifer, jerry gerald, jim james, jimmy james
joe joseph, joey joseph, johnny john, jon jonathan, josh joshua, kate katherine, kate catherine, kathy katherine, katie katherine, ken kenneth, kenny kenneth, larry lawrence, leo leonard, liz elizabeth, lou louis, lucy lucille, maggie margaret, mandy amanda, marty martin, matt matthew, meg margaret, mel melvin, mick michael, mickey michael
mike michael, mitch mitchell, mo mohamed, mo mohammed, molly mary, nate nathan, nate nathaniel, ned edward, nick nicholas, pat patrick, pat patricia, patty patricia, peg margaret, peggy margaret, penny penelope, pete peter, phil philip, phil phillip, ray raymond, rich richard, rick richard, ricky richard, rob robert, robbie robert
rod rodney, ron ronald, ronnie ronald, rudy rudolph, russ russell, sally sarah, sam samuel, sam samantha, sandy alexander, steve steven, steve stephen, stu stuart, sue susan, suzy susan, ted edward, ted theodore, teddy edward, terry terence, tim timothy, tom thomas, tommy thomas, tony anthony, trish patricia, vicky victoria
vince vincent, vlad vladimir, wes wesley, will william, willie william, zach zachary, zack zachary, sasha alexander, kostya konstantin, misha mikhail, dima dmitry, pepe jose, paco francisco, beppe giuseppe, gigi luigi, toni antonio, fritz friedrich, hans johannes, sepp josef, uli ulrich
`;

const OTHERS = new Map<string, Set<string>>();
const FULL = new Map<string, Set<string>>();
const add = (one: string, other: string) => OTHERS.set(one, (OTHERS.get(one) ?? new Set()).add(other));
for (const pair of PAIRS.trim().split(/\s*[,\n]\s*/)) {
  const [short, full] = pair.split(' ') as [string, string];
  add(short, full);
  add(full, short);
  FULL.set(short, (FULL.get(short) ?? new Set()).add(full));
}

/** Which other given names may be the same person's: of `bill` and of `william` each the other? */
export const otherGivenNames = (name: string): ReadonlySet<string> | undefined => OTHERS.get(name);

/** The name that a short form stands for: `william` for `bill`. Undefined if it is no short form, or stands for several. */
export function fullGivenName(short: string): string | undefined {
  const [full, ...more] = FULL.get(short) ?? [];
  return more.length > 0 ? undefined : full;
}
