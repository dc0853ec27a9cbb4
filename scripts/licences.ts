/**
 * Writes the licence texts of everything in a package: MIT and Apache-2.0 require them in every copy. They are found from
 * the modules that the bundler put into the build, so that none is forgotten.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const RULE = `\n\n${'-'.repeat(80)}\n\n`;
const LIBRARIES = 'Backstory contains these libraries, each under its own licence.';
const ALIKE =
  'The licence of these is the MIT License, with the terms at the top of this file and these copyright notices:';
/** The path in the package; the settings page links to it. */
export const LICENCES_FILE = 'licences.txt';

/** The fields of an npm package's package.json that are used. */
interface Manifest {
  version: string;
  license?: string;
  author?: string | { name: string };
}

/** WXT's report of a build. */
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

/** A bundler's licence without those of the libraries inside it, as only its own helpers get into the package. */
const ownLicence = (text: string): string => text.split('# Licenses of bundled dependencies')[0]!.trim();

/** The terms of a licence that begin like those of the MIT licence, without the spaces by which copies differ; or undefined. */
function termsOf(text: string): string | undefined {
  const at = text.indexOf('Permission is hereby granted');
  return at < 0 ? undefined : text.slice(at).replace(/\s+/g, ' ');
}

/**
 * Our own licence and notice, and the licence of each npm package. The terms of the MIT licence stand there once, in our own,
 * with the copyright notices of all packages that have the same.
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
    const notices = termsOf(text) === termsOf(own[0]!) ? text.match(/^Copyright (?:\(c\)|©) .*$/gim) : undefined;
    return { name: `${name} ${manifest.version}`, notices: notices?.join('\n'), text };
  });
  const alike = texts.flatMap(({ name, notices }) => (notices ? [`${name}\n${notices}`] : []));
  const others = texts.flatMap(({ name, notices, text }) => (notices ? [] : [`${name}\n\n${text}`]));
  const first = [LIBRARIES, ...(alike.length > 0 ? [ALIKE, ...alike] : [])].join('\n\n');
  return `${[...own, first, ...others].join(RULE)}\n`;
}

/** The MIT licence text for a package that only declares MIT and has no licence file. */
function plainLicence(name: string, { license, author }: Manifest): string {
  const holder = typeof author === 'object' ? author.name : author;
  if (license !== 'MIT' || !holder)
    throw new Error(`${name} is in the build, but its licence is not known: it has no licence file.`);
  // our own licence is also MIT: only the copyright line differs
  const mit = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  return mit.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
