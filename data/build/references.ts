/** Checks references in a folder: ids are unique and exist, and every fact has its support. */
import { EVENT_TYPES } from '../../engine/model/event-types.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import { firstDay, lastDay } from '../schema/dates.ts';
import { cueEntities } from '../schema/integrity.ts';
import { nearestWord } from './nearest.ts';
import { formatPlace, type Problem } from './problems.ts';
import type { EntitySource, Sources } from './sources.ts';
import type { Path } from './yaml-file.ts';

type Says = (path: Path, says: string) => Problem;

function unknownId(id: string, what: string, sources: Sources): string | undefined {
  const ids = new Set(sources.entities.map((entity) => entity.value.id));
  if (ids.has(id) || sources.unread.has(id)) return undefined;
  const meant = nearestWord(id, ids);
  const advice = meant ? `did you mean "${meant}"?` : 'correct the id, or add the entity';
  return `${what} "${id}" is the id of no entity; ${advice}`;
}

function duplicates({ entities }: Sources): Problem[] {
  const seen = new Map<string, EntitySource>();
  return entities.flatMap((entity) => {
    const { id } = entity.value;
    const first = seen.get(id);
    if (!first) seen.set(id, entity);
    return first
      ? { ...entity.at(['id']), says: `the id "${id}" is taken (${formatPlace(first.at(['id']))}); ids are unique` }
      : [];
  });
}

/** Identifiers that two entities share: what another pack says about one would be shown for the other. */
function sharedIdentifiers({ entities }: Sources): Problem[] {
  const seen = new Map<string, EntitySource>();
  return entities.flatMap((entity) =>
    (entity.value.sameAs ?? []).flatMap((identifier, index) => {
      const first = seen.get(identifier);
      if (!first) seen.set(identifier, entity);
      if (!first) return [];
      const other = `"${first.value.id}" (${formatPlace(first.at(['sameAs']))})`;
      const says = `"${identifier}" is an identifier of ${other} as well; it belongs to one entity, once`;
      return { ...entity.at(['sameAs', index]), says };
    }),
  );
}

function* ofRoles({ value }: EntitySource, says: Says): Iterable<Problem> {
  for (const [index, role] of (value.roles ?? []).entries()) {
    if (!role.receipts && !role.basis)
      yield says(
        ['roles', index],
        `the role "${role.title}" needs receipts, or "basis: general" where no article gives it`,
      );
    if (role.from && role.to && firstDay(role.from) > lastDay(role.to))
      yield says(['roles', index, 'to'], `the role "${role.title}" ends (${role.to}) before it begins (${role.from})`);
  }
}

/** Checks that an event has a type or cues: otherwise it is only found by its name. */
function* ofType({ type, cues = [] }: EntitySource['value'], says: Says, sources: Sources): Iterable<Problem> {
  const own = Object.keys(sources.head?.value.types ?? {});
  if (type === undefined && cues.length === 0)
    yield says(
      ['id'],
      'the event needs a "type", or "cues": else no text tells of it; see the types in data/README.md',
    );
  if (type === undefined || own.includes(type) || sources.incomplete.has('pack.yaml')) return;
  const all = [...EVENT_TYPES, ...own];
  if (all.includes(type)) return;
  const meant = nearestWord(type, new Set(all));
  const advice = meant
    ? `did you mean "${meant}"?`
    : 'see the types in data/README.md, or give it under "types" in pack.yaml';
  yield says(['type'], `"${type}" is no type of events; ${advice}`);
}

function* ofEvent({ kind, value }: EntitySource, says: Says, sources: Sources): Iterable<Problem> {
  if (kind !== 'event') return;
  if (!value.dateReceipts && !value.dateBasis)
    yield says(['date'], 'the date needs dateReceipts, or "dateBasis: general" where no article gives it');
  const named: [Path, string, string][] = [
    ...(value.place ? [[['place'], 'the place', value.place] as [Path, string, string]] : []),
    ...(value.participants ?? []).map((id, index): [Path, string, string] => [
      ['participants', index],
      'the participant',
      id,
    ]),
    ...[value.of ?? []].flat().map((id): [Path, string, string] => [['of'], 'the one whose act it is,', id]),
    ...(value.cues ?? []).flatMap((cue, number) =>
      (['needs', 'must'] as const).flatMap((key) =>
        (cue[key] ?? []).flatMap((need, index) =>
          cueEntities([need]).map((id): [Path, string, string] => [['cues', number, key, index], 'the need', id]),
        ),
      ),
    ),
  ];
  yield* ofType(value, says, sources);
  for (const [path, what, id] of named) {
    const unknown = unknownId(id, what, sources);
    if (unknown) yield says(path, unknown);
  }
  const place = sources.entities.find((entity) => entity.value.id === value.place);
  if (place && place.kind !== 'place')
    yield says(['place'], `the place "${value.place}" is of kind ${place.kind}; a place is expected`);
}

function* ofEntity(entity: EntitySource, sources: Sources): Iterable<Problem> {
  const says: Says = (path, text) => ({ ...entity.at(path), says: text });
  const { surname, name } = entity.value;
  if (surname && !foldKey(name).includes(foldKey(surname)))
    yield says(['surname'], `the surname "${surname}" is no part of the name "${name}"`);
  yield* ofRoles(entity, says);
  yield* ofEvent(entity, says, sources);
}

function ofStatements(sources: Sources): Problem[] {
  return sources.sayings.flatMap(({ value, at }) => {
    const named: [Path, string, string][] = value.about.map((id, index) => [['about', index], 'about', id]);
    if (value.speaker) named.push([['speaker'], 'the speaker', value.speaker]);
    return named.flatMap(([path, what, id]) => {
      const says = unknownId(id, what, sources);
      return says ? { ...at(path), says } : [];
    });
  });
}

/** All ids that are used twice or do not exist, and all facts without support. */
export function checkReferences(sources: Sources): Problem[] {
  return [
    ...duplicates(sources),
    ...sharedIdentifiers(sources),
    ...sources.entities.flatMap((entity) => [...ofEntity(entity, sources)]),
    ...ofStatements(sources),
  ];
}
