import type { Site } from '../platform/page-state.ts';
import { PanelIcon, SettingsIcon } from './icons.tsx';
import { useStrings } from './strings.ts';
import { Switch } from './switch.tsx';

export interface SiteBarProps {
  site?: Site | undefined;
  onSwitch: (on: boolean) => void;
  onSettings: () => void;
  /** open the side panel; absent if it is open, or if the browser has none */
  onPanel?: (() => void) | undefined;
  /** the change could not be stored */
  failed?: boolean | undefined;
  /** always read the site; absent if this is offered elsewhere */
  onAllow?: (() => void) | undefined;
}

/** The popup's last line: the switch for this site, or a button for the permission that it needs, and a link to the settings. */
export function SiteBar({ site, onSwitch, onSettings, onPanel, failed, onAllow }: SiteBarProps) {
  const t = useStrings();
  const settings = t('options.open');
  const panel = t('panel.open');
  return (
    <footer class="site-bar">
      {site?.allowed && (
        <div>
          <Switch label={t(site.on ? 'site.isOn' : 'site.isOff', [site.host])} on={site.on} onSwitch={onSwitch} />
          {failed && (
            <p class="site-note" role="alert">
              {t('options.failed')}
            </p>
          )}
        </div>
      )}
      {site && !site.allowed && onAllow && (
        <div>
          {site.listed && <p class="site-note">{t('site.withdrawn')}</p>}
          <button type="button" class="text-button" onClick={onAllow}>
            {t('site.always', [site.asks])}
          </button>
        </div>
      )}
      {onPanel && (
        <button type="button" class="icon-button" aria-label={panel} title={panel} onClick={onPanel}>
          <PanelIcon />
        </button>
      )}
      <button type="button" class="icon-button" aria-label={settings} title={settings} onClick={onSettings}>
        <SettingsIcon />
      </button>
    </footer>
  );
}
