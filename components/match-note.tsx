import type { EntityView } from '../engine/model/view.ts';
import { Chips } from './chips.tsx';
import { isUnsure, matchReason } from './match-reason.ts';
import { useStrings } from './strings.ts';

export interface MatchNoteProps {
  view: EntityView;
  /** go to the entity of this id */
  onOpen: (id: string) => void;
}

/** "Why this": why the words are linked to this entity, and whom else they could mean. */
export function MatchNote({ view, onOpen }: MatchNoteProps) {
  const t = useStrings();
  const { match, name } = view;
  if (!match) return null;
  const unsure = isUnsure(match);
  return (
    <div class={unsure ? 'note' : 'why'}>
      <p>
        {unsure && <strong>{t('match.unsure')}</strong>} {matchReason(match, name, t)}
      </p>
      {match.rivals.length > 0 && (
        <div class="rivals">
          <span>{t('match.rivals')}</span>
          <Chips items={match.rivals} onOpen={onOpen} />
        </div>
      )}
    </div>
  );
}
