import type { PackSummary } from '../../engine/model/library-view.ts';
import { useStrings } from '../strings.ts';
import { AboutLine } from './about-line.tsx';

export interface NamesToTryProps {
  /** undefined until it is known; until then nothing is shown */
  pack: PackSummary | undefined;
  onOpen: (id: string) => void;
}

/** For a page without any known name: how much the packs hold, and a few names to try. */
export function NamesToTry({ pack, onOpen }: NamesToTryProps) {
  const t = useStrings();
  if (!pack) return null;
  return (
    <section class="names-to-try">
      <AboutLine pack={pack} />
      <h2 class="hidden">{t('library.try')}</h2>
      <ul>
        {pack.examples.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="text-button" onClick={() => onOpen(id)}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
