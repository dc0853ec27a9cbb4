/** The evidence on a page for and against the events of a pack: dates, names, and signs of another event. */
import type { Page } from '../text/page.ts';
import { EventActors } from './actors.ts';
import { EventCompany } from './company.ts';
import type { CompiledEvent, Events } from './cues.ts';
import { type NamedSpan, NamesOfPage } from './names-of-page.ts';
import { Occurrences } from './occurrences.ts';
import { EventRetelling } from './retelling.ts';
import { Strangers } from './strangers.ts';
import type { EventTimes } from './times.ts';

/** Even a name that only this event has needs a page with its date or a member of its family. */
const ENOUGH_FOR_NAME = -0.3;

/** The evidence of one page, given its linked names. */
export class EventEvidence {
  readonly times: EventTimes;
  readonly names: NamesOfPage;
  /** the events that the page may be about */
  readonly possible: CompiledEvent[];
  readonly occurrences: Occurrences;
  readonly company: EventCompany;
  readonly strangers: Strangers;
  readonly actors: EventActors;
  readonly retelling: EventRetelling;
  private readonly page: Page;
  private readonly events: Events;

  /** @param spans the linked names, including those inside names of events */
  constructor(page: Page, events: Events, times: EventTimes, spans: NamedSpan[]) {
    this.page = page;
    this.events = events;
    this.times = times;
    this.names = new NamesOfPage(page, events.names, spans);
    // must come first, as it compiles these events, and only words of compiled events are searched for
    this.possible = events.near(this.names.all);
    this.occurrences = new Occurrences(page, events.cueWords);
    this.company = new EventCompany(page, events, this.occurrences, this.names);
    this.strangers = new Strangers(page, events, this.occurrences, this.names);
    this.actors = new EventActors(page, events, this.names);
    this.retelling = new EventRetelling(page, events, this.names);
  }

  /** Whether the name of an event means another event here: `the Geneva accords of 1954`. */
  isOther({ owner, from, to }: NamedSpan): boolean {
    const event = this.events.of(owner);
    if (!event) return false;
    if (this.times.datedOtherwise(event, to) || this.strangers.isUnlike(event, from)) return true;
    return this.times.of(event, from) + this.company.of(event, this.page.sentenceOf[from]!) < ENOUGH_FOR_NAME;
  }
}
