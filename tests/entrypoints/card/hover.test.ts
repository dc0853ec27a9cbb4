import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSE_AFTER_MS, hover, idle, OPEN_AFTER_MS, opensAtRest } from '../../../entrypoints/card/hover.ts';
import { play } from './pointer-script.ts';

const OPEN = OPEN_AFTER_MS;
const CLOSE = CLOSE_AFTER_MS;

describe('a card opens', () => {
  it.each([
    ['when the pointer has rested on a word', `A ${OPEN}`],
    ['when the pointer moves slightly on it meanwhile', `A ${OPEN / 3} A ${OPEN / 3} A ${OPEN / 3}`],
    ['when the pointer came fast but stayed', `A! ${OPEN}`],
    ['when the pointer slows down on it', `A! 50 A! 50 A ${OPEN}`],
    ['at once on a click', 'click:A'],
    ['at once on a click before the delay is over', `A ${OPEN / 2} click:A`],
  ])('%s', (_, script) => expect(play(script)).toMatchObject({ log: ['open A'], card: 'A' }));

  it.each([
    ['before that delay is over', `A ${OPEN - 1}`],
    ['when the pointer passes over a word', `A ${OPEN / 2} - ${OPEN * 2}`],
    ['when the pointer keeps moving fast', 'A! 200 A! 200 A! 200 A! 200'],
    ['when the pointer passes over many words', 'A 100 B 100 A 100 B 100 A 100 - 1000'],
    ['if there is no word', '- 1000 -! 1000'],
    ['after Escape', `A ${OPEN / 2} esc ${OPEN * 2}`],
  ])('not %s', (_, script) => expect(play(script).log).toEqual([]));

  it('only for the word on which the pointer came to rest', () =>
    expect(play(`A ${OPEN - 1} B ${OPEN}`).log).toEqual(['open B']));
});

describe('a card that the pointer opened', () => {
  const open = `A ${OPEN}`;

  it.each([
    ['while the pointer stays', `${open} A 1000 A 1000`],
    ['when the pointer leaves and comes back', `${open} - ${CLOSE - 1} A 1000`],
    ['when the pointer moves to it', `${open} - ${CLOSE - 1} card 5000`],
    ['when the pointer moves straight to it', `${open} card 5000`],
    ['when the pointer crosses other words on its way there', `${open} B 100 - 50 B! 50 card 5000`],
  ])('stays %s', (_, script) => expect(play(script)).toMatchObject({ log: ['open A'], card: 'A' }));

  it.each([
    ['when the pointer has left', `${open} - ${CLOSE}`],
    ['when the pointer has left it', `${open} card 1000 - ${CLOSE}`],
    ['when the pointer has left fast', `${open} -! ${CLOSE}`],
    ['on Escape', `${open} esc`],
    ['on Escape while it is closing, once', `${open} - 100 esc ${CLOSE * 2}`],
    ['when it is released and the pointer leaves', `click:A 1000 - 1000 release - ${CLOSE}`],
  ])('closes %s', (_, script) =>
    expect(play(script)).toMatchObject({ log: ['open A', 'close'], card: undefined, state: { name: 'idle' } }),
  );

  it.each([
    ['as soon as it would close, if the pointer moves slightly on the next word', `${open} B 100 B 100 B 99`, ''],
    [
      'as soon as it would close, if the pointer moves slightly on the next word',
      `${open} B 100 B 100 B 100`,
      'open B',
    ],
    ['later, if the pointer comes to a third word meanwhile', `${open} B 200 C 299`, ''],
    ['later, if the pointer comes to a third word meanwhile', `${open} B 200 C 300`, 'open C'],
    ['later, if the pointer still moves fast', `${open} B 200 B! 299`, ''],
    ['by none, if the pointer leaves the next word', `${open} B 200 - 99`, ''],
    ['by none, if the pointer leaves the next word', `${open} B 200 - 100`, 'close'],
  ])('is replaced %s: %s', (_, script, then) =>
    expect(play(script).log).toEqual(then === '' ? ['open A'] : ['open A', then]),
  );

  it('is replaced by that of the next word on which the pointer rests, and only that card is open', () =>
    expect(play(`${open} B 1000`)).toMatchObject({ log: ['open A', 'open B'], card: 'B' }));

  it.each([
    ['from its word', `${open} pin`],
    ['while it is closing', `${open} - 100 pin`],
  ])('stays once it is pinned, %s, and other words open their cards as if there were none', (_, script) => {
    expect(play(`${script} - 5000`).log).toEqual(['open A']);
    expect(play(`${script} B ${OPEN} - ${CLOSE}`).log).toEqual(['open A', 'open B', 'close']);
    expect(play(`${script} A ${OPEN}`).log).toEqual(['open A', 'open A']);
  });

  it('is not opened again by an old timer', () => {
    expect(play(`${open} esc B ${OPEN - 1} esc 5000`).log).toEqual(['open A', 'close']);
  });
});

