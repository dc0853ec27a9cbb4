/** How news tells of courts, police and prisons. Chosen by hand for news of any country. */
import type { TypeWords } from './event-words.ts';

export const COURTS = {
  ruling: {
    strong: `ruled, ruling, rulings, rule that, judgment*, judgement*, verdict*, convict*, acquit*, guilty, sentenced, sentence, sentences, sentencing, upheld,
      uphold, upholds, upholding, overturn*, quash*, struck down, injunction*, appeal, appeals, appealed, appellate, cleared of, handed down,
      court decision, decision of the court, unlawful, unconstitutional, affirm*, liable, exonerat*, behind bars, set aside, strike* down`,
    weak: `decision, decided, court, judge, judges, jury, jurors, tribunal, chamber, justices, found, finds, finding, opinion, reject*, order*, declin*,
      threw out, thrown out, granted, denied, refus*, allow*, approv*, cleared, illegal, jailed, years in prison, in prison, to prison, prison term,
      go free, went free, walked free, sent back, held that, sided with, blocked, lawful, turned down, overrul*, remit*, magistrate*, no jurisdiction,
      would not hear, let stand, struck out, ruled out, revers*, punish*, victory, defeat*, dismiss*, condemn*, toss*, fined`,
  },
  trial: {
    strong: `trial, trials, retrial, testif*, testimony, witness*, cross examin*, prosecuted, prosecuting, prosecution*, defendant*, courtroom, jurors, jury, took the stand, take the stand, takes the stand, opening statement*, closing argument*,
      stand trial, stood trial, stands trial, in the dock, proceedings, court martial`,
    weak: `court, evidence, plead*, hearing*, questioned, questions, summing up, told the court, defence, accused, deliberat*`,
  },
  claim: {
    strong: `lawsuit*, suit, suits, sue, sued, sues, suing, claim, claims, compensation, compensated, damages, legal action, legal battle*, legal fight*,
      legal dispute*, legal challenge*, litigation, went to court, go to court, took to court, class action, complaint*, arbitration`,
    weak: `demand*, asked for, asking for, asks for, wants, wanted, seek*, sought, filed, filing, dispute*, sum, battle, allege*, accus*, owed, reimburs*,
      bill, invoice*, ransom, payout*, pay up, indemnif*, recoup*, redress, figure, lodged, challenged`,
  },
  charge: {
    strong: `charged, charges, charge, indict*, arraign*, prosecuted, prosecuting, prosecution*, counts, accus*, criminal complaint, put in the dock, impeach*, plead* not guilty, criminal case*, under investigation`,
    weak: `alleg*, fraud, grand jury, complaint, face, faces, faced, dock, pleaded, plead, hauled before`,
  },
  arrest: {
    strong: `arrest, arrests, arrested, arresting, detain*, detention, custody, jailed, jail, imprison*, handcuff*, behind bars, locked up, remand*, extradit*,
      surrendered, surrender, turned himself in, turned herself in, gave himself up, gave herself up, prison, captured, capture, incarcerat*,
      taken into custody, led away, track* down, apprehend*`,
    weak: `held, caught, seized, raid*, picked up, taken away, serve, serving, dragged, flown back, hold, holding, nabbed, in jail, sentence, hauled off,
      bundled, cuffed, rounded up, collared, report* to`,
  },
  release: {
    strong: `releas*, freed, set free, freeing, bail, liberat*, walked free, allowed to leave, free to leave, let go, pardon*, amnesty, exchanged,
      prisoner swap, prisoner exchange, out of jail, out of prison, parole*, clemency`,
    weak: `free, freedom, left, leave, leaving, returned, return, departure, departed, let, handed over, home, swap*, sailed, went, flew home, headed for,
      heading for, set off, under way, bound for, cast off, weighed anchor, set sail, on its way, on her way, captiv*, resum*`,
  },
} satisfies Record<string, TypeWords>;
