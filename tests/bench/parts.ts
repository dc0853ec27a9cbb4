/** The parts of a run. Each returns its results or throws, and does not depend on the others. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { type Accuracy, scoreAll } from './accuracy.ts';
import { type BroughtFigures, measureBrought } from './extension/bring.ts';
import { measureFirstAnswer } from './extension/first-answer.ts';
import { type KeptFigures, measureKept } from './extension/kept.ts';
import { measureMainThread } from './extension/main-thread.ts';
import { measureReading } from './extension/reading.ts';
import { buildExtension, Session } from './extension/session.ts';
import { measureToolbar } from './extension/toolbar.ts';
import type { IndexFigures, IndexLab } from './index-figures.ts';
import { chromiumLab } from './lab/chromium.ts';
import { type Lab, MOST_ENTITIES } from './lab/lab.ts';
import { nodeLab } from './lab/node.ts';
import { BUILD_TIMEOUT_MS, type Remote } from './lab/remote.ts';
import type { LookupLab } from './lookup/lab.ts';
import { type LookupCell, raceLookups } from './lookup/run.ts';
import type { RunPlan } from './plans.ts';
import type { Races } from './races.ts';
import type { ExtensionFigures } from './results.ts';
import { addSavedPages } from './saved-pages.ts';
import { Sweep } from './sweep.ts';

export type Tell = (line: string) => void;

/** Uses a lab and closes it, even if that fails. */
async function withLab<T, R>(lab: Remote<T>, use: (lab: Remote<T>) => Promise<R>): Promise<R> {
  try {
    return await use(lab);
  } finally {
    await lab.close();
  }
}

export const raceInNode = ({ node }: RunPlan, tell: Tell): Promise<Races> =>
  withLab(nodeLab<Lab>(), (lab) => new Sweep(lab, node, tell).run());

/** The steps of linking and their lower bounds. */
export const raceSteps = ({ steps }: RunPlan, tell: Tell): Promise<Races> =>
  withLab(nodeLab<Lab>('steps-child.ts'), (lab) => new Sweep(lab, steps, tell).run());

/**
 * On strings, measures only Backstory and the lower bounds; on pages, all contenders. Saved pages are measured with the
 * fewest and with the most entities.
 */
export async function raceInChromium(
  plan: RunPlan,
  folder: string,
  tell: Tell,
): Promise<{ races: Races; pages: number }> {
  return withLab(await chromiumLab(join(folder, 'lab')), async (lab) => {
    const { chromium } = plan;
    const ends = [chromium.sizes[0], chromium.sizes.at(-1)];
    let pages: string[] = [];
    const texts = (entities: number) => [...chromium.texts(entities), ...(ends.includes(entities) ? pages : [])];
    const add = async (lab: Remote<Lab>) => {
      pages = await addSavedPages(lab, plan.savedPages);
    };
    const sweep = new Sweep(lab, { ...chromium, texts }, tell, add);
    const races = await sweep.run(({ on, sort }) => on === 'page' || sort === 'floor' || sort === 'ours');
    return { races, pages: pages.length };
  });
}

/** Scores text contenders in Node, and those that need a page in Chromium. */
export async function scoreEverybody(plan: RunPlan, folder: string, tell: Tell): Promise<Accuracy[]> {
  const onText = await withLab(nodeLab<Lab>(), (lab) => scoreAll(lab, () => true, tell));
  if (!plan.scoreInChromium) return onText;
  const known = new Set(onText.flatMap(({ id }) => [id, `page-${id}`]));
  const isNew = (id: string) => !known.has(id) && !id.startsWith('page-backstory');
  return withLab(await chromiumLab(join(folder, 'lab')), async (lab) => [
    ...onText,
    ...(await scoreAll(lab, isNew, tell)),
  ]);
}

export const raceLookup = ({ lookup }: RunPlan, tell: Tell): Promise<LookupCell[]> =>
  withLab(nodeLab<LookupLab>('lookup-child.ts'), (lab) => raceLookups(lab, lookup, tell));

export const measureIndex = ({ index }: RunPlan): Promise<IndexFigures[]> =>
  withLab(nodeLab<IndexLab>('../index-figures.ts'), async (lab) => {
    const figures: IndexFigures[] = [];
    for (const entities of index) figures.push(await lab.call('measure', [entities], BUILD_TIMEOUT_MS));
    return figures;
  });

/** Builds the extension into its own folder, uses it in a browser, and deletes it. */
async function withExtension<R>(
  kind: BrowserKind,
  folder: string,
  entities: number,
  use: (session: Session) => Promise<R>,
): Promise<R> {
  const built = join(folder, `${kind}-${entities}`);
  rmSync(built, { recursive: true, force: true });
  buildExtension(kind, built, entities);
  const session = await Session.open(kind, built, join(folder, 'stories'));
  try {
    return await use(session);
  } finally {
    await session.close();
    rmSync(built, { recursive: true, force: true });
  }
}

/** @param name the browser's name with its version, for the tables */
export async function measureExtension(
  kind: BrowserKind,
  name: string,
  tries: number,
  folder: string,
  tell: Tell,
): Promise<ExtensionFigures> {
  const figures: ExtensionFigures = { browser: name };
  // if one measurement fails, the others continue
  const attempt = async (what: string, act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      tell(`  ${name}: ${what} failed: ${(error as Error).message.split('\n')[0]}`);
    }
  };
  await withExtension(kind, folder, 0, async (session) => {
    await attempt('first answers', async () => {
      figures.firstAnswer = await measureFirstAnswer(session, tries);
    });
    await attempt('reading', async () => {
      figures.reading = await measureReading(session, tries);
    });
    await attempt('the toolbar', async () => {
      figures.toolbar = await measureToolbar(session, tries);
    });
    if (kind === 'chrome') {
      await attempt('the main thread', async () => {
        figures.mainThread = await measureMainThread(session, Math.ceil(tries / 2));
      });
    }
  });
  return figures;
}

/** Measures the first answer of a stopped background with a large bundled pack. */
export const measureBigPack = (kind: BrowserKind, tries: number, folder: string) =>
  withExtension(kind, folder, MOST_ENTITIES, (session) => measureFirstAnswer(session, tries));

/** The number of stories that a reader might keep over several years. */
const MOST_STORIES = 5000;

/** Measures the extension with thousands of kept stories. */
export const measureKeptStories = (kind: BrowserKind, tries: number, folder: string): Promise<KeptFigures> =>
  withExtension(kind, folder, 0, (session) => measureKept(session, MOST_STORIES, tries));

/** Measures a large pack that the user adds to the bundled one. */
export const measureBroughtPack = (kind: BrowserKind, tries: number, folder: string): Promise<BroughtFigures> =>
  withExtension(kind, folder, 0, (session) => measureBrought(session, MOST_ENTITIES, tries, join(folder, 'brought')));
