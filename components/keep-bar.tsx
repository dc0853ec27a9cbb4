import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeepReply } from '../platform/reading-messages.ts';
import type { Keeping } from '../platform/story-keeping.ts';
import { NOTE_KEYS } from './story-notes.ts';
import { useStrings } from './strings.ts';
import { When } from './when.tsx';

type Refusal = Extract<Keeping, { at: 'refused' }>['reply'];

export interface KeepBarProps {
  keeping: Keeping;
  /** keep the story; `anyway`: even if the page may not be an article */
  onKeep: (anyway: boolean) => void;
  /** undo the last action: forget the story, restore it, or restore its previous text */
  onUndo: () => void;
  /** forget a story that was kept before */
  onForget: () => void;
  /** open the kept text */
  onOpen: (id: string) => void;
}

const REFUSED: Record<string, string> = {
  noText: 'keep.noText',
  private: 'keep.private',
  closed: 'keep.closed',
  newer: 'keep.newer',
  full: 'keep.full',
  unavailable: 'keep.unavailable',
};

/** One line: a button that keeps the current story, or the result of keeping it. */
export function KeepBar({ keeping, onKeep, onUndo, onForget, onOpen }: KeepBarProps) {
  const t = useStrings();
  const first = useRef<HTMLButtonElement>(null);
  const isFirst = useRef(true);
  // the button that was pressed is gone: the focus moves to what replaced it
  useLayoutEffect(() => {
    if (!isFirst.current && keeping.at !== 'keeping') first.current?.focus();
    isFirst.current = false;
  }, [keeping.at]);
  const button = (words: string, act: () => void, ref?: typeof first) => (
    <button type="button" class="text-button" ref={ref ?? null} onClick={act}>
      {t(words)}
    </button>
  );
  switch (keeping.at) {
    case 'offered':
    case 'keeping':
      return (
        <div class="keep-bar" role="status">
          <button
            type="button"
            class="button"
            ref={first}
            aria-disabled={keeping.at === 'keeping'}
            onClick={() => keeping.at === 'offered' && onKeep(false)}
          >
            {t(keeping.at === 'offered' ? 'keep.action' : 'keep.keeping')}
          </button>
          <span class="keep-why">{t('keep.why')}</span>
        </div>
      );
    case 'kept':
      return (
        <div class="keep-bar" role="status">
          <span>
            {keeping.reply ? (
              <KeptWords reply={keeping.reply} />
            ) : (
              <>
                {t('keep.keptOn')} <When date={new Date(keeping.since).toISOString().slice(0, 10)} />
              </>
            )}
          </span>
          {keeping.reply && keeping.reply.outcome !== 'same' && button('keep.undo', onUndo, first)}
          {!keeping.reply && button('keep.again', () => onKeep(true), first)}
          {!keeping.reply && button('keep.forget', onForget)}
          {button('keep.open', () => onOpen(keeping.id))}
        </div>
      );
    case 'forgotten':
      return (
        <div class="keep-bar" role="status">
          <span>{t('keep.forgotten')}</span>
          {button('keep.undo', onUndo, first)}
        </div>
      );
    case 'refused':
      return (
        <div class="keep-bar" role="alert">
          <span>{refusal(keeping.reply, t)}</span>
          {typeof keeping.reply === 'object' &&
            keeping.reply.outcome === 'noArticle' &&
            button('keep.anyway', () => onKeep(true), first)}
        </div>
      );
  }
}

function refusal(reply: Refusal, t: ReturnType<typeof useStrings>): string {
  if (typeof reply === 'object' && reply.outcome === 'noArticle') return t('keep.noArticle', [reply.headline]);
  return t(REFUSED[typeof reply === 'string' ? reply : reply.outcome]!);
}

/** The result of keeping the story, with notes about its text. */
function KeptWords({ reply }: { reply: Extract<KeepReply, { id: string }> }) {
  const t = useStrings();
  const { outcome, added = 0, removed = 0, sameTextAs, notes } = reply;
  const words =
    outcome === 'kept'
      ? t('keep.kept')
      : outcome === 'same'
        ? t('keep.same')
        : t('keep.updated', [String(added), String(removed)]);
  return (
    <>
      {words}
      {sameTextAs && ` ${t('keep.sameText', [sameTextAs])}`}
      {notes.map((note) => ` ${t(NOTE_KEYS[note])}`)}
    </>
  );
}
