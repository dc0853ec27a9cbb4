import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeptStoryReply } from '../../platform/reading-messages.ts';
import { OutsideIcon } from '../icons.tsx';
import { NOTE_KEYS } from '../story-notes.ts';
import { useStrings } from '../strings.ts';
import { isWebAddress } from '../web-address.ts';
import { When } from '../when.tsx';
import { nameAddress } from './places.ts';

export interface KeptStoryPageProps {
  story: KeptStoryReply;
  /** words of the sentence that led here */
  words?: string | undefined;
  onForget: () => void;
}

const spaces = (text: string) => text.replace(/\s+/g, ' ');

/** The page of one kept story: its text, the names in it, its outlet and its address. */
export function KeptStoryPage({ story, words, onForget }: KeptStoryPageProps) {
  const t = useStrings();
  const { id, headline, outlet, day, isDayTold, address, keptAt, updatedAt, notes, blocks, before, named } = story;
  const heading = useRef<HTMLHeadingElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const at = words === undefined ? -1 : blocks.findIndex((block) => spaces(block).includes(spaces(words)));
  useLayoutEffect(() => {
    if (!sentence.current) return heading.current?.focus();
    sentence.current.scrollIntoView?.({ block: 'center' });
    sentence.current.focus();
  }, [id, words]);
  const dayOf = (time: number) => <When date={new Date(time).toISOString().slice(0, 10)} />;
  return (
    <article class="library-article kept-story">
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{headline}</bdi>
      </h2>
      <p class="source">
        <bdi>{outlet}</bdi>
        {isDayTold && (
          <>
            , <When date={day} />
          </>
        )}
        {' · '}
        {t('stories.keptOn')} {dayOf(keptAt)}
        {updatedAt !== keptAt && (
          <>
            , {t('stories.againOn')} {dayOf(updatedAt)}
          </>
        )}
      </p>
      {notes.length > 0 && <p class="note">{notes.map((note) => t(NOTE_KEYS[note])).join(' ')}</p>}
      {before && before.newBlocks.length > 0 && (
        <p class="note">
          {t('stories.newSince', before.newBlocks.length)} {dayOf(before.since)}
        </p>
      )}
      <div class="pack-actions">
        {isWebAddress(address) && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {t('library.article.original', [new URL(address).hostname])}
            <OutsideIcon />
          </a>
        )}
        <button type="button" class="text-button" onClick={onForget}>
          {t('stories.forget')}
        </button>
      </div>
      {named.length > 0 && (
        <details class="kept-cast">
          <summary>{t('stories.cast', named.length)}</summary>
          <ul class="library-names">
            {named.map(({ id, name, count, introduction }) => (
              <li key={name}>
                <span>
                  {id === undefined ? (
                    <bdi>{name}</bdi>
                  ) : (
                    <a href={nameAddress(id)}>
                      <bdi>{name}</bdi>
                    </a>
                  )}
                  {introduction && <span class="source">, {introduction}</span>}
                </span>{' '}
                <span class="count">{count.toLocaleString(t('locale.code'))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="kept-text">
        {blocks.map((block, i) => (
          <p
            key={i}
            dir="auto"
            ref={i === at ? sentence : null}
            {...(i === at ? { tabIndex: -1, class: 'kept-here' } : {})}
          >
            {before?.newBlocks.includes(i) && <span class="badge">{t('stories.new')}</span>}{' '}
            {i === at ? <Sought block={block} words={words!} /> : block}
          </p>
        ))}
      </div>
    </article>
  );
}

/** A paragraph with the sentence that the link leads to. */
function Sought({ block, words }: { block: string; words: string }) {
  const text = spaces(block);
  const start = text.indexOf(spaces(words));
  const end = start + spaces(words).length;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
