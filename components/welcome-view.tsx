import type { PackSummary } from '../engine/model/library-view.ts';
import { AboutLine } from './library/about-line.tsx';
import { useStrings } from './strings.ts';
import { Surface } from './surface.tsx';

const PIN = { chrome: 'welcome.pin.chrome', firefox: 'welcome.pin.firefox' };
const SEES = ['welcome.sees.listed', 'welcome.sees.asked', 'welcome.sees.here'];
const NOT = ['welcome.not.network', 'welcome.not.history', 'welcome.not.elsewhere'];

export interface WelcomeViewProps {
  /** how much the pack holds; absent until it is known */
  pack?: PackSummary | undefined;
  /** the browser whose way to pin the toolbar button is explained */
  pin: 'chrome' | 'firefox';
}

/** The page after installation: what Backstory does, a story to try it on, and what it has access to. */
export function WelcomeView({ pack, pin }: WelcomeViewProps) {
  const t = useStrings();
  return (
    <Surface>
      <main class="page welcome">
        <h1>{t('extension.name')}</h1>
        <p class="welcome-lead">{t('welcome.does')}</p>
        {pack && <AboutLine pack={pack} />}
        <p class="about-line">{t(PIN[pin])}</p>
        <section class="welcome-sample" aria-labelledby="sample">
          <h2 id="sample">{t('welcome.try')}</h2>
          <article>
            <div class="welcome-story">
              <p class="welcome-date">
                <time dateTime="2014-04-23">{t('sample.date')}</time>
              </p>
              <p>{t('sample.first')}</p>
              <p>{t('sample.second')}</p>
            </div>
          </article>
        </section>
        <div class="welcome-columns">
          <Points title={t('welcome.sees.title')} points={SEES} />
          <Points title={t('welcome.not.title')} points={NOT} />
        </div>
      </main>
    </Surface>
  );
}

function Points({ title, points }: { title: string; points: string[] }) {
  const t = useStrings();
  return (
    <section>
      <h2>{title}</h2>
      <ul class="points">
        {points.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}
