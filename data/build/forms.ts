/** Checks the written forms of names: each belongs to one entity, and the engine finds it. */
import { dirname } from 'node:path';
import { foldKey } from '../../engine/text/tokens.ts';
import type { Linker } from './presence.ts';
import { formatPlace, type Problem } from './problems.ts';
import type { EntitySource, Sources } from './sources.ts';
import type { Path } from './yaml-file.ts';

interface Form {
  text: string;
  path: Path;
}

function writtenForms({ value }: EntitySource): Form[] {
  const aliases = Object.entries(value.aliases ?? {}).flatMap(([type, texts]) =>
    texts.map((text, index) => ({ text, path: ['aliases', type, index] })),
  );
  return [{ text: value.name, path: ['name'] }, ...aliases];
}

/** What to do if two folders claim a form. */
const IF_ONE = 'if the two are one, give them one id or a shared identifier (sameAs)';

/** Forms that two entities claim, that one entity repeats, or that hold no letter. Forms that the engine folds alike are the same. */
export function checkNameForms({ entities }: Sources): Problem[] {
  const claimed = new Map<string, { entity: EntitySource; form: Form }>();
  return entities.flatMap((entity) =>
    writtenForms(entity).flatMap((form): Problem | [] => {
      const at = entity.at(form.path);
      const key = foldKey(form.text);
      if (key === '') return { ...at, says: `"${form.text}" holds no letter or digit` };
      const first = claimed.get(key);
      if (!first) {
        claimed.set(key, { entity, form });
        return [];
      }
      if (first.entity === entity)
        return { ...at, says: `"${form.text}" reads the same as "${first.form.text}" to the engine; remove one` };
      const other = `"${first.entity.value.id}" (${formatPlace(first.entity.at(first.form.path))})`;
      const advice = dirname(at.file) === dirname(first.entity.at().file) ? '' : `; ${IF_ONE}`;
      const says = `"${form.text}" is claimed by ${other} as well; a form of a name belongs to one entity${advice}`;
      return { ...at, says };
    }),
  );
}

/** The full name of another entity, without which the engine would not link a short abbreviation. */
function companyOf(entity: EntitySource, { entities }: Pick<Sources, 'entities'>): string {
  const kinds = ['person', 'place', 'organization'];
  const known = entities.find(
    ({ kind, value }) => kinds.includes(kind) && value.name.length > 4 && value.id !== entity.value.id,
  );
  return known ? ` and about ${known.value.name}` : '';
}

/**
 * Forms that the engine does not find in a text that names the entity in full
 * and then uses the form. Topics are skipped, as they are for lookup only.
 */
export function checkFindable(sources: Pick<Sources, 'entities'>, link: Linker): Problem[] {
  return sources.entities.flatMap((entity) => {
    if (entity.kind === 'topic') return [];
    const { id, name } = entity.value;
    const before = `The report is about ${name}${companyOf(entity, sources)}.\n\nIt says that `;
    return writtenForms(entity).flatMap(({ text, path }): Problem | [] => {
      const found = link(`${before}${text} was named again.`).some(
        (mention) =>
          mention.entity === id && mention.start < before.length + text.length && mention.end > before.length,
      );
      const says = `the engine does not find "${text}" in a sentence as a form of "${id}"; correct it, or remove it`;
      return found ? [] : { ...entity.at(path), says };
    });
  });
}
