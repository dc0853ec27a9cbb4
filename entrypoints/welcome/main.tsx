import { render } from 'preact';
import { i18n } from '#i18n';
import { Strings, type Translate } from '../../components/strings.ts';
import { WelcomeView } from '../../components/welcome-view.tsx';
import type { PackSummary } from '../../engine/model/library-view.ts';
import { keepLook } from '../../platform/keep-look.ts';
import { sendMessage } from '../../platform/messages.ts';

/**
 * The sample is read by the same scripts that read the news. The background cannot inject them into a page of the
 * extension, so the page loads them itself, in this order, as the card's script looks for the reader script.
 */
function readSample(): void {
  const marks = document.createElement('link');
  marks.rel = 'stylesheet';
  marks.href = '/assets/marks.css';
  document.head.append(marks);
  for (const file of ['/reader.js', '/draw.js', '/card.js']) {
    const script = document.createElement('script');
    script.src = file;
    script.async = false;
    document.head.append(script);
  }
}

const root = document.getElementById('root')!;
const draw = (pack?: PackSummary) =>
  render(
    <Strings.Provider value={i18n.t as Translate}>
      <WelcomeView pack={pack} pin={import.meta.env.FIREFOX ? 'firefox' : 'chrome'} />
    </Strings.Provider>,
    root,
  );

await keepLook();
draw();
// without an answer the page shows everything except how much the packs hold
void sendMessage('about', {}).then(draw, () => {});
readSample();
