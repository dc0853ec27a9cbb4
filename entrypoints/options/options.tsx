import { useEffect, useState } from 'preact/hooks';
import { OptionsUnreadable, OptionsView } from '../../components/options/options-view.tsx';
import { askFor, giveBack } from '../../platform/grants.ts';
import { MOST_DELAY_MS, MOST_WORDS_APART, TEXT_SIZE } from '../../platform/limits.ts';
import { OUTLET_MATCHES, OUTLETS } from '../../platform/outlets.ts';
import { changeSettings, type Settings, setDismissed, switchSite } from '../../platform/settings.ts';
import { EVERYWHERE } from '../../platform/sites.ts';
import { changeShortcuts } from './shortcuts.ts';
import { useBackup } from './use-backup.ts';
import { useReset } from './use-reset.ts';
import { useGrants, useNames, usePack, useSettings, useShortcuts } from './use-state.ts';

/** The settings page: has no copy of the settings, so that two of these pages, or one and the popup, never disagree. */
export function Options() {
  const settings = useSettings();
  const grants = useGrants();
  const shortcuts = useShortcuts();
  const names = useNames(settings);
  const pack = usePack();
  const [failed, setFailed] = useState(false);
  const backup = useBackup(settings);
  const attempt = (doing: Promise<unknown>) => void doing.then(undefined, () => setFailed(true));
  const reset = useReset(settings, attempt);
  useEffect(() => setFailed(false), [settings]);
  if (grants === 'failed') return <OptionsUnreadable />;
  // all at once: a section that came later would move the others
  if (!settings || !grants || !shortcuts) return null;

  const change = (some: Partial<Settings>) => attempt(changeSettings((before) => ({ ...before, ...some })));
  const { own, everywhere, withdrawn } = grants;
  const patternsOf = (host: string) => own.find((site) => site.host === host)?.patterns ?? [];

  return (
    <OptionsView
      choices={settings}
      limits={{ delayMs: MOST_DELAY_MS, wordsApart: MOST_WORDS_APART, textSize: TEXT_SIZE }}
      onChange={change}
      failed={failed}
      sites={{
        sites: { listed: OUTLETS, own: own.map((site) => site.host), everywhere, withdrawn },
        onRemove: (host) => attempt(giveBack(patternsOf(host))),
        onEverywhere: (allowed) => attempt(allowed ? askFor([EVERYWHERE]) : giveBack([EVERYWHERE])),
        onAllowAgain: () => attempt(askFor(OUTLET_MATCHES)),
        onSwitchOn: (host) => attempt(switchSite(host, true)),
      }}
      dismissed={{ names, onRestore: (dismissal) => attempt(setDismissed(dismissal, false)) }}
      shortcuts={{ shortcuts, onChange: () => attempt(changeShortcuts()) }}
      backup={backup}
      reset={reset}
      pack={pack}
    />
  );
}
