/** The words of an event's description are evidence beside other words for it. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import { entry, event } from '../lexicon.ts';

const lexiconWith = (description: string) =>
  compileLexicon([
    entry('organization', 'marrow-bank', 'Marrow Bank'),
    entry('organization', 'harbour-union', 'Harbour Union'),
    { ...event('end', 'End of Marrow Bank', { type: 'failure', participants: ['marrow-bank'] }), description },
  ]);
const DESCRIBED = lexiconWith('Savers emptied their accounts, and the regulator closed the bank, May 6, 2031');
const PLAIN = lexiconWith('Failure of a bank, May 6, 2031');
const told = (text: string, lexicon = DESCRIBED) =>
  link(text, lexicon).flatMap(({ via, start, end }) => (via === 'cue' ? [text.slice(start, end)] : []));

describe('a word of an event’s description', () => {
  const text = (rest: string) => `Marrow Bank was old in May 2031. Then ${rest}.`;
  it('supports a weak word in its sentence', () => {
    expect(told(text('the regulator asked for accounts, and it crumbled'))).toEqual(['crumbled']);
    expect(told(text('the regulator asked for an account, and it crumbled'))).toEqual(['crumbled']);
    expect(told(text('a painter asked for a hat, and it crumbled'))).toEqual([]);
    expect(told(text('the regulator asked for accounts, and it crumbled'), PLAIN)).toEqual([]);
  });
  it('does not if it is a small word', () =>
    expect(told(text('their roof and the door fell, and it crumbled'))).toEqual([]));
  it('is not marked itself', () => expect(told(text('the regulator asked for accounts, and went home'))).toEqual([]));
});
