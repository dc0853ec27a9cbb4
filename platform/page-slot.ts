/**
 * The place in a page where its scripts find each other: the small reader script, which reads; the script that draws mentions, loaded
 * when there are any; and the card's script, which responds to the reader and is loaded when it is first needed. All run in the
 * extension's isolated world, which the page cannot access.
 */
import { mostNamedFirst } from '../engine/context/earning.ts';
import type { PageName } from '../engine/model/page-names.ts';
import type { CastReply, HowFound, PageCast, Shown, ShowRequest } from './messages.ts';
import type { CardSettings } from './settings-schema.ts';
import { validated } from './validated-attention.ts';

/** A mention in the page. */
export interface PageMention {
  range: Range;
  /** the node in which it begins; kept because a range loses it when the node is removed */
  node: Text;
  entity: PageName;
  how: HowFound;
  /** 0 to 1 */
  confidence: number;
  /** true if it is chosen to be underlined */
  due: boolean;
  /** true if it is underlined: it is chosen, and it can be seen */
  marked: boolean;
  /** the entity and the words: the key by which the reader dismisses it */
  key: string;
}

/** The mentions whose cards open when the reader points at them. */
interface Marks {
  add(mention: PageMention): void;
  remove(mention: PageMention): void;
}

/** What the script that draws mentions gives to the reader script. */
export interface Drawing {
  readonly marks: Marks & {
    /** underlines the chosen mentions that can be seen */
    choose(mentions: PageMention[]): Generator<void, void, void>;
    /** adds the marks to the page */
    show(): void;
    hide(): void;
    setActive(mention?: PageMention): void;
    /** the mention at a point of the window, even if something covers it */
    at(x: number, y: number, shadowRoots: ShadowRoot[]): PageMention | undefined;
  };
  /** turns an answer of the background into mentions */
  eachMention(
    blocks: readonly StoryBlock[],
    reply: Pick<CastReply, 'spans' | 'entities' | 'hows'>,
    use: (mention: PageMention) => unknown,
  ): Generator<void, void, void>;
}

/** A block of the story's text, with the nodes that contain it; `start` is the offset in `text` at which a node's text begins. */
export interface StoryBlock {
  text: string;
  parts: readonly { node: Text; start: number }[];
}

/** The page as it was last read. */
export interface PageInPlace {
  /** when the story was written, ISO 8601, if the page tells */
  readonly published: string | undefined;
  /** sorted by place */
  readonly mentions: readonly PageMention[];
  /** the reader's settings; absent until the page was read */
  readonly cardSettings: CardSettings | undefined;
  /** aborts when the extension leaves the page */
  readonly signal: AbortSignal;
  /** the story's text as it was last read; a new array after each reading */
  readonly story: readonly StoryBlock[];
  /** mentions for names of the story, from an answer of the background about its blocks */
  mentionsAt(reply: Pick<CastReply, 'spans' | 'entities' | 'hows'>): PageMention[];
  /** takes what draws the mentions; the first stays */
  drawWith(drawing: Drawing): void;
  /** the mentions that respond to the pointer */
  readonly marks: Marks;
  /** removes the marks and all listeners */
  leave(): void;
  /** returns the mention at a point of the window, or undefined if there is none */
  at(x: number, y: number): PageMention | undefined;
  /** highlights the mention that the card is about; none if `mention` is absent */
  setActive(mention?: PageMention): void;
  /** removes the mentions of an entity with one surface, or restores them */
  setDismissed(entity: string, surface: string, dismissed: boolean): void;
}

/** The ids of the entities that some mentions name, each once. */
export const idsOf = (mentions: readonly PageMention[]): string[] => [
  ...new Set(mentions.map(({ entity }) => entity.id)),
];

/**
 * What requests to the background say about the page's story: the entities that it names, the most often named first, and
 * when it was written, if that is known.
 */
export function storyIn({ mentions, published }: PageInPlace): { present: string[]; published?: string } {
  const present = mostNamedFirst(mentions.map(({ entity }) => entity.id));
  return { present, ...(published === undefined ? {} : { published }) };
}

/** The interface of the card's script, which responds to the reader. */
export interface Attention {
  /** handles a movement of the pointer that happened before this script was loaded */
  pointer(event: PointerEvent): void;
  /** handles a click that happened before this script was loaded */
  click(event: PointerEvent): void;
  /** tells that the page changed: words may be gone, and then their card must close */
  changed(): void;
  /** returns the cast of the story, and the story itself if `story` is true */
  whoElse(story: boolean): Promise<PageCast>;
  /** scrolls to a mention and opens its card, or to a sentence */
  show(where: ShowRequest): Shown;
  /** goes to the next (1) or the previous (-1) mention and moves the focus to its card */
  step(by: 1 | -1): void;
}

/** The card's script as the reader script finds it: it answers these messages as they arrive. */
export interface AttentionInPlace extends Pick<Attention, 'pointer' | 'click' | 'changed'> {
  pageCast(sent: unknown): Promise<PageCast>;
  show(sent: unknown): Promise<Shown>;
  step(sent: unknown): Promise<void>;
}

const PAGE = Symbol.for('backstory.page');
const ATTENTION = Symbol.for('backstory.attention');
type World = { [PAGE]?: PageInPlace; [ATTENTION]?: { to: PageInPlace; attention: AttentionInPlace } };
const world = globalThis as World;

/** Returns the page, or undefined if no script has read it, or if the extension has left it. */
export const pageInPlace = (): PageInPlace | undefined => (world[PAGE]?.signal.aborted ? undefined : world[PAGE]);

/**
 * Returns the card's script of the current page, or undefined if there is none; a script of an earlier reading does not
 * count.
 */
export const attentionInPlace = (): AttentionInPlace | undefined =>
  world[ATTENTION]?.to === pageInPlace() ? world[ATTENTION]?.attention : undefined;

/** Makes a page available to both scripts; only the reader script calls this. */
export function placePage(page: PageInPlace): void {
  world[PAGE] = page;
}

/** Makes the card's script available to the reader script; only the card's script calls this. */
export function placeAttention(to: PageInPlace, attention: Attention): void {
  world[ATTENTION] = { to, attention: validated(attention) };
}
