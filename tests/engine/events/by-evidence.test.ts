/**
 * How sure the linker is of the words for events in the texts of `by-evidence.txt`. The events differ in how long they
 * lasted and in what they are, and the texts in the dates and names beside the words.
 */
import { it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import type { EventFacts } from '../../../engine/model/pack.ts';
import { expectHeldBeside, unfolded } from '../held.ts';
import { entry, event } from '../lexicon.ts';

const FILE = new URL('by-evidence.txt', import.meta.url);
const TEST = 'tests/engine/events/by-evidence.test.ts';

/** Coverage by the same article. */
const IN_COMPANY = { coverage: [{ article: 'quillhaven-talks', count: 3 }] };
const NAMES = [
  entry('person', 'odalys-fenwick', 'Odalys Fenwick', IN_COMPANY),
  entry('person', 'imre-sandvik', 'Imre Sandvik', IN_COMPANY),
  entry('person', 'tarn-holloway', 'Tarn Holloway', IN_COMPANY),
  entry('person', 'joss-merrow', 'Joss Merrow'),
  entry('organization', 'harbour-league', 'Harbour League', { description: 'Alliance of Quillhaven', ...IN_COMPANY }),
  entry('place', 'quillhaven', 'Quillhaven', IN_COMPANY),
  entry('place', 'larkmoor', 'Larkmoor'),
];

/** An event whose words take the place of the `_`. */
interface Column {
  words: string;
  name: string;
  facts: Partial<EventFacts>;
}

const BOTH = ['odalys-fenwick', 'imre-sandvik'];
const HERS = { of: ['odalys-fenwick'], participants: ['odalys-fenwick', 'harbour-league'] };
const BODY = { place: 'quillhaven', participants: ['harbour-league', 'odalys-fenwick'] };

/** From the left of the table to the right. All are of May 6, 2031, a Tuesday, unless they have another date. */
const COLUMNS: Column[] = [
  // a day’s meeting of two people
  { words: 'the session', name: 'Summit of May', facts: { type: 'meeting', place: 'quillhaven', participants: BOTH } },
  // the same by words that say less
  { words: 'hours', name: 'Summit of May', facts: { type: 'meeting', place: 'quillhaven', participants: BOTH } },
  // one of several such meetings, with a landmark
  {
    words: 'the talks',
    name: 'Spring talks',
    facts: { type: 'meeting', place: 'quillhaven', participants: ['harbour-league'], landmarks: ['Gull Tower'] },
  },
  // an act of one person, which happens once
  { words: 'the resignation', name: 'Exit of the chief', facts: { type: 'resignation', ...HERS } },
  // a disaster
  { words: 'the flood', name: 'Great water', facts: { type: 'disaster', place: 'quillhaven', participants: [] } },
  // a thing of two months
  { words: 'the strike', name: 'Dock dispute', facts: { type: 'strike', ...BODY, date: '2031-05/2031-06' } },
  // one of some years
  { words: 'the sanctions', name: 'Trade limits', facts: { type: 'sanctions', ...BODY, date: '2030/2032' } },
  // one of many years
  { words: 'the expansion', name: 'Growth', facts: { type: 'enlargement', ...BODY, date: '2016/2033' } },
  // events with words of their own, which need others beside them or do not
  { words: 'it was inspected', name: 'Check', facts: { ...BODY, cues: [{ words: ['inspect*'], needs: ['tower'] }] } },
  { words: 'the big look', name: 'Look', facts: { ...BODY, cues: [{ words: ['big look'], sure: true }] } },
  { words: 'the small look', name: 'Glance', facts: { ...BODY, cues: [{ words: ['small look'] }] } },
];
const EVENTS = COLUMNS.map(({ words, name, facts }) => ({
  words,
  lexicon: compileLexicon([...NAMES, event('told', name, facts)]),
}));

/** Words that are not marked. */
const NONE = '··';
/** A story’s date before its text. */
const PUBLISHED = /^\[([\d-]+)\] /;

it('marks events with the confidences held in by-evidence.txt', async () => {
  await expectHeldBeside(FILE, TEST, (written) => {
    const published = PUBLISHED.exec(written)?.[1];
    const text = unfolded(written.replace(PUBLISHED, ''));
    const cells = EVENTS.map(({ words, lexicon }) => {
      const found = link(text.replaceAll('_', words), lexicon, published === undefined ? {} : { published });
      const shares = found.filter(({ via }) => via === 'cue').map(({ confidence }) => Math.round(confidence * 100));
      return (shares.join('+') || NONE).padStart(6);
    });
    return cells.join('');
  });
});
