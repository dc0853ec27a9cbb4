/** A setting and its value in the words of the page. */
import { GROUP_KEYS } from '../kinds.ts';
import { joinNames, type Translate } from '../strings.ts';
import type { Settings } from './choices.ts';

const LABELS: Record<keyof Settings, string> = {
  which: 'options.marks.which',
  kinds: 'options.marks.kinds',
  wordsApart: 'options.marks.wordsApart',
  unsure: 'options.marks.unsure',
  openAfterMs: 'options.card.openAfter',
  closeAfterMs: 'options.card.closeAfter',
  badge: 'options.toolbar.badge',
  sitesOff: 'options.sites.off',
  dismissed: 'options.dismissed.title',
};

const WHICH: Record<Settings['which'], string> = {
  first: 'options.marks.first',
  all: 'options.marks.all',
  none: 'options.marks.none',
};

function valueIn(t: Translate, key: keyof Settings, value: Settings[keyof Settings] | undefined): string {
  if (typeof value === 'boolean') return t(value ? 'options.backup.chosen' : 'options.backup.notChosen');
  if (typeof value === 'number') return key === 'wordsApart' ? String(value) : `${value} ms`;
  if (key === 'which') return t(WHICH[value as Settings['which']]);
  const entries = value as string[];
  if (key === 'kinds' && entries.length > 0) {
    return joinNames(
      t,
      (entries as Settings['kinds']).map((kind) => t(GROUP_KEYS[kind])),
    );
  }
  return t('options.backup.counted', entries.length);
}

/** The label and the value of one setting. */
export function describeSetting(t: Translate, key: keyof Settings, choices: Partial<Settings>): [string, string] {
  return [t(LABELS[key]), valueIn(t, key, choices[key])];
}
