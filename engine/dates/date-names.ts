/** How publishers name dates: in metadata and attributes, in class names, and in the words before a date. */

/** What a date is the date of; `plain` if its name says no more than `date`, which sites use for either. */
export type NamedKind = 'published' | 'modified' | 'plain';

const OTHER =
  /^(?:expir|event|start|end|valid|unavail|copyright|birth|crawl|cache|generat|deadline|embargo|publisher|refresh|verif)/;
const MODIFIED = /modif|updat|revis|edited|changed|lastmod/;
const PUBLISHED = /publi|issued|pubdate|pdate|ptime|creat|uploaded|posted|original/;
const PLAIN = /^(?:date|time|timestamp)$/;

/**
 * What the name of a metadata element or attribute says about the date in it; undefined if it is not the name of a
 * story's date.
 */
export function kindOfName(name: string): NamedKind | undefined {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => OTHER.test(word))) return undefined;
  const key = words.join('');
  if (MODIFIED.test(key)) return 'modified';
  if (PUBLISHED.test(key)) return 'published';
  return PLAIN.test(words.at(-1)!) ? 'plain' : undefined;
}

/** Whether class names, of an element or of those around it, suggest a date or a byline. */
export const isDateClass = (classes: string): boolean =>
  /date|datum|time|publi|posted|created|meta|byline|author|stand|release|info/i.test(classes);

/** Whether class names say that the date is that of the last change only, and not of the publication too. */
export const isUpdateClass = (classes: string): boolean =>
  /updat|modif/i.test(classes) && !/publi|entry-date/i.test(classes);

const WORDS = {
  other: /©|\(c\)|copyright|termin|event|since|until|expires|deadline|founded|gegründet|seit\b|bis\b/i,
  modified:
    /updat|modifi|edited|revis|aktualisiert|geändert|bearbeitet|mise? à jour|actualizad|aggiorna|atualizad|bijgewerkt|gewijzigd|aktualiz|обновлен|оновлен|uppdater|opp?dater|päivitetty/i,
  published:
    /publi|posted|veröffentlicht|erschienen|erstellt|mise? en ligne|pubblicat|gepubliceerd|geplaatst|опубликован|опубліковано|julkaistu/i,
} as const;

/** What the words before a date say about it; undefined if they say nothing. */
export function kindOfWords(words: string): keyof typeof WORDS | undefined {
  const kinds = ['other', 'modified', 'published'] as const;
  return kinds.find((kind) => WORDS[kind].test(words));
}
