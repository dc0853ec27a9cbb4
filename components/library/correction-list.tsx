import type { KeptCorrection } from '../../platform/reading-store.ts';
import { useStrings } from '../strings.ts';

export interface CorrectionListProps {
  /** the oldest first */
  corrections: KeptCorrection[];
  /** undo the correction of this number */
  onTakeBack: (number: number) => void;
}

const WORDS = {
  hide: 'correct.wasHidden',
  rename: 'correct.wasRenamed',
  merge: 'correct.wasMerged',
  split: 'correct.wasSplit',
} as const;

/** The reader's corrections of names in kept stories, each with a button to undo it. */
export function CorrectionList({ corrections, onTakeBack }: CorrectionListProps) {
  const t = useStrings();
  if (corrections.length === 0) return null;
  return (
    <>
      <h3>{t('correct.list')}</h3>
      <ul class="correction-list">
        {corrections.map(({ correction, names }, i) => {
          const other = correction.type === 'rename' ? correction.to : (names[1] ?? '');
          const words = t(WORDS[correction.type], [names[0] ?? '', other]);
          return (
            <li key={i}>
              <bdi>{words}</bdi>{' '}
              <button
                type="button"
                class="text-button"
                aria-label={t('correct.takeBackOf', [words])}
                onClick={() => onTakeBack(i)}
              >
                {t('correct.takeBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
