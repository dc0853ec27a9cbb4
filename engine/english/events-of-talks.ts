/** How news tells of meetings, calls and what comes of them. Chosen by hand for news of any country. */
import type { TypeWords } from './event-words.ts';

export const TALKS = {
  meeting: {
    strong: `met, meeting, meetings, talks, session, sessions, summit, round, discussion*, dialogue, dialog, negotiat*, consultations, sat down, sat across, sit down,
      encounter*, debate, across a table, sat opposite, face to face, shook hands, shaken hands, around the table, round the table, across the table,
      in person, working dinner, working lunch, one on one, tete a tete, confer, conferred, deliberated, deliberations, mediat*, behind closed doors, consultation*`,
    weak: `meet, meets, gather*, convene, convened, convenes, convening, conference, together, receive*, host, hosted, spent, hours, conversation*, exchange,
      exchanges, came to see, see, saw, tried again, went through, took up, listened, delegation*, sitting, discuss*, heard, table, faced, argued,
      rendezvous, bargain*, talk, talked, haggled, chaired, chairing, presided, presiding, attended, marathon, took their seats, broke up, adjourn*,
      sat together, huddl*, get together, across from, face off, showdown, one table, reconven*, debated`,
  },
  call: {
    strong: `call, phone, phones, phoned, telephon*, rang, telephone conversation, phone conversation, on the line, video, videoconference*, videolink*,
      virtual summit, virtual meeting, virtual talks, hung up, dialled, dialed, teleconference`,
    weak: `conversation, conversations, encounter*, spoke, spoken, talked, screen, screens, link, conference, summit, meeting, exchange, talk, talks, virtual,
      remotely, hours, minutes, discussion, chat, face off, showdown, dial*, got through, link* up`,
  },
  agreement: {
    strong: `agreement*, accord, accords, deal, pact, joint statement, declaration, communique, agreed, understanding, compromise, four party statement,
      settlement, settlements, settled, settle, settles, settling, treaty, truce, armistice, ceasefire, cease fire, plea deal, plea bargain,
      came to terms, struck a bargain, made peace, make peace, made its peace, made their peace, memorandum, contract, breakthrough,
      com* to terms, peace plan*`,
    weak: `statement, document, text, signed, signing, sign, promises, bargain, paper, commitment*, terms, pledge*, provisions, points, roadmap, road map,
      plan, formula, arrangement*, committed, undertakings, settled on, reached, struck, drew up, paid off, pay, resolv*, reconcil*, peace, end to, ended, admit*,
      put their names, put his name, put her name, put pen to paper, initialled, inked, drew it up, drawn up, handshake, clinch*, hammered out, brokered,
      concession*, patched up, buried the hatchet, shook hands on, shake hands on, paid, payment*, payout*`,
  },
  sanctions: {
    strong: `sanction*, penalt*, measures, punitive, visa ban*, travel ban*, asset freez*, freez*, embargo*, blacklist*, restrictions, package, capital market*,
      economic pressure, export ban*, fine, fined, fines, tariff*, boycott*`,
    weak: `ban, bans, banned, barred, frozen, froze, curb*, limits, shut out, shut off, cut off, cutting, lost access, credit, punish*, squeez*, asset*,
      lending, borrow*, penalis*, penaliz*, retaliat*, decision, targeted, crackdown, went after, tighten*`,
  },
} satisfies Record<string, TypeWords>;
