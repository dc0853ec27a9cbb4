import { render } from 'preact';
import { i18n } from '#i18n';
import { Strings, type Translate } from '../../components/strings.ts';
import { keepLook } from '../../platform/keep-look.ts';
import { Popup } from './popup.tsx';

await keepLook();
render(
  <Strings.Provider value={i18n.t as Translate}>
    <Popup />
  </Strings.Provider>,
  document.getElementById('root')!,
);
