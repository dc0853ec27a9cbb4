// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLookup } from '../../../entrypoints/popup/use-lookup.ts';
import { checked, lookupRequest } from '../../../platform/message-checks.ts';
import { redrawn } from '../drawn.ts';
import { answerAsBackground, type Pending, pending } from '../questions.ts';
import '../../components/no-frames.ts';

let answers: Map<string, Pending<unknown>>;
const said = vi.fn((_query: string): unknown => null);

beforeEach(() => {
  vi.restoreAllMocks();
  answers = new Map();
  answerAsBackground({
    answer: (data) => said(checked(lookupRequest, data).query),
    lookup: (data) => {
      const answer = pending<unknown>();
      answers.set(checked(lookupRequest, data).query, answer);
      return answer.promise;
    },
  });
});
afterEach(cleanup);

const type = (query: string) => {
  const hook = renderHook(useLookup, { initialProps: query });
  return {
    found: () => hook.result.current.results,
    answer: () => hook.result.current.answer,
    type: (next: string) => hook.rerender(next),
  };
};

describe('looking up what is typed', () => {
  it('has an answer once it has arrived', async () => {
    const box = type('kerry');
    await redrawn();
    expect(box.found()).toBeUndefined();
    answers.get('kerry')!.resolve(['John Kerry']);
    await redrawn();
    expect(box.found()).toEqual(['John Kerry']);
  });

  it('has the answer to a question besides the names, or only the names if there is none', async () => {
    said.mockReturnValueOnce('in March');
    const box = type('when did it happen');
    await redrawn();
    answers.get('when did it happen')!.resolve(['Annexation']);
    await redrawn();
    expect([box.found(), box.answer()]).toEqual([['Annexation'], 'in March']);
    said.mockImplementationOnce(() => {
      throw new Error('no answer');
    });
    box.type('when');
    await redrawn();
    answers.get('when')!.resolve(['Whenua']);
    await redrawn();
    expect([box.found(), box.answer()]).toEqual([['Whenua'], null]);
  });

  it('keeps an older answer until the newer one has arrived', async () => {
    const box = type('ker');
    await redrawn();
    answers.get('ker')!.resolve(['Kerch']);
    await redrawn();
    box.type('kerry');
    await redrawn();
    expect(box.found()).toEqual(['Kerch']);
  });

  it('ignores a late answer if a newer one is there', async () => {
    const box = type('ker');
    await redrawn();
    box.type('kerry');
    await redrawn();
    answers.get('kerry')!.resolve(['John Kerry']);
    await redrawn();
    answers.get('ker')!.resolve(['Kerch']);
    await redrawn();
    expect(box.found()).toEqual(['John Kerry']);
  });

  it('finds nothing for an empty box, even if an answer arrives later', async () => {
    const box = type('ker');
    await redrawn();
    box.type('  ');
    await redrawn();
    answers.get('ker')!.resolve(['Kerch']);
    await redrawn();
    expect(box.found()).toBeUndefined();
    expect([...answers.keys()]).toEqual(['ker']);
  });

  it('reports a failure until the next answer', async () => {
    const box = type('ker');
    await redrawn();
    answers.get('ker')!.reject(new Error('no'));
    await redrawn();
    expect(box.found()).toBe('failed');
    box.type('kerry');
    await redrawn();
    answers.get('kerry')!.resolve([]);
    await redrawn();
    expect(box.found()).toEqual([]);
  });

  it('sends as much of a long text as the background accepts', async () => {
    const box = type('x'.repeat(10_000));
    await redrawn();
    answers.values().next().value!.resolve([]);
    await redrawn();
    expect(box.found()).toEqual([]);
  });
});
