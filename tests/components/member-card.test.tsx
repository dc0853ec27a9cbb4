// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MemberCard, type MemberCardProps } from '../../components/member-card.tsx';
import { BARE_MEMBER, MEMBER } from '../../entrypoints/gallery/fixtures.ts';
import { draw } from './draw.tsx';

afterEach(cleanup);

function drawMember(view: MemberCardProps['view']) {
  const acts = { onIntroduction: vi.fn(), onStep: vi.fn(), onDismiss: vi.fn(), onSame: vi.fn() };
  return { ...draw(<MemberCard view={view} {...acts} />), ...acts };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the card of a name that only the story knows', () => {
  test('is a dialog with that name, and shows with which words and in which sentence the story introduces it', () => {
    const { text } = drawMember(MEMBER);
    expect(screen.getByRole('dialog', { name: 'Friedrich Merz' })).toBeTruthy();
    expect(text()).toContain('In this story: German Chancellor');
    expect(text()).toContain('German Chancellor Friedrich Merz opened the meeting in Berlin on Tuesday.');
  });
  test('leads to that sentence, and to the next and the previous mention', () => {
    const { onIntroduction, onStep } = drawMember(MEMBER);
    press('Go to this sentence');
    press('Next mention of Friedrich Merz');
    press('Previous mention of Friedrich Merz');
    expect(onIntroduction).toHaveBeenCalledOnce();
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
  });
  test('says so if the story does not introduce it, and offers no steps if it is named once', () => {
    const { text } = drawMember(BARE_MEMBER);
    expect(text()).toContain('The story does not say who or what this is.');
    expect(text()).toContain('1 mention');
    expect(screen.queryByRole('button', { name: /Next mention/ })).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
  test('shows the first sentence that names it, if the story does not introduce it', () => {
    const { text, onIntroduction } = drawMember({ ...BARE_MEMBER, first: 'Merz came by train from Arnsberg.' });
    expect(text()).toContain('It is first named here.');
    expect(text()).toContain('Merz came by train from Arnsberg.');
    press('Go to this sentence');
    expect(onIntroduction).toHaveBeenCalledOnce();
  });
  test('undoes *not a name*, here and everywhere', () => {
    const { onDismiss } = drawMember(MEMBER);
    press('Not a name');
    expect(screen.getByRole('status').textContent).toContain('Friedrich Merz');
    press('Nowhere from now on');
    press('Undo');
    expect(onDismiss.mock.calls).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
    expect(screen.getByText('German Chancellor')).toBeTruthy();
  });
  test('joins it with another name of the story, and separates them again', () => {
    const { onSame, text } = drawMember(MEMBER);
    const choice = screen.getByRole('combobox', { name: 'Same as…' });
    fireEvent.change(choice, { target: { value: 'cast:person:lars klingbeil' } });
    expect(text()).toContain('now counts as');
    press('Undo');
    expect(onSame.mock.calls).toEqual([['cast:person:lars klingbeil'], [undefined]]);
  });
});
