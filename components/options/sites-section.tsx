import { useDisclosure } from '../disclosure.ts';
import { useStrings } from '../strings.ts';
import { Section } from './fields.tsx';
import { RemovableList } from './removable-list.tsx';

/** The sites that Backstory reads or leaves alone. */
export interface Sites {
  /** hosts of the reviewed outlets */
  listed: readonly string[];
  /** those of them that the reader withdrew in the browser's settings */
  withdrawn: readonly string[];
  /** hosts that the reader added */
  own: readonly string[];
  everywhere: boolean;
}

export interface SitesSectionProps {
  sites: Sites;
  /** hosts that the reader switched off */
  off: readonly string[];
  onRemove: (host: string) => void;
  onEverywhere: (allowed: boolean) => void;
  /** allow the withdrawn outlets again */
  onAllowAgain: () => void;
  onSwitchOn: (host: string) => void;
}

/** The sites that are read or switched off, with a button to undo each choice. */
export function SitesSection(props: SitesSectionProps) {
  const { sites, off, onRemove, onEverywhere, onAllowAgain, onSwitchOn } = props;
  const t = useStrings();
  const own = sites.own.map((host) => ({
    key: host,
    label: host,
    remove: t('options.sites.remove', [host]),
    onRemove: () => onRemove(host),
  }));
  if (sites.everywhere) {
    own.unshift({
      key: '*',
      label: t('options.sites.everywhere'),
      remove: t('options.sites.removeAll'),
      onRemove: () => onEverywhere(false),
    });
  }
  return (
    <Section title={t('options.sites.title')}>
      <h3>{t('options.sites.own')}</h3>
      {own.length > 0 && <RemovableList label={t('options.sites.own')} items={own} />}
      {own.length === 0 && <p class="hint">{t('options.sites.none')}</p>}
      {!sites.everywhere && (
        <button type="button" class="text-button" onClick={() => onEverywhere(true)}>
          {t('options.sites.allowAll')}
        </button>
      )}
      {off.length > 0 && (
        <>
          <h3>{t('options.sites.off')}</h3>
          <RemovableList
            label={t('options.sites.off')}
            items={off.map((host) => ({
              key: host,
              label: host,
              remove: t('options.sites.switchOn', [host]),
              onRemove: () => onSwitchOn(host),
            }))}
          />
        </>
      )}
      {sites.withdrawn.length > 0 && (
        <>
          <h3>{t('options.sites.withdrawn')}</h3>
          <p>{sites.withdrawn.join(', ')}</p>
          <button type="button" class="text-button" onClick={onAllowAgain}>
            {t('options.sites.allowAgain')}
          </button>
        </>
      )}
      <Listed hosts={sites.listed} />
    </Section>
  );
}

function Listed({ hosts }: { hosts: readonly string[] }) {
  const t = useStrings();
  const { id, open, button } = useDisclosure();
  return (
    <div class="listed">
      <button {...button} class="text-button">
        {t('options.sites.listed', [String(hosts.length)])}
      </button>
      {open && (
        <ul id={id}>
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
