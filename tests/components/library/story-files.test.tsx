// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { StoryFiles } from '../../../components/library/story-files.tsx';
import { draw } from '../draw.tsx';

afterEach(cleanup);

const preview = (damaged: number) =>
  draw(
    <StoryFiles
      bytes={1000}
      transfer={{ at: 'preview', preview: { name: 'a.json', stories: 2, corrections: 0, damaged } }}
      onSave={() => {}}
      onFile={() => {}}
      onTakeIn={() => {}}
      onCancel={() => {}}
    />,
  );

describe('a file of stories', () => {
  test('can be added to the kept stories, or replace them', () => {
    preview(0);
    expect(screen.getByRole('button', { name: /^Add them/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Replace/ })).toBeTruthy();
  });

  test('cannot replace the kept stories if some of its own are damaged', () => {
    preview(1);
    expect(screen.getByRole('button', { name: /^Add them/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Replace/ })).toBeNull();
  });
});
