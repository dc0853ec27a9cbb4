/** Merges the statements of several folders: the same words of an article are kept once, as in the first folder. */
import { foldKey } from '../../../engine/text/tokens.ts';
import { formatPlace } from '../problems.ts';
import { shorten } from '../receipts.ts';
import type { Located, Sources } from '../sources.ts';
import type { JoinedFolders, NewIds } from './joined.ts';
import { renameSaid } from './rename.ts';

type Said = Located<{ article: string; words: string }>;

const json = (value: unknown) => JSON.stringify(value);
const keyOf = ({ value }: Said) => `${value.article} ${value.words}`;

/** Adds the next folder's statements, and the words and names that it sets aside. */
export function joinSaid(into: JoinedFolders, next: Sources, ids: NewIds): void {
  const { sources, warnings } = into;
  const known = new Map([...sources.sayings, ...sources.setAside].map((said) => [keyOf(said), said]));
  const isNew = (said: Said) => {
    const there = known.get(keyOf(said));
    if (there && json(there.value) !== json(said.value))
      warnings.push({
        ...said.at(),
        says: `"${shorten(said.value.words)}" is told otherwise in ${formatPlace(there.at())}, which stands; make them agree`,
      });
    return !there;
  };
  const renamed = <T extends Located<Parameters<typeof renameSaid>[0]>>(said: T): T => ({
    ...said,
    value: renameSaid(said.value, ids),
  });
  sources.sayings.push(...next.sayings.map(renamed).filter(isNew));
  sources.setAside.push(...next.setAside.map(renamed).filter(isNew));
  const aside = new Set(sources.aside.map(({ value }) => foldKey(value.name)));
  sources.aside.push(...next.aside.filter(({ value }) => !aside.has(foldKey(value.name))));
}
