/**
 * Words near a given one, from a table of deletions: two words one edit apart
 * share a form that lacks at most one letter of each, so one look-up a deletion
 * finds every near word without walking the dictionary.
 */
import { edits } from './edits.ts';

/** Words this short have too many innocent neighbours to be read as misspelt. */
const SHORTEST = 4;
/** From this length on two edits still leave a word itself. */
export const LONG_WORD = 9;

/** A dictionary word and its distance. */
export interface NearWord {
  word: string;
  distance: number;
}

/** All forms of a word with up to `depth` letters left out, itself included. */
function deletions(word: string, depth: number): Set<string> {
  let edge = [word];
  const all = new Set(edge);
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const form of edge) {
      for (let i = 0; i < form.length; i++) {
        const shorter = form.slice(0, i) + form.slice(i + 1);
        if (!all.has(shorter)) {
          all.add(shorter);
          next.push(shorter);
        }
      }
    }
    edge = next;
  }
  return all;
}

const depthFor = (word: string) => (word.length >= LONG_WORD ? 2 : 1);

/** Finds the words of a fixed dictionary that are within one edit, or two of a long word. */
export class NearWords {
  private readonly byDeletion = new Map<string, string[]>();

  constructor(dictionary: Iterable<string>) {
    for (const word of new Set(dictionary)) {
      if (word.length < SHORTEST) continue;
      for (const form of deletions(word, depthFor(word))) {
        const bucket = this.byDeletion.get(form);
        if (bucket) bucket.push(word);
        else this.byDeletion.set(form, [word]);
      }
    }
  }

  /** Near words, nearest first; the word itself is left out. */
  find(word: string): NearWord[] {
    if (word.length < SHORTEST || word.length > 40) return [];
    const found = new Map<string, number>();
    for (const form of deletions(word, depthFor(word))) {
      for (const near of this.byDeletion.get(form) ?? []) {
        if (near === word || found.has(near)) continue;
        const limit = Math.min(depthFor(near), depthFor(word));
        const distance = edits(word, near, limit);
        if (distance <= limit) found.set(near, distance);
      }
    }
    return [...found].map(([near, distance]) => ({ word: near, distance })).sort((a, b) => a.distance - b.distance);
  }
}
