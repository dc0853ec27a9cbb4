/** The content of the card for a mention, and its actions. */
import type { EntityRef, EntityView } from '../../engine/model/view.ts';
import { MOST_SURFACE } from '../../platform/limits.ts';
import type { PinRequest } from '../../platform/message-checks.ts';
import { sendMessage } from '../../platform/messages.ts';
import { type PageInPlace, type PageMention, storyIn } from '../../platform/page-slot.ts';
import type { CardRequest } from './open-card.tsx';
import type { StoryCast } from './story-cast.ts';

/** The part of a card's request that depends on the mention's entity. */
export type MentionRequest = Pick<CardRequest, 'view' | 'load' | 'onDismiss' | 'member' | 'neighbours' | 'connect'> & {
  /** makes the request that pins this card, or the card of an entity that it leads to */
  pinned: (shown: EntityRef) => PinRequest;
};

const refOf = ({ id, name, kind }: EntityRef): EntityRef => ({ id, name, kind });

/** Functions that go from a name to its other mentions. */
export interface Ways {
  /** to one of a name's mentions, counted from 0 */
  goTo: (id: string, index: number) => void;
  /** to the next (1) or the previous (-1) one from here */
  step: (id: string, by: 1 | -1) => void;
}

/** Returns an entity's card from the background, with how the story itself introduces it, or undefined if no pack knows it any more. */
export async function entityRequest(
  page: PageInPlace,
  cast: StoryCast,
  mention: PageMention,
): Promise<MentionRequest | undefined> {
  const { id } = mention.entity;
  const { alias, aliasType, via, rivals } = mention.how;
  const surface = String(mention.range).slice(0, MOST_SURFACE);
  const story = storyIn(page);
  const match = { surface, alias, aliasType, via, rivals, confidence: mention.confidence };
  const view = await sendMessage('view', { id, story, match });
  if (!view) return undefined;
  const introduction = cast.introductions[id];
  return {
    view: introduction ? { ...view, introduction } : view,
    load: (other) => sendMessage('view', { id: other, story }),
    neighbours: neighboursOf(page, mention, view),
    connect: (other) =>
      sendMessage('connection', { names: [id, other], ...(page.published ? { published: page.published } : {}) }),
    pinned: (shown) => ({ ...refOf(shown), story, ...(shown.id === id ? { match } : {}) }),
    onDismiss: (dismissed, everywhere) => {
      page.setDismissed(id, surface, dismissed);
      if (everywhere) remember(id, surface, dismissed);
    },
  };
}

/** The most neighbours that are offered: more would be a list of the whole paragraph. */
const MOST_NEIGHBOURS = 4;

/** Names of packs in the mention's paragraph that its card connects with it, in the order of the page. */
function neighboursOf(page: PageInPlace, { node, entity }: PageMention, view: EntityView): EntityRef[] {
  const block = page.story.find(({ parts }) => parts.some((part) => part.node === node));
  const nodes = new Set(block?.parts.map((part) => part.node));
  const beside = page.mentions.filter((other) => nodes.has(other.node) && other.entity.id !== entity.id);
  const refs = new Map(beside.map((other) => [other.entity.id, refOf(other.entity)]));
  const joined = new Set([...view.related.map(({ id }) => id), ...view.facts.flatMap(({ shared }) => shared)]);
  return [...refs.values()].filter(({ id, name }) => joined.has(id) || joined.has(name)).slice(0, MOST_NEIGHBOURS);
}

/** The card of a name that only the story knows: all of it is in the page. */
export function memberRequest(
  page: PageInPlace,
  cast: StoryCast,
  mention: PageMention,
  { goTo, step }: Ways,
): MentionRequest {
  const { id, name } = mention.entity;
  const introducing = mention.entity.cast?.introduction?.mention ?? 0;
  let part: (() => void) | undefined;
  return {
    view: cast.view(mention),
    load: async () => null,
    pinned: (shown) => {
      const note = mention.entity.cast?.introduction?.text;
      return { ...refOf(shown), story: storyIn(page), ...(note === undefined ? {} : { note }) };
    },
    onDismiss: (dismissed, everywhere) => {
      cast.setDismissed(id, dismissed);
      if (everywhere) remember(id, name, dismissed);
    },
    member: {
      // the reader may meanwhile have said that the name is the same as another one
      onIntroduction: () => goTo(mention.entity.id, introducing),
      onStep: (by) => step(mention.entity.id, by),
      onSame: (other) => {
        part?.();
        part = other === undefined ? undefined : cast.join(id, other);
      },
    },
  };
}

/** Stores *Nowhere from now on* in the settings, or removes it. */
function remember(entity: string, surface: string, dismissed: boolean): void {
  void sendMessage('dismiss', { entity, surface, dismissed }).catch(() => {});
}
