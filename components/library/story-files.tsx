import { FileButton } from '../file-button.tsx';
import { useStrings } from '../strings.ts';
import { When } from '../when.tsx';
import { formatBytes } from './sizes.ts';
import { STORY_PROBLEMS, type StoreProblem } from './story-words.ts';

/** What importing a file of stories would change. */
export interface StoryPreview {
  name: string;
  stories: number;
  corrections: number;
  /** records that are damaged and would be left out */
  damaged: number;
}

/** The state of an export or import of stories. */
export type TransferState =
  | { at: 'saving' | 'reading' }
  | { at: 'saved'; bytes: number }
  | { at: 'preview'; preview: StoryPreview }
  | { at: 'taking'; done: number; of: number }
  | { at: 'taken'; added: number; updated: number; same: number; damaged: number }
  | {
      at: 'refused';
      why: 'notJson' | 'notStories' | 'newer' | 'tooLarge' | 'empty' | 'failed' | { store: StoreProblem };
    };

export interface StoryFilesProps {
  transfer?: TransferState | undefined;
  /** when everything was last exported, in milliseconds since 1970; absent if it never was */
  exportedAt?: number | undefined;
  onSave: () => void;
  onFile: (file: File) => void;
  /** import what the file holds; `replace`: and forget what it does not hold */
  onTakeIn: (replace: boolean) => void;
  onCancel: () => void;
}

const REFUSED = {
  notJson: 'carry.notJson',
  notStories: 'carry.notStories',
  newer: 'carry.newer',
  tooLarge: 'carry.tooLarge',
  empty: 'carry.empty',
  failed: 'stories.failed',
} as const;

/**
 * Exports all kept stories to a file, and imports them from one.
 *
 * `bytes`: how much is stored of them
 */
export function StoryFiles(props: StoryFilesProps & { bytes: number }) {
  const { transfer, exportedAt, bytes, onSave, onFile } = props;
  const t = useStrings();
  return (
    <div class="story-files">
      <h3>{t('carry.title')}</h3>
      <p class="source">
        {bytes > 0 && `${t('carry.space', [formatBytes(bytes, t('locale.code'))])} `}
        {exportedAt === undefined ? (
          t('carry.never')
        ) : (
          <>
            {t('carry.last')} <When date={new Date(exportedAt).toISOString().slice(0, 10)} />
          </>
        )}
      </p>
      <div class="pack-actions">
        {bytes > 0 && (
          <button type="button" class="text-button" onClick={onSave}>
            {t('carry.save')}
          </button>
        )}
        <FileButton label={t('carry.load')} onFile={onFile} />
      </div>
      <div role="status">{transfer && <CarryingWords {...props} transfer={transfer} />}</div>
    </div>
  );
}

function CarryingWords({ transfer, onTakeIn, onCancel }: StoryFilesProps & { transfer: TransferState }) {
  const t = useStrings();
  const locale = t('locale.code');
  switch (transfer.at) {
    case 'saving':
    case 'reading':
      return <p>{t(transfer.at === 'saving' ? 'carry.saving' : 'carry.reading')}</p>;
    case 'saved':
      return <p>{t('carry.saved', [formatBytes(transfer.bytes, locale)])}</p>;
    case 'preview': {
      const { name, stories, corrections, damaged } = transfer.preview;
      return (
        <div class="note">
          <p>
            {t('carry.holds', stories, [name, String(stories)])}{' '}
            {corrections > 0 && t('carry.corrections', corrections)}
          </p>
          {damaged > 0 && <p>{t('carry.damaged', damaged)}</p>}
          <div class="pack-actions">
            <button type="button" class="button" onClick={() => onTakeIn(false)}>
              {t('carry.merge')}
            </button>
            {/* if a record of the file is damaged, the stored story may be the only complete copy */}
            {damaged === 0 && (
              <button type="button" class="text-button" onClick={() => onTakeIn(true)}>
                {t('carry.replace')}
              </button>
            )}
            <button type="button" class="text-button" onClick={onCancel}>
              {t('packs.cancel')}
            </button>
          </div>
        </div>
      );
    }
    case 'taking': {
      const words = t('carry.taking', [String(transfer.done), String(transfer.of)]);
      return (
        <p>
          <progress max={transfer.of} value={transfer.done} aria-label={words} /> {words}
        </p>
      );
    }
    case 'taken': {
      const { added, updated, same, damaged } = transfer;
      return (
        <p class="note">
          {t('carry.taken', [String(added), String(updated), String(same)])}{' '}
          {damaged > 0 && t('carry.leftOut', damaged)}
        </p>
      );
    }
    case 'refused':
      return (
        <p class="note">
          {t(typeof transfer.why === 'string' ? REFUSED[transfer.why] : STORY_PROBLEMS[transfer.why.store])}
        </p>
      );
  }
}
