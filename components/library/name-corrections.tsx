import { useState } from 'preact/hooks';
import type { EntityRef } from '../../engine/model/view.ts';
import type { CorrectRequest } from '../../platform/reading-checks.ts';
import type { StorySource } from '../../reading/story.ts';
import { Disclosed } from '../disclosed.tsx';
import { useStrings } from '../strings.ts';
import { OF_READING } from './places.ts';

export interface NameCorrectionsProps {
  /** id in the library */
  id: string;
  name: string;
  /** the stories that name it, the newest first */
  stories: StorySource[];
  /** finds names in kept stories for typed words */
  onSeek: (words: string) => Promise<EntityRef[]>;
  onCorrect: (correction: CorrectRequest) => void;
}

/** The corrections that the reader can make to a name in kept stories. */
export function NameCorrections({ id, name, stories, onSeek, onCorrect }: NameCorrectionsProps) {
  const t = useStrings();
  const [to, setTo] = useState(name);
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <section class="corrections">
      <h3>{t('correct.title')}</h3>
      <p class="source">{t('correct.hint')}</p>
      <div class="corrections-ways">
        <button type="button" class="text-button" onClick={() => onCorrect({ type: 'hide', id })}>
          {t('correct.hide')}
        </button>
        <Disclosed words={t('correct.rename')}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const tidy = to.trim();
              if (tidy !== '' && tidy !== name) onCorrect({ type: 'rename', id, to: tidy });
            }}
          >
            <label class="library-label">
              {t('correct.newName')}
              <input
                class="library-search"
                value={to}
                maxLength={160}
                required
                onInput={(event) => setTo(event.currentTarget.value)}
              />
            </label>
            <button type="submit" class="button">
              {t('correct.apply')}
            </button>
          </form>
        </Disclosed>
        <Disclosed words={t('correct.merge')}>
          <Merge id={id} name={name} onSeek={onSeek} onCorrect={onCorrect} />
        </Disclosed>
        {stories.length > 1 && (
          <Disclosed words={t('correct.split')}>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (chosen.length > 0) onCorrect({ type: 'split', id, stories: chosen });
              }}
            >
              <fieldset class="corrections-stories">
                <legend>{t('correct.whichStories', [name])}</legend>
                {stories.map((story) => (
                  <label key={story.id}>
                    <input
                      type="checkbox"
                      checked={chosen.includes(story.id)}
                      onChange={({ currentTarget }) =>
                        setChosen(
                          currentTarget.checked ? [...chosen, story.id] : chosen.filter((other) => other !== story.id),
                        )
                      }
                    />{' '}
                    <bdi>{story.headline}</bdi> <span class="source">{story.outlet}</span>
                  </label>
                ))}
              </fieldset>
              <button type="submit" class="button" disabled={chosen.length === 0 || chosen.length === stories.length}>
                {t('correct.apply')}
              </button>
            </form>
          </Disclosed>
        )}
      </div>
    </section>
  );
}

function Merge({ id, name, onSeek, onCorrect }: Pick<NameCorrectionsProps, 'id' | 'name' | 'onSeek' | 'onCorrect'>) {
  const t = useStrings();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<EntityRef[]>([]);
  async function seek(typed: string) {
    setWords(typed);
    const all = typed.trim() === '' ? [] : await onSeek(typed);
    setFound(all.filter((one) => one.id !== id && one.id.startsWith(OF_READING)));
  }
  return (
    <>
      <label class="library-label">
        {t('correct.mergeWith', [name])}
        <input
          class="library-search"
          type="search"
          value={words}
          onInput={(event) => void seek(event.currentTarget.value)}
        />
      </label>
      <ul class="library-names">
        {found.map((one) => (
          <li key={one.id}>
            <button type="button" class="text-button" onClick={() => onCorrect({ type: 'merge', id, into: one.id })}>
              <bdi>{one.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
