import { CloseIcon } from '../icons.tsx';

export interface RemovableListProps {
  /** what the list contains, for screen readers */
  label: string;
  items: { key: string; label: string; remove: string; onRemove: () => void }[];
}

/** A list with a button to remove each entry. */
export function RemovableList({ label, items }: RemovableListProps) {
  return (
    <ul class="removable" aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          <bdi>{item.label}</bdi>
          <button
            type="button"
            class="icon-button"
            aria-label={item.remove}
            title={item.remove}
            onClick={item.onRemove}
          >
            <CloseIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}
