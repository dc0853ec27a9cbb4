import type { ComponentChildren } from 'preact';

export interface MessageProps {
  title: string;
  /** more words, a link or a button */
  children?: ComponentChildren;
  /** announced at once (`alert`) or when the reader is idle (`status`); neither for what was there from the start */
  role?: 'alert' | 'status';
}

/** Shown in place of a list: nothing found, still loading, or an error. */
export function Message({ title, children, role }: MessageProps) {
  return (
    <div class="message" {...(role && { role })}>
      <p class="message-title">{title}</p>
      {children}
    </div>
  );
}
