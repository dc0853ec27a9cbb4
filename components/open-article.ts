import { createContext } from 'preact';

/** Opens the page of an article by its id, at the sentence with the given words; undefined if that page cannot be opened. */
export const OpenArticle = createContext<((id: string, words?: string) => void) | undefined>(undefined);
