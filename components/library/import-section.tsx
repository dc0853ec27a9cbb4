import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clash } from '../../engine/library/clash.ts';
import type { Changes, PackDifference } from '../../engine/library/difference.ts';
import { FileButton } from '../file-button.tsx';
import { KIND_KEYS } from '../kinds.ts';
import { joinNames, useStrings } from '../strings.ts';
import type { Importing, Incoming } from './import-state.ts';
import { packHolds } from './pack-holds.ts';
import { DIFFERENCES, FAILURES, WORKS } from './pack-words.ts';
import { formatBytes } from './sizes.ts';

export interface ImportSectionProps {
  importing: Importing;
  onFile: (file: File) => void;
  onConfirm: () => void;
  onCancel: () => void;
  /** import the sample pack; absent if the reader has imported a pack */
  onSample?: (() => void) | undefined;
}

/** Imports a pack from a file, chosen or dropped, and shows what it holds before anything is stored. */
export function ImportSection(props: ImportSectionProps) {
  const { importing, onFile, onCancel, onConfirm, onSample } = props;
  const t = useStrings();
  const [over, setOver] = useState(false);
  const busy = importing.step === 'working';
  return (
    <section>
      <h2>{t('packs.bring.title')}</h2>
      <p class="source">{t('packs.bring.hint')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to do what the button in it does */}
      <div
        class={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer?.files ?? [];
          if (file && !busy) onFile(file);
        }}
      >
        <FileButton label={t('packs.bring.choose')} onFile={onFile} disabled={busy} />
        <span class="source">{t('packs.bring.drop')}</span>
      </div>
      {onSample && importing.step === 'none' && (
        <p>
          {t('packs.bring.none')}{' '}
          <button type="button" class="text-button" onClick={onSample}>
            {t('packs.bring.sample')}
          </button>
        </p>
      )}
      {importing.step === 'refused' && (
        <div role="alert" class="refused">
          <p>{t('packs.bring.refused', [importing.file])}</p>
          <ul>
            {importing.problems.map((problem) => (
              <li key={problem} dir="auto">
                {problem}
              </li>
            ))}
          </ul>
        </div>
      )}
      {importing.step === 'failed' && (
        <p role="alert" class="refused">
          {t(FAILURES[importing.why])}
        </p>
      )}
      <div role="status">
        {importing.step === 'working' && (
          <p class="working">
            <label>
              <span>{t(WORKS[importing.work], [importing.file])}</span>{' '}
              <progress {...(importing.share === undefined ? {} : { value: importing.share })} max={1} />
            </label>{' '}
            <button type="button" class="text-button" onClick={onCancel}>
              {t('packs.cancel')}
            </button>
          </p>
        )}
        {importing.step === 'stored' && (
          <p>
            {t('packs.stored', [importing.title])}{' '}
            {importing.kept !== undefined && t(importing.kept ? 'packs.kept' : 'packs.notKept')}
          </p>
        )}
      </div>
      {importing.step === 'preview' && <Preview {...importing.incoming} onConfirm={onConfirm} onCancel={onCancel} />}
    </section>
  );
}

type PreviewProps = Incoming & Pick<ImportSectionProps, 'onConfirm' | 'onCancel'>;

function Preview({ head, file, installed, difference, clashes, onConfirm, onCancel }: PreviewProps) {
  const t = useStrings();
  const locale = t('locale.code');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [head.checksum]);
  const count = (n: number) => n.toLocaleString(locale);
  return (
    <div class="preview">
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{head.title}</bdi>
      </h3>
      <p>
        {packHolds(head, t)} {formatBytes(file.bytes, locale)}
      </p>
      {installed && (
        <p>
          {installed.checksum === head.checksum
            ? t('packs.preview.same')
            : t('packs.preview.replaces', [installed.title, installed.version ?? t('packs.preview.noVersion')])}
        </p>
      )}
      {difference && <Difference {...difference} />}
      {clashes.joined > 0 && <p>{t('packs.preview.joined', clashes.joined, [count(clashes.joined)])}</p>}
      {clashes.count > 0 && (
        <>
          <p>{t('packs.preview.clashes', clashes.count, [count(clashes.count)])}</p>
          <ul class="clashes">
            {clashes.clashes.map((clash) => (
              <ClashLine key={`${clash.text} ${clash.name} ${clash.other.name} ${clash.other.pack}`} {...clash} />
            ))}
          </ul>
        </>
      )}
      <div class="preview-buttons">
        <button type="button" class="button" onClick={onConfirm}>
          {t(installed ? 'packs.preview.update' : 'packs.preview.add')}
        </button>
        <button type="button" class="text-button" onClick={onCancel}>
          {t('packs.cancel')}
        </button>
      </div>
    </div>
  );
}

function ClashLine({ text, name, kind, other }: Clash) {
  const t = useStrings();
  const withKind = (name: string, kind: Clash['kind']) => t('packs.preview.withKind', [name, t(KIND_KEYS[kind])]);
  return (
    <li dir="auto">
      {t('packs.preview.clash', [text, withKind(name, kind), withKind(other.name, other.kind), other.pack])}
    </li>
  );
}

function Difference(difference: PackDifference) {
  const t = useStrings();
  const sorts = ['articles', 'names', 'statements'] as const;
  const changes = sorts.flatMap((sort) => lines(sort, difference[sort]));
  function lines(sort: (typeof sorts)[number], { examples, ...counts }: Changes) {
    return (['added', 'changed', 'removed'] as const).flatMap((how) => {
      const n = counts[how];
      if (n === 0) return [];
      const some = sort === 'statements' ? '' : joinNames(t, examples[how]);
      const goesOn = n > examples[how].length;
      return [{ key: `${sort} ${how}`, text: t(DIFFERENCES[sort][how], n, [String(n)]), some, goesOn }];
    });
  }
  if (changes.length === 0) return <p>{t('packs.difference.none')}</p>;
  return (
    <ul class="changes">
      {changes.map(({ key, text, some, goesOn }) => (
        <li key={key}>
          {text}
          {some && (
            <>
              {': '}
              <bdi>{some}</bdi>
              {goesOn && ' …'}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
