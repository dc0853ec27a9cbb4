import { render } from 'preact';
import { i18n } from '#i18n';
import { Strings, type Translate } from '../../components/strings.ts';
import { Library } from './library.tsx';

render(
  <Strings.Provider value={i18n.t as Translate}>
    <Library />
  </Strings.Provider>,
  document.getElementById('root')!,
);
