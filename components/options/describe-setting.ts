/** A setting and its value in the words of the page. */
import { GROUP_KEYS } from '../kinds.ts';
import { joinNames, type Translate } from '../strings.ts';
import type { Settings } from './choices.ts';

const LABELS: Record<keyof Settings, string> = {
  which: 'options.marks.which',
  kinds: 'options.marks.kinds',
  wordsApart: 'options.marks.wordsApart',
  unsure: 'options.marks.unsure',
  opens: 'options.card.opens',
  openAfterMs: 'options.card.openAfter',
  closeAfterMs: 'options.card.closeAfter',
  theme: 'options.look.theme',
  textSize: 'options.look.percent',
  badge: 'options.toolbar.badge',
  sitesOff: 'options.sites.off',
  dismissed: 'options.dismissed.title',
};

/** Message keys of values that are words. */
const VALUES = {
  which: { first: 'options.marks.first', all: 'options.marks.all', none: 'options.marks.none' },
  opens: {
    marked: 'options.card.marked',
    any: 'options.card.any',
    click: 'options.card.click',
    key: 'options.card.key',
  },
  theme: { page: 'options.look.page', light: 'options.look.light', dark: 'options.look.dark' },
} satisfies { [K in 'which' | 'opens' | 'theme']: Record<Settings[K], string> };

/** The units of values that are numbers. */
const UNITS: Partial<Record<keyof Settings, string>> = { openAfterMs: ' ms', closeAfterMs: ' ms', textSize: ' %' };

function valueIn(t: Translate, key: keyof Settings, value: Settings[keyof Settings] | undefined): string {
  if (typeof value === 'boolean') return t(value ? 'options.backup.chosen' : 'options.backup.notChosen');
  if (typeof value === 'number') return `${value}${UNITS[key] ?? ''}`;
  if (key in VALUES) return t((VALUES[key as keyof typeof VALUES] as Record<string, string>)[value as string]!);
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
