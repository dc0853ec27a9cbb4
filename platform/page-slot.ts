/**
 * Where the two scripts of a page meet: the small one that reads and marks, and
 * the one that attends to the reader and arrives on first need. Both run in the
 * extension's own world of the page, which the page cannot reach.
 */
import { mostNamedFirst } from '../engine/context/earning.ts';
import type { PageName } from '../engine/model/view.ts';
import type { CastReply, HowFound, PageCast, Shown, ShowRequest } from './messages.ts';
import type { CardSettings } from './settings-schema.ts';
import { validated } from './validated-attention.ts';

/** A mention in the page. */
export interface PageMention {
  range: Range;
  /** node in which it begins; a range forgets it once the node is gone */
  node: Text;
  entity: PageName;
  how: HowFound;
  /** 0 to 1 */
  confidence: number;
  /** it is chosen to be underlined … */
  due: boolean;
  /** … and it is, as it can be seen */
  marked: boolean;
  /** whom it is taken for, and under which words: what it is dismissed by */
  key: string;
}

/** Words of the page that answer to the pointer. */
interface Marks {
  add(mention: PageMention): void;
  remove(mention: PageMention): void;
}

/** A block of the story's text, with the nodes that hold it; `start` is where in the text a node's own begins. */
interface StoryBlock {
  text: string;
  parts: readonly { node: Text; start: number }[];
}

/** The page as it was read. */
export interface PageInPlace {
  /** when the story was written, ISO 8601, where the page tells */
  readonly published: string | undefined;
  /** in order of place */
  readonly mentions: readonly PageMention[];
  /** as the reader set them; absent until the page was read */
  readonly cardSettings: CardSettings | undefined;
  /** aborts when the extension leaves the page */
  readonly signal: AbortSignal;
  /** the story's text as it was last read: another array after each reading */
  readonly story: readonly StoryBlock[];
  /** names of the story at the places that an answer about its blocks gives */
  mentionsAt(reply: Pick<CastReply, 'spans' | 'entities' | 'hows'>): PageMention[];
  /** what answers to the pointer */
  readonly marks: Marks;
  /** takes the marks and all listening away */
  leave(): void;
  /** the mention at a point of the window */
  at(x: number, y: number): PageMention | undefined;
  /** shows which mention the card speaks of; none where absent */
  setActive(mention?: PageMention): void;
  /** takes the mentions of an entity under one surface away, and gives them back */
  setDismissed(entity: string, surface: string, dismissed: boolean): void;
}

/** The entities that some mentions name, each once. */
export const idsOf = (mentions: readonly PageMention[]): string[] => [
  ...new Set(mentions.map(({ entity }) => entity.id)),
];

/**
 * A page's story as questions about it have it: the entities that it names, those named most often first, and when it
 * was written, if that is known.
 */
export function storyIn({ mentions, published }: PageInPlace): { present: string[]; published?: string } {
  const present = mostNamedFirst(mentions.map(({ entity }) => entity.id));
  return { present, ...(published === undefined ? {} : { published }) };
}

/** What attends to the reader. */
export interface Attention {
  /** the pointer moved, before this script was there */
  pointer(event: PointerEvent): void;
  /** the reader clicked, before this script was there */
  click(event: PointerEvent): void;
  /** the page changed: words may be gone, and their card with them */
  changed(): void;
  /** who else is in the story; with the story itself if that is wanted */
  whoElse(story: boolean): Promise<PageCast>;
  /** scrolls to a mention and opens its card, or to a sentence */
  show(where: ShowRequest): Shown;
  /** goes to the next (1) or the previous (-1) mention, with the focus in its card */
  step(by: 1 | -1): void;
}

const PAGE = Symbol.for('backstory.page');
const ATTENTION = Symbol.for('backstory.attention');
type World = { [PAGE]?: PageInPlace; [ATTENTION]?: { to: PageInPlace; attention: Attention } };
const world = globalThis as World;

/** The page, unless the script that read it was replaced or the extension left. */
export const pageInPlace = (): PageInPlace | undefined => (world[PAGE]?.signal.aborted ? undefined : world[PAGE]);

/** What attends to the page in place; not what attended to one before it. */
export const attentionInPlace = (): Attention | undefined =>
  world[ATTENTION]?.to === pageInPlace() ? world[ATTENTION]?.attention : undefined;

/** Puts the page in place; only the reading script does. */
export function placePage(page: PageInPlace): void {
  world[PAGE] = page;
}

/** Puts attention to a page in place; only the card's script does. */
export function placeAttention(to: PageInPlace, attention: Attention): void {
  world[ATTENTION] = { to, attention: validated(attention) };
}
