import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedValue } from '../../platform/stored-value.ts';

const lamp = storedValue<{ lit: boolean }>('local', 'lamp');

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a stored value', () => {
  it('is undefined before it is written and after it is removed', async () => {
    expect(await lamp.read()).toBeUndefined();
    await lamp.write({ lit: true });
    expect(await lamp.read()).toEqual({ lit: true });
    await lamp.remove();
    expect(await lamp.read()).toBeUndefined();
  });

  it('is stored under its key in its area, beside others', async () => {
    await lamp.write({ lit: true });
    await storedValue<string>('session', 'lamp').write('red');
    expect(await fakeBrowser.storage.local.get()).toEqual({ lamp: { lit: true } });
    expect(await fakeBrowser.storage.session.get()).toEqual({ lamp: 'red' });
  });

  it('calls those who watch it with the value now and before, until they stop', async () => {
    const changed = vi.fn();
    const stop = lamp.watch(changed);
    await lamp.write({ lit: true });
    await lamp.write({ lit: false });
    await lamp.remove();
    stop();
    await lamp.write({ lit: true });
    expect(changed.mock.calls.map(([now, before]) => [now?.lit, before?.lit])).toEqual([
      [true, undefined],
      [false, true],
      [undefined, false],
    ]);
  });

  it('calls nobody if the same is stored again, or something else', async () => {
    await lamp.write({ lit: true });
    const changed = vi.fn();
    lamp.watch(changed);
    await lamp.write({ lit: true });
    await storedValue<number>('local', 'lens').write(2);
    await storedValue<number>('session', 'lamp').write(2);
    expect(changed).not.toHaveBeenCalled();
  });
});
