import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { Strings } from '../../components/strings.ts';
import { translate } from './strings.ts';
import './no-frames.ts';

/** Renders with the real messages; `text` is the displayed text, with normalized spaces. */
export function draw(what: ComponentChildren, t = translate) {
  const wrap = (children: ComponentChildren) => <Strings.Provider value={t}>{children}</Strings.Provider>;
  const drawn = render(wrap(what));
  return {
    ...drawn,
    rerender: (next: ComponentChildren) => drawn.rerender(wrap(next)),
    text: () => plain(drawn.container.textContent),
  };
}

/** Normalizes spaces, as formatted dates contain thin ones. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ');
}
