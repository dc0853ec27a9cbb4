import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../engine/lexicon.ts';
import { ENTRIES, entry, mentionsOf, PACK_LEXICON, plain, relinked } from './lexicon.ts';

/** Links only events. */
const events = (example: string, published?: string) =>
  relinked(example, { kinds: ['event'], ...(published ? { facts: { published } } : {}) });

describe('an event is linked', () => {
  it.each([
    'The [[annexation of Crimea|annexation-of-crimea]] was denounced by all.',
    'The [[Crimean annexation|annexation-of-crimea]] was denounced by all.',
    'They spoke of the [[Siege of Port Aveline|siege-of-port-aveline]] for years.',
    'They spoke of the [[siege of Port Aveline|siege-of-port-aveline]] for years.',
  ])('by its name: %s', (example) => expect(events(example)).toBe(example));

  it.each([
    'In March 2014 Russia [[annexed|annexation-of-crimea]] Crimea.',
    'In March 2014 Crimea was [[annexed|annexation-of-crimea]] by Russia.',
    'In March 2014 Putin [[seized the peninsula|annexation-of-crimea]], said Ukraine.',
    'In March 2014 the [[peninsula was absorbed|annexation-of-crimea]] by Russia.',
    'They called it a [[land grab|annexation-of-crimea]]: Russia took Crimea in 2014.',
    'In the summer the board [[blockaded|siege-of-port-aveline]] Port Aveline, as Ossian Thrane recalls of July 2009.',
    'The [[harbour was sealed off|siege-of-port-aveline]] in August 2009, said Ossian Thrane.',
  ])('in other words: %s', (example) => expect(events(example)).toBe(example));

  it('by the date of its paragraph', () => {
    const example = 'It was March 2014. Russia [[seized|annexation-of-crimea]] Crimea within weeks.';
    expect(events(example)).toBe(example);
  });

  it('across a page about its people and its place', () => {
    const example =
      'Ossian Thrane came to Port Aveline as a young man.\nIn July 2009 they [[sealed off the harbour|siege-of-port-aveline]].';
    expect(events(example)).toBe(example);
  });
});

describe('an event is not linked', () => {
  it.each([
    ['another place', 'In 1845 the United States annexed Texas, says Russia.'],
    ['another place of our time', 'In September 2022 Russia annexed Kherson and Donetsk.'],
    ['another time', 'In 1783 the empire annexed Crimea and its khanate.'],
    ['another time, same words', 'In 1911 the fleet blockaded Port Aveline for a week.'],
    ['another time, same people', 'In 2019 Russia seized Crimea again, said Putin to Ukraine.'],
    ['a similar one, same time and people', 'In March 2014 Putin recalled how Russia annexed the Crimea khanate.'],
    ['somebody else', 'They seized a ship off Crimea in 2020.'],
    ['nothing in particular', 'They seized the day and annexed the garden.'],
    ['another siege', 'The siege of Leningrad is shown at the museum.'],
    ['part of the words only', 'Crimea and Russia were warm in March 2014.'],
  ])('if the words are about %s: %s', (_, text) => expect(events(text)).toBe(text));
});

describe("the story's own date", () => {
  const example = 'Russia [[seized|annexation-of-crimea]] Crimea, and nobody stopped it.';
  const confidence = (published: string) =>
    mentionsOf(plain(example), { kinds: ['event'], facts: { published } })[0]?.confidence ?? 0;

  it('is evidence for an event of those days', () => {
    expect(events(example, '2014-03-20')).toBe(example);
    expect(confidence('2014-03-20')).toBeGreaterThan(confidence('2019-03-20'));
  });

  it('does not count more than a date in the sentence', () => {
    const text = 'In 1783 the empire seized Crimea.';
    expect(events(text, '2014-03-20')).toBe(text);
  });
});

describe('an event found by cues', () => {
  const text = 'In March 2014 Russia annexed Crimea.';
  const [event] = mentionsOf(text, { kinds: ['event'] });

  it('has the words by which it was found', () => expect(event).toMatchObject({ via: 'cue', alias: 'annexed' }));

  it('does not change the links of the names in its sentence', () => {
    const example =
      'In March 2014 [[Russia|russia]] [[annexed|annexation-of-crimea]] [[Crimea|crimea]] from [[Ukraine|ukraine]].';
    expect(relinked(example)).toBe(example);
  });
});

describe('an event of a type with words of its own', () => {
  const lexicon = compileLexicon([
    ...ENTRIES,
    entry('event', 'vesterholm-talks', 'Vesterholm talks', {
      event: {
        type: 'meeting',
        date: '2011-05-04',
        place: 'vesterholm',
        participants: ['ossian-thrane', 'maribel-quennec'],
        cues: [],
      },
    }),
  ]);
  const found = (text: string) => mentionsOf(text, { lexicon, kinds: ['event'] }).map(({ entity }) => entity);

  it.each([
    'On May 4, 2011 Ossian Thrane and Maribel Quennec met in Vesterholm for an hour.',
    'They recall the meeting of Ossian Thrane with Quennec in Vesterholm on May 4, 2011.',
    'In May 2011, in Vesterholm, Ossian Thrane sat down with Maribel Quennec.',
  ])('is linked by these words, given only its date, place and people: %s', (text) =>
    expect(found(text)).toEqual(['vesterholm-talks']),
  );

  it.each([
    'On May 4, 2016 Ossian Thrane and Maribel Quennec met in Vesterholm for an hour.',
    'In May 2011 the chess club met at home.',
    'They saw a session of the choir in Vesterholm.',
  ])('but is not linked if the text is about another event: %s', (text) => expect(found(text)).toEqual([]));
});

