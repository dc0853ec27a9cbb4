/**
 * The gallery: every component in every state. Only builds with `--mode gallery` contain it.
 * `?locale=pseudo` and `?locale=rtl` show a made-up language, `?only=popup` only the states with that word in their name,
 * `?entities` the card of every entity instead.
 */
import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import '../../components/card.css';
import '../../components/library/library.css';
import '../../components/options/options.css';
import '../../components/panel/panel.css';
import '../../components/popup.css';
import '../../components/welcome.css';
import { Strings } from '../../components/strings.ts';
import './gallery.css';
import { pseudo } from './pseudo.ts';
import { STATES } from './states.tsx';

const wishes = new URLSearchParams(location.search);
const locale = wishes.get('locale');
const only = wishes.get('only') ?? '';
const entities = wishes.get('entities');
const { t } = createI18n();
const states = entities === null ? STATES : (await import('./every-card.tsx')).everyCard(entities);

render(
  <Strings.Provider value={locale ? pseudo(t, locale === 'rtl' ? 'rtl' : 'ltr') : t}>
    {states
      .filter((state) => state.id.includes(only))
      .map((state) => (
        <div class="state" key={state.id}>
          <h2>{state.id}</h2>
          {state.draw()}
        </div>
      ))}
  </Strings.Provider>,
  document.getElementById('gallery')!,
);
