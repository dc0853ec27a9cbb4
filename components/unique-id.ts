import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';

/** Prefix of the ids of a Preact tree that shares its document or shadow root with another tree, as each tree counts ids from 0. */
export const IdPrefix = createContext('');

/** An id for an element of a component that may be drawn in several trees. */
export const useUniqueId = (): string => useContext(IdPrefix) + useId();
