/** Measures the content script's cost on a page's main thread. Chrome only: Firefox does not report these figures. */
import type { CDPSession, Page } from 'puppeteer-core';
import { ELSEWHERE, LONG, OUTLET, type Session, storyAddress } from './session.ts';

/** Figures of one load of the long story; times are in milliseconds. */
export interface Load {
  /** time in our script, including the functions it calls */
  ours: number;
  /** the longest part of it without a pause */
  longest: number;
  /** a walk over the page's text nodes, by warm code */
  walk: number;
  /** the walk and a pass over every character, by cold code, as our script is */
  firstPass: number;
  /** changes of the DOM after parsing */
  changes: number;
  longTasks: number[];
  layouts: number;
}

export interface MainThreadFigures {
  /** the page on a host that the extension reads, and the same page on one that it does not read */
  read: Load[];
  unread: Load[];
}

const SAMPLE_US = 100;
/** A pause of more than this between two samples in our script ends a continuous part. */
const PAUSE_MS = 0.5;
const SETTLE_MS = 800;
const WALKS = 15;

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** Time in our functions and their callees, in milliseconds, by a sampling profile. */
function timeIn({ nodes, samples, timeDeltas }: Profile, origin: string): { total: number; longest: number } {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const take = (id: number) => {
    ours.add(id);
    byId.get(id)!.children?.forEach(take);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(origin)) take(id);
  let [total, longest, stretch, pause] = [0, 0, 0, 0];
  samples.forEach((id, at) => {
    // a delta is the time before its sample; a sampled function is assumed to run until the next sample
    const ms = (timeDeltas[at + 1] ?? 0) / 1000;
    if (ours.has(id)) {
      total += ms;
      stretch += ms;
      pause = 0;
      longest = Math.max(longest, stretch);
    } else {
      pause += ms;
      if (pause > PAUSE_MS) stretch = 0;
    }
  });
  return { total, longest };
}

function walkOf(page: Page): Promise<number> {
  return page.evaluate((walks) => {
    const times = Array.from({ length: walks }, () => {
      const start = performance.now();
      // ten walks per measurement, as the page's clock is coarse
      for (let i = 0; i < 10; i++) {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode());
      }
      return (performance.now() - start) / 10;
    });
    return times.sort((a, b) => a - b)[walks >> 1]!;
  }, WALKS);
}

function firstPassOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let sum = 0;
    while (walker.nextNode()) {
      const { data } = walker.currentNode as Text;
      for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
    }
    const ms = performance.now() - start;
    return sum === 0.5 ? 0 : ms;
  });
}

async function layoutsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')!.value;
}

async function load(session: Session, host: string): Promise<Load> {
  const page = await session.newTab();
  const tools = await page.createCDPSession();
  await tools.send('Performance.enable');
  await tools.send('Profiler.enable');
  await tools.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await tools.send('Profiler.start');
  await page.goto(storyAddress(LONG, host));
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const { profile } = await tools.send('Profiler.stop');
  const { total, longest } = timeIn(profile as Profile, session.launched.origin);
  const layouts = await layoutsOf(tools);
  const { changes, longTasks } = await page.evaluate(() => window.bench);
  const firstPass = await firstPassOf(page);
  const walk = await walkOf(page);
  await page.close();
  return { ours: total, longest, walk, firstPass, changes, longTasks, layouts };
}

export async function measureMainThread(session: Session, tries: number): Promise<MainThreadFigures> {
  const figures: MainThreadFigures = { read: [], unread: [] };
  for (let i = 0; i < tries; i++) {
    figures.read.push(await load(session, OUTLET));
    figures.unread.push(await load(session, ELSEWHERE));
  }
  return figures;
}
