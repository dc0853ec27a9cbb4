import { render } from 'preact';
import { i18n } from '#i18n';
import { Strings, type Translate } from '../../components/strings.ts';
import { keepLook } from '../../platform/keep-look.ts';
import { Options } from './options.tsx';

await keepLook();
render(
  <Strings.Provider value={i18n.t as Translate}>
    <Options />
  </Strings.Provider>,
  document.getElementById('root')!,
);
