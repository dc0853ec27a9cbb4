/**
 * Compares a built manifest with `docs/privacy.md`: everything that gives access must be listed there with a reason, and
 * everything listed there must be in the manifest. The document is the only source of the list.
 */

/** What the document lists. */
export interface Named {
  permissions: Map<string, string>;
  /** the permissions that are not needed in Firefox */
  chromeOnly: Set<string>;
  /** other keys of the manifest that give access, with the reason; `outlets` if the values are the outlets' hosts */
  keys: Map<string, { values: string[]; outlets: boolean; why: string }>;
  /** the hosts of the outlets */
  outlets: string[];
  /** directive → sources; empty for `'none'` */
  policy: Map<string, string[]>;
  /** keys of the manifest that do not give access */
  harmless: string[];
}

export type Manifest = Record<string, unknown>;

/** Keys whose value is a list in which each item gives access. */
const LISTS = ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'web_accessible_resources'];
/** The least length of a reason. */
const LEAST_REASON = 15;

const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** Returns the text under a heading, up to the next heading of any level. */
function section(document: string, heading: string): string {
  const [, after] = document.split(new RegExp(`^#+ ${heading}$`, 'm'));
  if (after === undefined) throw new Error(`docs/privacy.md has no heading "${heading}"`);
  return after.split(/^#+ /m)[0]!;
}

/** Returns a policy's directives with their sources. */
function readPolicy(text: string): Map<string, string[]> {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(
    directives
      .filter(([name]) => name)
      .map(([name, ...sources]) => [name!.toLowerCase(), sources.filter((source) => source !== "'none'")]),
  );
}

/** Reads the lists of the document. */
export function readPrivacyPage(document: string): Named {
  const rows = [...section(document, 'Permissions').matchAll(/^\| (`.+?) \| (.+) \|$/gm)].map(([, what, why]) => ({
    what: what!,
    why: why!,
  }));
  const alone = rows.filter(({ what }) => /^`[^`]+`(?:, Chrome only)?$/.test(what));
  const keyed = rows.filter(({ what }) => /^`[^`]+`:/.test(what));
  const policy = /^```\n([^`]+)```$/m.exec(section(document, 'No network'))?.[1];
  if (!policy) throw new Error('docs/privacy.md shows no policy under "No network"');
  return {
    permissions: new Map(alone.map(({ what, why }) => [codesIn(what)[0]!, why])),
    chromeOnly: new Set(alone.flatMap(({ what }) => (what.endsWith('Chrome only') ? codesIn(what) : []))),
    keys: new Map(
      keyed.map(({ what, why }) => {
        const [key, ...values] = codesIn(what);
        return [key!, { values, outlets: what.includes('the outlets'), why }];
      }),
    ),
    outlets: codesIn(section(document, 'The outlets')).filter((code) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(code)),
    policy: readPolicy(policy),
    harmless: codesIn(section(document, 'What else the manifest holds')),
  };
}

const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))) : [];
const keysOf = (value: unknown): string[] => Object.keys((value ?? {}) as object);

/** Yields the differences between a list in the manifest and the document, in both directions. */
function* differences(key: string, there: string[], named: string[]): Iterable<string> {
  for (const one of there) if (!named.includes(one)) yield `${key}: "${one}" is not named in docs/privacy.md`;
  for (const one of named)
    if (!there.includes(one)) yield `${key}: docs/privacy.md names "${one}", which is not asked for`;
}

/** Checks on which hosts content scripts run, and that they run only in the top frame. */
function* ofScripts(scripts: Manifest[], named: string[]): Iterable<string> {
  const plain = ['matches', 'js', 'css', 'run_at'];
  for (const script of scripts) {
    yield* differences('content_scripts', listed(script.matches), named);
    for (const key of keysOf(script)) if (!plain.includes(key)) yield `content_scripts: "${key}" reaches further`;
  }
}

/** Checks that a policy is at least as strict as the one in the document. */
function* ofPolicy(policies: Manifest, named: Map<string, string[]>): Iterable<string> {
  for (const key of keysOf(policies))
    if (key !== 'extension_pages') yield `content_security_policy: "${key}" is not named`;
  const policy = readPolicy(String(policies.extension_pages ?? ''));
  for (const directive of named.keys())
    if (!policy.has(directive)) yield `content_security_policy: ${directive} is missing`;
  for (const [directive, sources] of policy) {
    const allowed = named.get(directive) ?? [];
    for (const source of sources)
      if (!allowed.includes(source)) yield `content_security_policy: ${directive} lets ${source} in`;
  }
}

function* ofGecko(settings: Manifest): Iterable<string> {
  const gecko = (settings.gecko ?? {}) as Manifest;
  const data = (gecko.data_collection_permissions ?? {}) as Manifest;
  if (listed(data.required).join() !== 'none' || listed(data.optional).length > 0)
    yield 'browser_specific_settings: data_collection_permissions must be none';
}

function* ofManifest(manifest: Manifest, named: Named): Iterable<string> {
  const patterns = named.outlets.map((host) => `*://*.${host}/*`);
  const of = (key: string) => {
    const { values = [], outlets = false } = named.keys.get(key) ?? {};
    return outlets ? patterns : values;
  };
  const isFirefox = manifest.browser_specific_settings !== undefined;
  const permissions = [...named.permissions.keys()].filter((one) => !isFirefox || !named.chromeOnly.has(one));
  yield* differences('permissions', listed(manifest.permissions), permissions);
  for (const key of LISTS) yield* differences(key, listed(manifest[key]), of(key));
  yield* differences('commands', keysOf(manifest.commands), of('commands'));
  for (const [name, command] of Object.entries((manifest.commands ?? {}) as Record<string, Manifest>))
    if (command.global) yield `commands: "${name}" works outside the browser`;
  yield* ofScripts((manifest.content_scripts ?? []) as Manifest[], of('content_scripts'));
  yield* ofPolicy((manifest.content_security_policy ?? {}) as Manifest, named.policy);
  if (manifest.browser_specific_settings) yield* ofGecko(manifest.browser_specific_settings as Manifest);
  const known = [...named.harmless, ...named.keys.keys(), ...LISTS, 'permissions', 'content_security_policy'];
  for (const key of keysOf(manifest)) if (!known.includes(key)) yield `"${key}" is not named in docs/privacy.md`;
}

/** Returns a sentence for each difference between a manifest and the document. */
export function manifestProblems(manifest: Manifest, named: Named): string[] {
  const reasons = [...named.permissions, ...[...named.keys].map(([key, { why }]) => [key, why] as const)];
  const bare = reasons.filter(([, why]) => why.length < LEAST_REASON).map(([what]) => `"${what}" has no reason`);
  return [...bare, ...ofManifest(manifest, named)];
}