describe('a card that a click opened', () => {
  it.each([
    ['when the pointer leaves', 'click:A - 5000'],
    ['when the pointer rests on another word', 'click:A B 5000'],
    ['when the word is clicked again', 'click:A 100 - 100'],
  ])('stays %s', (_, script) => expect(play(script)).toMatchObject({ log: ['open A'], card: 'A' }));

  it('closes on Escape', () => expect(play('click:A - 1000 esc').log).toEqual(['open A', 'close']));

  it('is replaced by that of another click', () =>
    expect(play('click:A click:B - 5000')).toMatchObject({ log: ['open A', 'open B'], card: 'B' }));
});

describe('the state machine', () => {
  it('ignores the timers of earlier states', () => {
    const [resting] = hover(idle, { type: 'pointer', over: 'A', onCard: false, speed: 0 });
    expect(hover(resting, { type: 'timer', token: resting.token - 1 })).toEqual([resting, []]);
    expect(hover(resting, { type: 'timer', token: resting.token + 1 })).toEqual([resting, []]);
  });

  it('gives each opening a new number, so that late answers can be recognised', () => {
    const [first, opened] = hover(idle, { type: 'pick', mention: 'A' });
    const [, again] = hover(first, { type: 'pick', mention: 'A' });
    expect(opened[0]).toMatchObject({ type: 'open', byPointer: false });
    expect((again[0] as { token: number }).token).toBeGreaterThan((opened[0] as { token: number }).token);
  });

  it.each([
    ['A 299', []],
    ['A 300', ['open A']],
    ['A 300 - 299', ['open A']],
    ['A 300 - 300', ['open A', 'close']],
  ])('waits 300 ms before a card opens or closes, if there are no settings: %s', (script, log) =>
    expect(play(script).log).toEqual(log),
  );

  it.each([
    [0.5, 1],
    [0.51, 2],
  ])('takes a pointer at %s CSS pixels per ms for one that rests or only passes', (speed, token) => {
    const move = { type: 'pointer', over: 'A', onCard: false } as const;
    const [resting] = hover(idle, { ...move, speed: 0 });
    expect(hover(resting, { ...move, speed })[0].token).toBe(token);
  });

  it('releases only an open card, which the pointer then closes', () => {
    const [resting] = hover(idle, { type: 'pointer', over: 'A', onCard: false, speed: 0 });
    expect(hover(resting, { type: 'release' })).toEqual([resting, []]);
  });

  it('uses the delays in the settings', () => {
    const delays = { openAfterMs: 50, closeAfterMs: 900 };
    expect(play('A 49', delays).log).toEqual([]);
    expect(play('A 50 - 899', delays).log).toEqual(['open A']);
    expect(play('A 50 - 900', delays).log).toEqual(['open A', 'close']);
  });
});

describe('for any events', () => {
  const step = fc.oneof(
    fc.constantFrom('A', 'B', 'C', '-', 'card', 'A!', 'B!', '-!', 'click:A', 'click:B', 'pin', 'release', 'esc'),
    fc.integer({ min: 1, max: 2 * OPEN }).map(String),
  );
  const script = fc.array(step, { maxLength: 40, size: 'max' }).map((steps) => steps.join(' '));

  it('the open card is the one in the state, and there is no other', () => {
    fc.assert(
      fc.property(script, (any) => {
        play(any, undefined, ({ state, card }) => {
          expect('shown' in state ? state.shown : undefined).toBe(card);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a card opens only for the word that was clicked or that the pointer came to last', () => {
    fc.assert(
      fc.property(script, (any) => {
        let last: string | undefined;
        let opened = 0;
        play(any, undefined, ({ log }, now) => {
          if (/^(?:[A-C-]!?|click:.)$/.test(now)) last = now.replace(/^click:|!$/g, '');
          for (const line of log.slice(opened)) if (line.startsWith('open')) expect(line).toBe(`open ${last}`);
          opened = log.length;
        });
      }),
      { numRuns: 500 },
    );
  });

  it('Escape closes the card, and nothing pending opens one afterwards', () => {
    fc.assert(
      fc.property(script, (any) => {
        const before = play(`${any} esc`);
        const after = play(`${any} esc 10000`);
        expect(before).toMatchObject({ card: undefined, state: { name: 'idle' } });
        expect(after.log).toEqual(before.log);
      }),
      { numRuns: 300 },
    );
  });

  it('a card opened without a click closes once the pointer is away', () => {
    const passing = fc.array(
      step.filter((one) => !one.startsWith('click')),
      { maxLength: 40, size: 'max' },
    );
    fc.assert(
      fc.property(passing, (steps) => {
        expect(play(`${steps.join(' ')} - ${OPEN + CLOSE}`).card).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('tokens never decrease', () => {
    fc.assert(
      fc.property(script, (any) => {
        let token = 0;
        play(any, undefined, ({ state }) => {
          expect(state.token).toBeGreaterThanOrEqual(token);
          token = state.token;
        });
      }),
    );
  });
});

it.each([
  ['marked', true, false, true],
  ['marked', false, true, false],
  ['any', false, false, true],
  ['key', true, false, false],
  ['key', false, true, true],
  ['click', true, true, false],
] as const)(
  'with the setting %s, resting on a name (underlined: %s, key held: %s) opens its card: %s',
  (opens, marked, key, expected) => expect(opensAtRest(opens, marked, key)).toBe(expected),
);
