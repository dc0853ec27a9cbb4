import type { Ref } from 'preact';
import { SearchIcon } from './icons.tsx';
import { nextActive } from './list-keys.ts';
import { useStrings } from './strings.ts';

export interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
  /** id of the ResultList's element, and how many options it has */
  listId: string;
  count: number;
  /** index of the active option */
  active: number;
  onActive: (index: number) => void;
  /** Enter on the active option */
  onPick: (index: number) => void;
  inputRef?: Ref<HTMLInputElement>;
}

/**
 * The search field of a combobox; the focus stays in it while arrows move through the list.
 * Escape empties it; if it is already empty, the key is left to the component around it.
 */
export function SearchBox(props: SearchBoxProps) {
  const { query, onQuery, listId, count, active, onActive, onPick, inputRef } = props;
  const t = useStrings();
  const open = count > 0;

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = nextActive(event.key, active, count);
    if (next !== undefined) onActive(next);
    else if (event.key === 'Enter' && active < count) onPick(active);
    else if (event.key === 'Escape' && query) onQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="search-field">
      <SearchIcon />
      <input
        ref={inputRef ?? null}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: without a datalist it would be a plain searchbox
        role="combobox"
        list={undefined}
        aria-label={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={open}
        {...(open && { 'aria-controls': listId, 'aria-activedescendant': optionId(listId, active) })}
        placeholder={t('search.placeholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="auto"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** The element id of an option, used by the search box that refers to it and by the list that contains it. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
