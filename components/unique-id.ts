import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';

/** Stands before the ids of a tree that shares its document, or its shadow root, with another one: each would count from 0. */
export const IdPrefix = createContext('');

/** An id for an element of a component that may be drawn in several trees. */
export const useUniqueId = (): string => useContext(IdPrefix) + useId();