describe('the bundled events', () => {
  const found = (example: string, published?: string) =>
    new Set(
      mentionsOf(plain(example), {
        lexicon: PACK_LEXICON,
        kinds: ['event'],
        ...(published ? { facts: { published } } : {}),
      }).map(({ entity }) => entity),
    );

  it.each([
    ['Russia seized and annexed Crimea in 2014.', 'annexation-of-crimea'],
    [
      'Moscow has massed tens of thousands of troops near the border with Ukraine, said Blinken in December 2021.',
      'russian-troop-build-up',
    ],
    ['Kerry and Lavrov met in Paris on March 30, 2014, for four hours.', 'kerry-lavrov-meeting-in-paris'],
    ['Biden spoke with Putin by video on December 7, 2021.', 'biden-putin-video-call'],
    ['The NATO-Russia Council met in Brussels on January 12, 2022.', 'nato-russia-council-meeting'],
  ])('%s', (text, id) => expect(found(text)).toContain(id));

  it.each([
    [
      'In June 2021 they quarrelled. Seven months later American and Russian envoys held talks in Geneva.',
      'us-russia-talks-in-geneva',
      'a date told by another',
    ],
    [
      'It was January 2022. The OSCE debate in the Hofburg on Thursday was long, and Ukraine spoke there.',
      'osce-talks-in-vienna',
      'a landmark for the place',
    ],
    [
      'Moscow wanted guarantees: Americans and Russians on Monday in Geneva, then NATO. That was January 2022.',
      'us-russia-talks-in-geneva',
      'the day at the place',
    ],
    [
      'Russian forces had been gathering at the frontier of Ukraine since November 2021.',
      'russian-troop-build-up',
      'a nationality for the country',
    ],
    ['In March 2024 Putin spoke, ten years after Russia took in Crimea.', 'annexation-of-crimea', 'an anniversary'],
    [
      'KERRY AND LAVROV SIT DOWN IN PARIS\nMarch 30, 2014 – It was late when the two ministers came to the residence.',
      'kerry-lavrov-meeting-in-paris',
      'the date below a headline',
    ],
    [
      'On March 30, 2014 Kerry held talks with Russia’s foreign minister in Paris.',
      'kerry-lavrov-meeting-in-paris',
      'the country of a minister',
    ],
    [
      'On December 7, 2021 Biden and Putin were seen. Little had moved since the videoconference, Psaki said.',
      'biden-putin-video-call',
      'a speaker named behind a comma',
    ],
    [
      'The deal with Russia was signed in Geneva on April 17, 2014 by Kerry.',
      'geneva-agreement',
      'a deal that is a noun',
    ],
    [
      'In 2022 they told of it: on April 16-17, 2014 Kerry and Lavrov met in Geneva and agreed on a statement.',
      'geneva-agreement',
      'a range of days',
    ],
    ['In 2022 they told of it: Russia annexed Crimea in 2013–2014.', 'annexation-of-crimea', 'a range of years'],
    ['By May 2014 diplomats in Ukraine no longer quoted the Geneva paper.', 'geneva-agreement', 'the place beside it'],
  ])('%s (%s: %s)', (text, id) => expect(found(text)).toContain(id));

  it.each([
    [
      'other people',
      'On January 10, 2022 Angela Merkel and Francois Hollande held talks in Geneva on Russia and the United States.',
    ],
    ['another city', 'On January 12, 2022 Russia, NATO and Stoltenberg were named in the Vienna talks on Iran.'],
    ['an exercise of its own', 'In January 2022 Russia fumed, and Ukraine held drills of its own.'],
    [
      'another clause',
      'Blinken was in Geneva on January 21, 2022. His meeting was short because Sherman had dined there on January 10.',
    ],
    [
      'another day',
      'Biden and Putin met in December 2021. For the telephone call of December 30 the screens were dark.',
    ],
    ['a decade', 'Of Geneva, Russia and the United States: the arms talks of the 1980s lasted for years.'],
    ['a year, which holds many meetings', 'In 2014 three members of NATO met the target, Kerry was told.'],
    ['another one, on the day', 'On March 30, 2014 Kerry came home and spoke with Lavrov of another meeting.'],
    ['an idiom', 'On January 10, 2022 Wendy Sherman gave a press conference on Russia in the United States.'],
    ['a date between', 'Crimea voted in March 2014. In 1783 an empress had come there. The annexation was hers.'],
  ])('are not found by words of %s', (_, text) => {
    expect(found(text)).toEqual(new Set());
  });

  it('do not hide the names within their own', () => {
    const text = 'In 2014 the world saw the annexation of Crimea.';
    const mentions = mentionsOf(text, { lexicon: PACK_LEXICON });
    expect(mentions.map(({ entity }) => entity)).toEqual(['annexation-of-crimea', 'crimea']);
  });

  it.each([
    ['a summit', 'A summit of the kind that presidents hold was not on offer.'],
    ['a short session', 'A short session of another sort was planned for the autumn.'],
    ['the second meeting', 'The second meeting was of experts.'],
  ])('are not %s, after the page has mentioned theirs', (_, next) => {
    const text = 'On January 12, 2022 the NATO-Russia Council met in Brussels.';
    const after = mentionsOf(`${text} ${next}`, { lexicon: PACK_LEXICON, kinds: ['event'] });
    expect(after.map(({ start }) => start).filter((start) => start > text.length)).toEqual([]);
  });

  it('can be referred back to once the page has used their names', () => {
    const text = 'They spoke of the Geneva agreement all spring. In the autumn nobody kept the pact, nor had meant to.';
    const mentions = mentionsOf(text, { lexicon: PACK_LEXICON, kinds: ['event'] });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Geneva agreement', 'pact']);
  });

  it.each([
    ['a few sentences later', 4, ['Geneva agreement', 'pact']],
    ['but not a dozen sentences later', 12, ['Geneva agreement']],
  ])('can be referred back to %s', (_, between, told) => {
    const others = 'Rain fell on the fields that week. '.repeat(between);
    const text = `They spoke of the Geneva agreement all spring. ${others}In the autumn nobody kept the pact, nor had meant to.`;
    const mentions = mentionsOf(text, { lexicon: PACK_LEXICON, kinds: ['event'] });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(told);
  });

  it('are found by how long they took if no better words are there', () => {
    const text = 'For two hours in Paris on March 30, 2014 John Kerry and Sergei Lavrov went on.';
    const mentions = mentionsOf(text, { lexicon: PACK_LEXICON, kinds: ['event'] });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['two hours']);
  });

  it('are not found by a name with another date in its sentence, whatever the next sentence says', () => {
    const text = 'John Kerry praised the Geneva accords of 1988. In April 2014 he met Sergei Lavrov.';
    expect(found(text)).not.toContain('geneva-agreement');
  });

  it('are marked at how long they took only together with better words', () => {
    const text = 'On January 12, 2022 the NATO-Russia Council met in Brussels for four hours.';
    const mentions = mentionsOf(text, { lexicon: PACK_LEXICON, kinds: ['event'] });
    const told = mentions.map(({ start, end }) => text.slice(start, end));
    expect(told).toEqual(['Council met in Brussels for four hours']);
  });

  it('are not marked at a phrase with a person in it, who is linked instead', () => {
    const text = 'Sergei Lavrov met John Kerry for round 1 of talks on Ukraine in Paris on March 30, 2014.';
    const mentions = mentionsOf(text, { lexicon: PACK_LEXICON });
    const kerry = text.indexOf('John Kerry');
    const over = mentions.filter(({ start, end }) => start <= kerry && kerry < end);
    expect(over.map(({ start, end }) => text.slice(start, end))).toEqual(['John Kerry']);
    expect(found(text)).toContain('kerry-lavrov-meeting-in-paris');
  });

  it.each([
    ['no basis for talks', []],
    ['no more reason for talks', []],
    ['part of the talks', ['talks']],
  ])('are not events that might be held: %s', (words, expected) => {
    const text = `On January 10, 2022 Wendy Sherman met the Russians in Geneva. Sherman said it was ${words}.`;
    const mentions = mentionsOf(text, { lexicon: PACK_LEXICON, kinds: ['event'] });
    const said = mentions.map(({ start, end }) => text.slice(start, end)).filter((surface) => surface === 'talks');
    expect(said).toEqual(expected);
  });

  it('are not events of other people in the same place', () => {
    expect(found('Yesterday Vladimir Putin met John Kerry in Paris.')).toEqual(new Set());
  });

  it.each([
    ['other people on the same day', 'On January 12, 2022 the parents met at school to talk about lunch.'],
    ['another call on the same day', 'On December 7, 2021 he made a phone call to his mother.'],
    ['another deal on the same day', 'On April 17, 2014 the studio signed a deal with the actor.'],
    ['another session on the same day', 'On January 13, 2022 the board held a session on rents.'],
  ])('are not events of %s: %s', (_, text) => expect(found(text)).toEqual(new Set()));

  it.each([
    'The annexation of Texas in 1845 led to war with Mexico.',
    'The Geneva Conventions of 1949 protect the wounded.',
    'In 2022 the EU put sanctions on Russian banks after the invasion.',
    'Kerry and Zarif met in Vienna in July 2015.',
    'Biden spoke with Xi by video in November 2021.',
  ])('are not found in: %s', (text) => expect(found(text)).toEqual(new Set()));
});
