import type { ComponentChildren } from 'preact';

/** A part of a card, under its heading if it has one. */
export function Section({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <section class={title ? 'section' : 'section section-plain'}>
      {title && <h3>{title}</h3>}
      {children}
    </section>
  );
}
