import type { EntityRef } from '../engine/model/view.ts';
import { KindIcon } from './icons.tsx';
import { KIND_KEYS } from './kinds.ts';
import { useStrings } from './strings.ts';

export interface ChipsProps {
  items: readonly EntityRef[];
  /** go to the entity of this id */
  onOpen: (id: string) => void;
}

/** Links to entities, as a row of small buttons. */
export function Chips({ items, onOpen }: ChipsProps) {
  const t = useStrings();
  return (
    <ul class="chips">
      {items.map(({ id, name, kind }) => (
        <li key={id}>
          <button type="button" class="chip" title={t(KIND_KEYS[kind])} onClick={() => onOpen(id)}>
            <KindIcon kind={kind} />
            <bdi>{name}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
