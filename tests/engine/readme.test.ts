import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { castOf } from '../../engine/cast/cast.ts';
import { Coverage } from '../../engine/context/context.ts';
import { EntityList } from '../../engine/model/entities.ts';
import { buildIndex } from '../../engine/names/name-index-build.ts';
import { readPage } from '../../engine/text/page.ts';
import { mentionsOf, PACK, PACK_LEXICON } from './lexicon.ts';

const README = readFileSync(new URL('../../engine/README.md', import.meta.url), 'utf8');
const PUBLISHED = '2014-03-31';

/** The story that the README quotes. */
const story = [...README.matchAll(/^> (.*)$/gm)].map(([, line]) => line).join(' ');

describe("the engine's README", () => {
  const mentions = mentionsOf(story, { lexicon: PACK_LEXICON, facts: { published: PUBLISHED } });

  it('has the result of its example', () => {
    const found = mentions.map(({ start, end, entity, via }) => `${story.slice(start, end)}: ${entity} by ${via}`);
    expect(found).toEqual([
      'Kerry: john-kerry by surname',
      'Paris: paris by name',
      'Sergey Lavrov: sergei-lavrov by alias',
      'Moscow: moscow by name',
      'annexed: annexation-of-crimea by cue',
      'Crimea: crimea by name',
      'Kerry: john-kerry by surname',
    ]);
  });

  it('says what the card shows for it', () => {
    const present = mentions.map(({ entity }) => entity);
    const view = new Coverage(PACK, new EntityList(PACK.entities)).view('john-kerry', {
      published: PUBLISHED,
      present,
    })!;
    expect(view.role).toMatchObject({ title: 'US secretary of state', current: true });
    expect(new Set(view.facts.map(({ when }) => when))).toEqual(new Set(['then', 'since']));
  });

  it('shows the bytes of an index', () => {
    const forms = [
      { keys: ['john', 'kerry'], needsPage: false },
      { keys: ['kerry'], needsPage: true },
    ];
    const shown = [...README.matchAll(/^ {4}((?:[0-9a-f]{2} )+)/gm)]
      .slice(0, 2)
      .flatMap(([, hex]) => hex!.trim().split(' '));
    const bytes = [...new Uint8Array(buildIndex([forms]))].map((byte) => byte.toString(16).padStart(2, '0'));
    expect(bytes.join(' ')).toContain(shown.join(' '));
    expect(shown).toHaveLength(17);
  });

  it('has the result of its example of a cast', () => {
    const [text, printed] = [...README.slice(README.indexOf('## The cast')).matchAll(/^```\n([^`]*)```$/gm)].map(
      ([, block]) => block!,
    );
    const cast = castOf(readPage(text!));
    const lines = (cast.english ? cast.members : []).map(({ name, kind, introduction, mentions }) => {
      const told = introduction ? `: ${introduction.text}` : '';
      return `${String(mentions.length).padStart(4)}  ${name} (${kind})${told}`;
    });
    expect(lines).toEqual(printed!.trimEnd().split('\n'));
  });

  it('names files that exist', () => {
    const names = new Set([...README.matchAll(/`((?:[a-z-]+\/)*[a-z-]+\.ts)`/g)].map(([, name]) => name!));
    const isThere = (name: string) =>
      ['../../engine/', '../../'].some((root) => existsSync(new URL(root + name, import.meta.url)));
    expect([...names].filter((name) => !isThere(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(15);
  });
});
