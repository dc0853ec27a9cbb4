import { useStrings } from './strings.ts';

export interface ShowAllProps {
  /** are all items shown? */
  all: boolean;
  onChange: (all: boolean) => void;
  /** the button's words while some items are hidden, … */
  more: string;
  /** … and while all are shown */
  fewer?: string;
  /** what the list is of, for those who hear the button apart from it */
  title?: string | undefined;
}

/** The button under a list that shows its first items, or all of them. */
export function ShowAll({ all, onChange, more, fewer, title }: ShowAllProps) {
  const t = useStrings();
  const words = all ? (fewer ?? t('background.fewer')) : more;
  return (
    <button
      type="button"
      class="text-button"
      aria-expanded={all}
      aria-label={title ? `${words}: ${title}` : undefined}
      onClick={() => onChange(!all)}
    >
      {words}
    </button>
  );
}
