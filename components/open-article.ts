import { createContext } from 'preact';

/** Opens the page of the article of an id, at the sentence with some words; undefined where there is no way to it. */
export const OpenArticle = createContext<((id: string, words?: string) => void) | undefined>(undefined);
