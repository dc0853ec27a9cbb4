import type { EntityView, MatchView } from '../engine/model/view.ts';
import { Chips } from './chips.tsx';
import { isolated, type Translate, useStrings } from './strings.ts';

/** Whether the link between the words and the entity is a guess that the reader should know of. */
export function isUnsure(match: MatchView | undefined): boolean {
  return match?.unsure === true;
}

/** Why the words in the page were linked; nothing where they are simply the name. */
function matchReason(match: MatchView, canonical: string, t: Translate): string {
  const { via, aliasType } = match;
  if (match.surface === canonical) return '';
  const name = isolated(canonical);
  const surface = isolated(match.surface);
  if (via === 'surname') return t('match.surname', [surface, name]);
  if (via === 'spelling') return t('match.spelling', [surface, name]);
  if (via === 'cue') return t(isUnsure(match) ? 'match.perhapsCue' : 'match.cue', [surface]);
  if (aliasType === 'transliteration') return t('match.transliteration', [surface, name]);
  if (aliasType === 'abbreviation') return t('match.abbreviation', [surface, name]);
  if (aliasType === 'reworded') return t('match.reworded', [surface, name]);
  return t('match.alias', [surface, name]);
}

export interface MatchNoteProps {
  view: EntityView;
  /** go to the entity of this id */
  onOpen: (id: string) => void;
}

/** "Why this": how the words lead here, and whom else they could mean. */
export function MatchNote({ view, onOpen }: MatchNoteProps) {
  const t = useStrings();
  const { match, name } = view;
  if (!match) return null;
  const reason = matchReason(match, name, t);
  const unsure = isUnsure(match);
  if (!reason && !unsure && match.rivals.length === 0) return null;
  return (
    <div class={unsure ? 'note' : 'why'}>
      <p>
        {unsure && <strong>{t('match.unsure')}</strong>} {reason}
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
