import { describe, expect, it } from 'vitest';
import { integrityProblems } from '../../data/schema/integrity.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { builtWell, secondPack } from './folder.ts';

const { pack } = await builtWell(secondPack());

/** Returns the problems of the pack after a change. */
function brokenBy(change: (pack: Pack) => void): string[] {
  const copy = structuredClone(pack);
  change(copy);
  return integrityProblems(copy);
}
const entity = (from: Pack, id: string) => from.entities.find((one) => one.id === id)!;

describe('the integrity of a pack', () => {
  it('is complete as built', () => expect(integrityProblems(pack)).toEqual([]));

  it.each<[string, (pack: Pack) => void, string]>([
    [
      'an id that two articles have',
      (p) => p.articles.push(p.articles[0]!),
      'article "001-varnholt-wants-the-lamp-out" is there twice',
    ],
    [
      'an id that two entities have',
      (p) => p.entities.push(p.entities[0]!),
      `entity "${pack.entities[0]!.id}" is there twice`,
    ],
    [
      'an identifier that two entities share',
      (p) => {
        p.entities[0]!.sameAs = ['wikidata:Q1', 'geonames:2'];
        p.entities[1]!.sameAs = ['wikidata:Q1'];
      },
      'identifier "wikidata:Q1" is there twice',
    ],
    [
      'a reworded copy without a description',
      (p) => {
        delete p.articles[2]!.description;
      },
      'article "003-the-lamp-turns" is a reworded copy and has no description to show in place of its headline',
    ],
    [
      'a sentence that names an unknown entity',
      (p) => {
        entity(p, 'varnholt').background[0]!.names = ['nobody'];
      },
      'entity "varnholt": a sentence of its background names entity "nobody", which the pack does not have',
    ],
    [
      'a receipt of an unknown article',
      (p) => {
        entity(p, 'varnholt').background[0]!.receipts[0]!.article = 'nowhere';
      },
      'entity "varnholt": a receipt names article "nowhere", which the pack does not have',
    ],
    [
      'a role without support',
      (p) => {
        entity(p, 'tilda-rausch').roles = [{ title: 'Mayor' }];
      },
      'entity "tilda-rausch": the role "Mayor" has neither receipts nor a basis',
    ],
    [
      'a role that ends before it begins',
      (p) => {
        entity(p, 'tilda-rausch').roles = [{ title: 'Mayor', from: '2020', to: '2019-05', basis: 'general' }];
      },
      'entity "tilda-rausch": the role "Mayor" ends before it begins',
    ],
    [
      'an unknown place',
      (p) => {
        entity(p, 'blockade-of-eskmoor').event!.place = 'atlantis';
      },
      'entity "blockade-of-eskmoor": its place names entity "atlantis", which the pack does not have',
    ],
    [
      'an unknown participant',
      (p) => entity(p, 'blockade-of-eskmoor').event!.participants.push('nobody'),
      'entity "blockade-of-eskmoor": a participant names entity "nobody", which the pack does not have',
    ],
    [
      'a cue that needs an unknown entity',
      (p) => {
        entity(p, 'blockade-of-eskmoor').event!.cues[0]!.needs = ['harbour|@nobody'];
      },
      'entity "blockade-of-eskmoor": a cue names entity "nobody", which the pack does not have',
    ],
    [
      'an event without its data',
      (p) => {
        delete entity(p, 'blockade-of-eskmoor').event;
      },
      'entity "blockade-of-eskmoor" is an event without an event\'s facts',
    ],
    [
      'event data on another kind of entity',
      (p) => {
        entity(p, 'blockade-of-eskmoor').kind = 'topic';
      },
      'entity "blockade-of-eskmoor" is no event but has an event\'s facts',
    ],
    [
      'an event whose date has no receipt',
      (p) => {
        delete entity(p, 'blockade-of-eskmoor').event!.dateReceipts;
      },
      'entity "blockade-of-eskmoor": its date has neither receipts nor a basis',
    ],
    [
      'coverage by an unknown article',
      (p) => entity(p, 'varnholt').coverage.push({ article: 'nowhere', count: 1 }),
      'entity "varnholt": its coverage names article "nowhere", which the pack does not have',
    ],
    [
      'a relation to an unknown entity',
      (p) => entity(p, 'varnholt').related.push({ id: 'nobody', together: 1 }),
      'entity "varnholt": its related list names entity "nobody", which the pack does not have',
    ],
    [
      'a statement by an unknown speaker',
      (p) => {
        p.statements[0]!.speaker = 'nobody';
      },
      'statement 1 names entity "nobody", which the pack does not have',
    ],
    [
      'a statement about an unknown entity',
      (p) => p.statements[1]!.about.push('nobody'),
      'statement 2 names entity "nobody", which the pack does not have',
    ],
    [
      'a statement in an unknown article',
      (p) => {
        p.statements[0]!.article = 'nowhere';
      },
      'statement 1 names article "nowhere", which the pack does not have',
    ],
    [
      'a reworded statement without a gist',
      (p) => {
        delete p.statements[3]!.gist;
      },
      'statement 4 is reworded and has no gist',
    ],
    [
      'a period that ends before it begins',
      (p) => {
        p.covers = { from: '2040', to: '2039' };
      },
      'the time it covers ends before it begins',
    ],
  ])('is violated by %s', (_, change, problem) => expect(brokenBy(change)).toEqual([problem]));

  it('is reported in at most fifty sentences', () => {
    expect(
      brokenBy((p) => void p.statements.push(...Array(200).fill({ ...p.statements[0]!, article: 'nowhere' }))),
    ).toHaveLength(50);
  });
});
