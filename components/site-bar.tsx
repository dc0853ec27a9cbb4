import type { Site } from '../platform/page-state.ts';
import { useStrings } from './strings.ts';
import { Switch } from './switch.tsx';
import { ToolButtons } from './tool-buttons.tsx';

export interface SiteBarProps {
  site?: Site | undefined;
  onSwitch: (on: boolean) => void;
  /** absent if the settings are offered elsewhere */
  onSettings?: (() => void) | undefined;
  /** the change could not be stored */
  failed?: boolean | undefined;
  /** always read the site; absent if this is offered elsewhere */
  onAllow?: (() => void) | undefined;
}

/** The last line: the switch for this site, or a button for the permission that it needs, and one for the settings. */
export function SiteBar({ site, onSwitch, onSettings, failed, onAllow }: SiteBarProps) {
  const t = useStrings();
  const asks = site && !site.allowed && onAllow;
  if (!site?.allowed && !asks && !onSettings) return null;
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
      {asks && (
        <div>
          {site.listed && <p class="site-note">{t('site.withdrawn')}</p>}
          <button type="button" class="text-button" onClick={onAllow}>
            {t('site.always', [site.asks])}
          </button>
        </div>
      )}
      {onSettings && <ToolButtons onSettings={onSettings} />}
    </footer>
  );
}
