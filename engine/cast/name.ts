/** A name as it stands in a story. */
import type { Span, Story } from './story.ts';

/** A span that names something. */
export interface Name extends Span {
  /** the words that stand before it as a title: a person's */
  title?: Span;
  /** true where a capital tells nothing: the name opens a sentence */
  opens: boolean;
  /** true for the town with which an agency's story begins */
  isDateline?: true;
  /** its folded words, once they have been asked for */
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
