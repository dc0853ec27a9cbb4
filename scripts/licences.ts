/**
 * The licence texts of everything that is in a package: MIT and Apache-2.0 ask that they go with every copy. Made from
 * the modules that the bundler put into the build, so that none can be forgotten.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const RULE = `\n\n${'-'.repeat(80)}\n\n`;
/** The path in the package; the settings page links it. */
export const LICENCES_FILE = 'licences.txt';

/** What is read of an npm package's package.json. */
interface Manifest {
  version: string;
  license?: string;
  author?: string | { name: string };
}

/** A build as WXT reports it. */
interface Output {
  steps: { chunks: { type: string; moduleIds?: string[] }[] }[];
}

/** Writes the licences of a build's modules into its folder. */
export function writeLicences(folder: string, { steps }: Output): void {
  const modules = steps.flatMap(({ chunks }) => chunks.flatMap(({ moduleIds = [] }) => moduleIds));
  writeFileSync(join(folder, LICENCES_FILE), licencesOf(packagesOf(modules)));
}

/**
 * The names of the npm packages that modules come from, sorted.
 *
 * @param modules ids as the bundler knows them: paths, or for a bundler's own helpers `\0PACKAGE/…`
 */
export function packagesOf(modules: string[]): string[] {
  const names = modules.flatMap((id) => {
    const inPackage = id.replaceAll('\\', '/').match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//);
    const helper = id.match(/^\0(rolldown|vite)\//);
    return inPackage?.[1] ?? helper?.[1] ?? [];
  });
  return [...new Set(names)].sort();
}

/** A tool's licence without those of the libraries within the tool: only a helper of its own gets into the package. */
const ownLicence = (text: string): string => text.split('# Licenses of bundled dependencies')[0]!.trim();

/**
 * Our own licence and notice, and the licence of each npm package.
 *
 * @throws Error if a package has no licence text and none can be made
 */
export function licencesOf(packages: string[]): string {
  const own = ['LICENSE', 'NOTICE'].map((file) => readFileSync(join(ROOT, file), 'utf8').trim());
  const texts = packages.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const file = readdirSync(folder).find((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file));
    const text = file ? ownLicence(readFileSync(join(folder, file), 'utf8')) : plainLicence(name, manifest);
    return `${name} ${manifest.version}\n\n${text}`;
  });
  return `${[...own, 'Backstory contains these libraries, each under its own licence.', ...texts].join(RULE)}\n`;
}

/** The MIT licence for a package that says only that it is under it. */
function plainLicence(name: string, { license, author }: Manifest): string {
  const holder = typeof author === 'object' ? author.name : author;
  if (license !== 'MIT' || !holder)
    throw new Error(`${name} is in the build, but its licence is not known: it has no licence file.`);
  // ours is the same licence: only the line of the copyright differs
  const mit = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  return mit.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
