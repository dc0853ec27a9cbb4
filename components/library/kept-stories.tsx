import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoryHead } from '../../platform/reading-store.ts';
import { Disclosed } from '../disclosed.tsx';
import { NOTE_KEYS } from '../story-notes.ts';
import { useStrings } from '../strings.ts';
import { When } from '../when.tsx';
import { keptStoryAddress } from './places.ts';
import { StoryFiles, type StoryFilesProps } from './story-files.tsx';
import { STORY_PROBLEMS, type StoreProblem } from './story-words.ts';

/** Actions on kept stories. */
export interface StoryActions {
  onForget: (story: Pick<StoryHead, 'id' | 'headline'>) => void;
  onForgetAll: () => void;
  /** forget the stories from before a day, ISO 8601 */
  onForgetOlder: (day: string) => void;
  onRestore: (ids: string[]) => void;
}

/** The result of the last change. */
export type StoryNotice =
  | { forgotten: { ids: string[]; headline?: string } }
  /** `erased`: what was forgotten can no longer be restored */
  | { failed: StoreProblem | 'error' | 'erased' };

export interface KeptStoriesProps extends StoryActions {
  /** the newest first; or why there are none */
  stories: StoryHead[] | StoreProblem;
  notice?: StoryNotice | undefined;
  files: StoryFilesProps;
}

const FAILED = { ...STORY_PROBLEMS, error: 'stories.failed', erased: 'stories.erased' };

/** The number of stories before "Show all". */
const FIRST = 50;

/** The stories that the reader kept, with a search, and buttons to open and forget them. */
export function KeptStories({ stories, notice, files, ...actions }: KeptStoriesProps) {
  const t = useStrings();
  const [words, setWords] = useState('');
  const [isAll, setAll] = useState(false);
  const fitting = typeof stories === 'string' ? [] : stories.filter((story) => fits(story, words));
  const shown = isAll ? fitting : fitting.slice(0, FIRST);
  return (
    <section id="kept">
      <h2>{t('stories.title')}</h2>
      <p class="source">{t('stories.hint')}</p>
      {typeof stories === 'string' && (
        <p class="note" role="alert">
          {t(STORY_PROBLEMS[stories])}
        </p>
      )}
      {stories.length === 0 && <p>{t('stories.none')}</p>}
      {typeof stories !== 'string' && stories.length > 0 && (
        <>
          <label class="library-label">
            {t('stories.filter')}
            <input
              class="library-search"
              type="search"
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </label>
          <ol class="library-articles">
            {shown.map((story) => (
              <Story key={story.id} story={story} onForget={actions.onForget} />
            ))}
          </ol>
          {fitting.length === 0 && <p>{t('stories.nothing')}</p>}
          {fitting.length > shown.length && (
            <button type="button" class="text-button" onClick={() => setAll(true)}>
              {t('stories.all', [String(fitting.length)])}
            </button>
          )}
        </>
      )}
      {typeof stories !== 'string' && stories.length > 0 && <ForgetMany {...actions} />}
      {/* below the buttons, so that none moves away under the pointer when the notice comes or goes */}
      <div role="status">{notice && <Notice notice={notice} onRestore={actions.onRestore} />}</div>
      {typeof stories !== 'string' && (
        <StoryFiles {...files} bytes={stories.reduce((sum, { bytes }) => sum + bytes, 0)} />
      )}
    </section>
  );
}

const fits = ({ headline, outlet, day }: StoryHead, words: string): boolean => {
  const text = `${headline} ${outlet} ${day}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

function Story({ story, onForget }: { story: StoryHead } & Pick<StoryActions, 'onForget'>) {
  const t = useStrings();
  const { id, headline, outlet, day, isDayTold, names, notes } = story;
  return (
    <li>
      <p>
        <a href={keptStoryAddress(id)}>
          <bdi>{headline}</bdi>
        </a>
      </p>
      <p class="source">
        <bdi>{outlet}</bdi>, {!isDayTold && `${t('stories.keptOn')} `}
        <When date={day} /> · {t('library.article.names', names, [names.toLocaleString(t('locale.code'))])}
      </p>
      {notes.length > 0 && <p class="source">{notes.map((note) => t(NOTE_KEYS[note])).join(' ')}</p>}
      <button
        type="button"
        class="text-button"
        aria-label={t('stories.forgetOne', [headline])}
        onClick={() => onForget(story)}
      >
        {t('stories.forget')}
      </button>
    </li>
  );
}

function Notice({ notice, onRestore }: { notice: StoryNotice } & Pick<StoryActions, 'onRestore'>) {
  const t = useStrings();
  const undo = useRef<HTMLButtonElement>(null);
  // the button that was pressed was removed with its story
  useLayoutEffect(() => undo.current?.focus(), [notice]);
  if ('failed' in notice) return <p class="note">{t(FAILED[notice.failed])}</p>;
  const { ids, headline } = notice.forgotten;
  return (
    <p class="note packs-undo">
      <span>{headline === undefined ? t('stories.forgotten', ids.length) : t('stories.forgottenOne', [headline])}</span>
      {ids.length > 0 && (
        <button type="button" class="text-button" ref={undo} onClick={() => onRestore(ids)}>
          {t('packs.undo')}
        </button>
      )}
    </p>
  );
}

function ForgetMany({ onForgetAll, onForgetOlder }: Pick<StoryActions, 'onForgetAll' | 'onForgetOlder'>) {
  const t = useStrings();
  const [day, setDay] = useState('');
  return (
    <Disclosed words={t('stories.forgetMany')}>
      <form
        class="story-forget"
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== '') onForgetOlder(day);
        }}
      >
        <label class="library-label">
          {t('stories.olderThan')}
          <input
            class="library-search"
            type="date"
            required
            value={day}
            onInput={(e) => setDay(e.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('stories.forget')}
        </button>
      </form>
      <button type="button" class="text-button" onClick={onForgetAll}>
        {t('stories.forgetAll')}
      </button>
    </Disclosed>
  );
}
