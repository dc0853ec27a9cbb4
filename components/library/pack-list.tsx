import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackEntry, PacksReply } from '../../platform/messages.ts';
import { useStrings } from '../strings.ts';
import { Switch } from '../switch.tsx';
import { packHolds } from './pack-holds.ts';
import { FAILURES, type Failure, PACK_PROBLEMS, STORE_PROBLEMS } from './pack-words.ts';
import { formatBytes } from './sizes.ts';

/** Actions on a pack. */
export interface PackActions {
  onSwitch: (id: string, on: boolean) => void;
  /** move it one place up (-1) or down (1) */
  onMove: (id: string, by: 1 | -1) => void;
  onRemove: (pack: PackEntry) => void;
  onRestore: (id: string) => void;
  onExport: (pack: PackEntry) => void;
  /** no longer list packs that the browser cleared */
  onForgetLost: () => void;
}

/** The result of the last change. */
export type PackNotice = { removed: { id: string; title: string } } | { failed: Failure };

export interface PackListProps extends PackActions {
  packs: PacksReply;
  notice?: PackNotice | undefined;
}

/** Lists the packs in the order that the reader gave them. Each row says what the pack holds and where it came from, and has buttons to switch, move, save and remove it. */
export function PackList({ packs: { packs, bytes, problem, lost }, notice, ...actions }: PackListProps) {
  const t = useStrings();
  const locale = t('locale.code');
  return (
    <section>
      <h2>{t('packs.title')}</h2>
      {problem && (
        <p class="note" role="alert">
          {t(STORE_PROBLEMS[problem])}
        </p>
      )}
      {lost && <Lost lost={lost} onForgetLost={actions.onForgetLost} />}
      <ol class="packs">
        {packs.map((pack, i) => (
          <Pack key={pack.id} pack={pack} first={i === 0} last={i === packs.length - 1} {...actions} />
        ))}
      </ol>
      <div role="status">{notice && <Notice notice={notice} onRestore={actions.onRestore} />}</div>
      <p class="source">{t('packs.space', [formatBytes(bytes, locale)])}</p>
    </section>
  );
}

function Lost({ lost, onForgetLost }: Required<Pick<PacksReply, 'lost'>> & Pick<PackActions, 'onForgetLost'>) {
  const t = useStrings();
  return (
    <div class="note" role="alert">
      <p>{t('packs.lost', lost.length)}</p>
      <ul>
        {lost.map(({ id, title, file }) => (
          <li key={id} dir="auto">
            {t('packs.lostOne', [title, file])}
          </li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={onForgetLost}>
        {t('packs.forgetLost')}
      </button>
    </div>
  );
}

function Notice({ notice, onRestore }: { notice: PackNotice } & Pick<PackActions, 'onRestore'>) {
  const t = useStrings();
  const undo = useRef<HTMLButtonElement>(null);
  // the button that was pressed was removed with its pack
  useLayoutEffect(() => undo.current?.focus(), [notice]);
  if ('failed' in notice) return <p class="note">{t(FAILURES[notice.failed])}</p>;
  const { id, title } = notice.removed;
  return (
    <p class="note packs-undo">
      <span>{t('packs.removed', [title])}</span>
      <button type="button" class="text-button" ref={undo} onClick={() => onRestore(id)}>
        {t('packs.undo')}
      </button>
    </p>
  );
}

interface PackProps extends PackActions {
  pack: PackEntry;
  first: boolean;
  last: boolean;
}

function Pack({ pack, first, last, onSwitch, onMove, onRemove, onExport }: PackProps) {
  const t = useStrings();
  const locale = t('locale.code');
  const { id, title, isBundled, on, bytes, file, addedAt, problem } = pack;
  const from =
    file && addedAt !== undefined ? new Date(addedAt).toLocaleDateString(locale, { dateStyle: 'medium' }) : '';
  // the title beside it is visible anyway
  const label = (
    <>
      <span aria-hidden="true">{t('packs.use')}</span>
      <span class="hidden">{t('packs.on', [title])}</span>
    </>
  );
  return (
    <li class={on ? 'pack' : 'pack pack-off'}>
      <div class="pack-head">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <Switch label={label} on={on} onSwitch={(now) => onSwitch(id, now)} />
      </div>
      <p class="source">{packHolds(pack, t)}</p>
      <p class="source">
        {isBundled ? t('packs.bundled') : t('packs.from', [file!.name, from])} {formatBytes(bytes, locale)}
      </p>
      {problem && <p class="note">{t(PACK_PROBLEMS[problem])}</p>}
      <div class="pack-actions">
        {!first && (
          <button
            type="button"
            class="text-button"
            aria-label={t('packs.upOf', [title])}
            onClick={() => onMove(id, -1)}
          >
            {t('packs.up')}
          </button>
        )}
        {!last && (
          <button
            type="button"
            class="text-button"
            aria-label={t('packs.downOf', [title])}
            onClick={() => onMove(id, 1)}
          >
            {t('packs.down')}
          </button>
        )}
        {!isBundled && (
          <>
            <button
              type="button"
              class="text-button"
              aria-label={t('packs.exportOf', [title])}
              onClick={() => onExport(pack)}
            >
              {t('packs.export')}
            </button>
            <button
              type="button"
              class="text-button"
              aria-label={t('packs.removeOf', [title])}
              onClick={() => onRemove(pack)}
            >
              {t('packs.remove')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
