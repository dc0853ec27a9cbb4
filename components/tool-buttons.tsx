import { PanelIcon, SettingsIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

interface ToolButtonsProps {
  onSettings: () => void;
  /** open the side panel; absent if it is open, or if the browser has none */
  onPanel?: (() => void) | undefined;
}

/** The buttons that open other parts of Backstory. */
export function ToolButtons({ onSettings, onPanel }: ToolButtonsProps) {
  const t = useStrings();
  const settings = t('options.open');
  const panel = t('panel.open');
  return (
    <div class="tool-buttons">
      {onPanel && (
        <button type="button" class="icon-button" aria-label={panel} title={panel} onClick={onPanel}>
          <PanelIcon />
        </button>
      )}
      <button type="button" class="icon-button" aria-label={settings} title={settings} onClick={onSettings}>
        <SettingsIcon />
      </button>
    </div>
  );
}
