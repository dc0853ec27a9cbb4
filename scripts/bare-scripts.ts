/**
 * Plain scripts as they are: the framework would wrap each of them in one that reports errors to its own console, a
 * thirtieth of all that every listed page loads. The browser reports them as well.
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
