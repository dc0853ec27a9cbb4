/** A name as it stands in a story. */
import type { Span, Story } from './story.ts';

/** The span of a name. */
export interface Name extends Span {
  /** the words before it that are its title; only for a person */
  title?: Span;
  /** true if its capital says nothing, because it opens a sentence */
  opens: boolean;
  /** true for the town in a dateline */
  isDateline?: true;
  /** cache: its folded words */
  keys?: string;
}

/** The folded words of a name, joined by spaces. */
export function keysOfName(story: Story, name: Name): string {
  name.keys ??= story.keys(name);
  return name.keys;
}

/** The same name with other bounds. */
export function resized({ title, opens, isDateline }: Name, from: number, to: number): Name {
  return { from, to, opens, ...(title ? { title } : {}), ...(isDateline ? { isDateline } : {}) };
}
