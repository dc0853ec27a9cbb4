import type { PackSummary } from '../../engine/model/library-view.ts';
import { AboutLine } from '../library/about-line.tsx';
import { Message } from '../message.tsx';
import { useStrings } from '../strings.ts';
import { Surface } from '../surface.tsx';
import { BackupSection, type BackupSectionProps } from './backup-section.tsx';
import { CardSection } from './card-section.tsx';
import type { Change, Limits, Settings } from './choices.ts';
import { DismissedSection, type DismissedSectionProps } from './dismissed-section.tsx';
import { Section } from './fields.tsx';
import { MarksSection } from './marks-section.tsx';
import { ResetSection, type ResetSectionProps } from './reset-section.tsx';
import { ShortcutsSection, type ShortcutsSectionProps } from './shortcuts-section.tsx';
import { SitesSection, type SitesSectionProps } from './sites-section.tsx';

export interface OptionsViewProps {
  choices: Settings;
  limits: Limits;
  onChange: Change;
  sites: Omit<SitesSectionProps, 'off'>;
  dismissed: Omit<DismissedSectionProps, 'dismissed'>;
  shortcuts: ShortcutsSectionProps;
  backup: BackupSectionProps;
  reset: ResetSectionProps;
  /** how much the pack holds; absent until it is known */
  pack?: PackSummary | undefined;
  /** the last change could not be stored */
  failed: boolean;
}

/** Replaces the settings page if its data cannot be read. */
export function OptionsUnreadable() {
  const t = useStrings();
  return (
    <Surface>
      <main class="page options">
        <h1>{t('options.title')}</h1>
        <Message role="alert" title={t('page.error.title')}>
          <p>{t('page.error.body')}</p>
        </Message>
      </main>
    </Surface>
  );
}

/** The settings page. */
export function OptionsView(props: OptionsViewProps) {
  const { choices, limits, onChange, sites, dismissed, shortcuts, backup, reset, failed, pack } = props;
  const t = useStrings();
  return (
    <Surface>
      <main class="page options">
        <h1>{t('options.title')}</h1>
        <p class="options-lead">{t('options.lead')}</p>
        {failed && <Message role="alert" title={t('options.failed')} />}
        <MarksSection choices={choices} limits={limits} onChange={onChange} />
        <CardSection choices={choices} limits={limits} onChange={onChange} />
        <SitesSection {...sites} off={choices.sitesOff} />
        <DismissedSection {...dismissed} dismissed={choices.dismissed} />
        <ShortcutsSection {...shortcuts} />
        <BackupSection {...backup} />
        <ResetSection {...reset} />
        {pack && (
          <Section title={t('options.about')}>
            <AboutLine pack={pack} />
          </Section>
        )}
        {/* the build writes it: scripts/licences.ts */}
        <p class="options-section hint">
          <a href="/licences.txt">{t('options.licences')}</a>
        </p>
      </main>
    </Surface>
  );
}
