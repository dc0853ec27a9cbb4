/**
 * Every component in every state, in Chrome, in four languages and both colour schemes: it must be accessible, without
 * text that is cut off or targets that are too small.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch, openExtensionPage } from '../../scripts/drive/launch.ts';
import { type Stories, serveStories } from '../../scripts/drive/stories.ts';
import { isChosen } from './chosen.ts';
import { resize } from './extension-page.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A separate build, as the one for readers has no gallery. */
const BUILT = join(ROOT, '.output/chrome-mv3-gallery');
/** WCAG 2.2, target size (minimum), in CSS pixels. */
const TARGET = 24;

/** The looks to test. Axe checks all rules in the first one, and only the contrast in those with other colours. */
const LOOKS = [
  { name: 'English, light', query: '', scheme: 'light', width: 1300, axe: 'all' },
  { name: 'English, dark', query: '', scheme: 'dark', width: 1300, axe: 'contrast' },
  { name: 'long and accented, light', query: '?locale=pseudo', scheme: 'light', width: 1300, axe: undefined },
  { name: 'from right to left, dark', query: '?locale=rtl', scheme: 'dark', width: 1300, axe: undefined },
  { name: 'English, narrow', query: '', scheme: 'light', width: 390, axe: 'all' },
  { name: 'from right to left, narrow', query: '?locale=rtl', scheme: 'light', width: 390, axe: undefined },
  { name: 'the narrowest panel', query: '?only=panel', scheme: 'dark', width: 250, axe: 'contrast' },
  {
    name: 'the narrowest panel, long and accented',
    query: '?only=panel&locale=pseudo',
    scheme: 'light',
    width: 250,
    axe: undefined,
  },
] as const;

describe.runIf(isChosen('chrome'))('the gallery', () => {
  let stories: Stories;
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const run = spawnSync(process.execPath, [wxt, 'build', '--mode', 'gallery'], { cwd: ROOT, encoding: 'utf8' });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    stories = await serveStories();
    launched = await launch('chrome', { port: stories.port, headless: true, extension: BUILT });
  });
  afterAll(async () => {
    await launched?.browser.close();
    await stories?.close();
  });

  describe.each(LOOKS)('$name', ({ query, scheme, width, axe }) => {
    beforeAll(async () => {
      page = await openExtensionPage(launched, `gallery.html${query}`);
      await resize(page, width, 900);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.waitForSelector('.state');
      // open everything that can be opened
      await page.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('.state [aria-expanded=false]')) button.click();
      });
    });
    afterAll(() => page?.close());

    if (axe)
      it('has no accessibility problem that axe finds, colour contrast included', async () => {
        await page.evaluate(axeCore.source);
        const found = await page.evaluate(async (isAll) => {
          const { axe } = globalThis as unknown as {
            axe: { run(context: object, options: object): Promise<AxeResults> };
          };
          interface AxeResults {
            passes: { id: string }[];
            violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
          }
          // the gallery shows many pages at once, so elements that must be unique in a page occur repeatedly
          const once = ['banner', 'contentinfo', 'main'].map((landmark) => `landmark-no-duplicate-${landmark}`);
          const rules = ['region', 'page-has-heading-one', 'landmark-unique', 'landmark-one-main', ...once];
          const off = Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
          const { violations, passes } = await axe.run(
            { include: ['.backstory', '.popup'].join(',') },
            {
              resultTypes: ['violations'],
              ...(isAll ? { rules: off } : { runOnly: ['color-contrast'] }),
            },
          );
          if (!passes.some(({ id }) => id === 'color-contrast')) return ['contrast was not looked at'];
          return violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
          );
        }, axe === 'all');
        expect(found).toEqual([]);
      });

    it('cuts nothing off and scrolls only vertically', async () => {
      const wide = await page.evaluate(() => {
        const out: string[] = [];
        if (document.documentElement.scrollWidth > innerWidth) out.push(`page ${document.documentElement.scrollWidth}`);
        for (const element of document.querySelectorAll<HTMLElement>('.state *')) {
          const { overflowX, display } = getComputedStyle(element);
          if (display === 'inline' || element.classList.contains('hidden')) continue;
          const scrolls = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
          if (scrolls && overflowX !== 'visible')
            out.push(`${element.className}: ${element.textContent!.slice(0, 60)}`);
        }
        return out;
      });
      expect(wide).toEqual([]);
    });

    it('has no button too small for a finger', async () => {
      const small = await page.evaluate((target) => {
        const buttons = [...document.querySelectorAll('.state button, .state [role=option], .state input')];
        return buttons.flatMap((button) => {
          // clicks on a label count for its control
          const { width, height } = (button.closest('label') ?? button).getBoundingClientRect();
          const inner = [...button.querySelectorAll('*')].map((one) => one.getBoundingClientRect().height);
          const high = Math.max(height, ...inner);
          return width === 0 || (width >= target && high >= target)
            ? []
            : [`${button.className} ${button.textContent}: ${Math.round(width)} × ${Math.round(high)}`];
        });
      }, TARGET);
      expect(small).toEqual([]);
    });
  });

  /** The text that matters in a card must begin within this distance from its top, to be seen at once (px). */
  const AT_ONCE = 150;

  it.each(['', '2014-04-23', '2026-03-03'])(
    'the first sentence of every card begins near its upper edge, in a low window and in the narrowest panel too (a story of %j)',
    async (published) => {
      page = await openExtensionPage(launched, `gallery.html?entities=${published}`);
      await page.waitForSelector('.state');
      for (const [width, height] of [
        [1300, 900],
        [550, 400],
        [250, 700],
      ] as const) {
        await resize(page, width, height);
        const begins = await page.evaluate(() =>
          [...document.querySelectorAll('.state')].flatMap((state) => {
            const [sentence, card] = ['.facts .receipted', '.entity-card'].map((one) => state.querySelector(one));
            if (!sentence) return [];
            const { top } = card!.getBoundingClientRect();
            return [{ id: state.querySelector('h2')!.textContent, at: sentence.getBoundingClientRect().top - top }];
          }),
        );
        expect(begins.length).toBeGreaterThan(100);
        expect(begins.filter(({ at }) => at > AT_ONCE)).toEqual([]);
      }
      await page.close();
    },
  );
});
