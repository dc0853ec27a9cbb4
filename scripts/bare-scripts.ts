/**
 * Leaves plain scripts unwrapped: the framework would wrap each of them in code that logs errors, a
 * thirtieth of what every listed page loads. The browser logs errors anyway.
 */
import type { Plugin } from 'vite';

const WRAPPED = 'virtual:wxt-unlisted-script-entrypoint?';
const BARE = '\0bare-script:';

/** The bundler's plugin. */
export const bareScripts = (): Plugin => ({
  name: 'bare-scripts',
  enforce: 'pre',
  resolveId: (id) => (id.includes(WRAPPED) ? BARE + id.split(WRAPPED)[1] : null),
  load: (id) =>
    id.startsWith(BARE)
      ? `import script from ${JSON.stringify(id.slice(BARE.length))}; export default script.main();`
      : null,
});
