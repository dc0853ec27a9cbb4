import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Strings, type Translate } from '../../components/strings.ts';
import { keepLook } from '../../platform/keep-look.ts';
import { Panel } from './panel.tsx';

await keepLook();
const { id } = await browser.windows.getCurrent();
render(
  <Strings.Provider value={i18n.t as Translate}>
    <Panel windowId={id!} />
  </Strings.Provider>,
  document.getElementById('root')!,
);
