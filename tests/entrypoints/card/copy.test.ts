// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copy } from '../../../entrypoints/card/copy.ts';

/** Dispatches a copy event as the browser does; returns the text that listeners put on the clipboard. */
function copyCommand(): string | undefined {
  let text: string | undefined;
  const event = Object.assign(new Event('copy', { cancelable: true }), {
    clipboardData: {
      setData: (_: string, put: string) => {
        text = put;
      },
    },
  });
  document.dispatchEvent(event);
  return text;
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

const commandThat = (works: () => boolean) => Object.assign(document, { execCommand: works });

describe('copying with sources', () => {
  it('uses the page’s clipboard, if it has one', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await copy('the card');
    expect(writeText).toHaveBeenCalledWith('the card');
  });

  it('uses the copy command on a page without one', async () => {
    vi.stubGlobal('navigator', {});
    let copied: string | undefined;
    commandThat(() => {
      copied = copyCommand();
      return true;
    });
    await copy('the card');
    expect(copied).toBe('the card');
  });

  it.each<[string, () => boolean]>([
    ['was refused', () => false],
    ['worked without an event', () => true],
    [
      'broke',
      () => {
        throw new Error('no');
      },
    ],
  ])('does not affect the reader’s next copy if the command %s', async (_, works) => {
    vi.stubGlobal('navigator', {});
    commandThat(works);
    await copy('the card').catch(() => {});
    expect(copyCommand()).toBeUndefined();
  });

  it('fails if the browser does not copy', async () => {
    vi.stubGlobal('navigator', {});
    commandThat(() => false);
    await expect(copy('the card')).rejects.toThrow('did not copy');
  });
});
