import type { Plugin, Rolldown } from 'vite';

/** The site, as distinct from what index.html runs first: who reads. */
const site = /\/src\/site\.tsx$/;

/** The modules that every page needs: the site and all that it imports, without what it fetches later. */
const ofEveryPage = new Set<string>();

/**
 * How the site is cut into files: what runs first, what every page needs, and what several pages share in parts of 20 kB or
 * more. Cut by what shares what alone, a page was eighty files, and waited longer for their asking than for their bytes.
 */
export const inFewFiles: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'first', tags: ['$initial'], priority: 3 },
    { name: 'site', test: (id) => ofEveryPage.has(id), priority: 2 },
    { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 20_000, priority: 1 },
  ],
};

/** Has index.html fetch the site while its first script finds out who reads. */
export function siteFetchedEarly(): Plugin {
  return {
    name: 'samsyn-site-fetched-early',
    apply: 'build',
    buildEnd() {
      const root = [...this.getModuleIds()].find((id) => site.test(id));
      if (!root) return;
      ofEveryPage.add(root);
      for (const each of ofEveryPage)
        for (const imported of this.getModuleInfo(each)?.importedIds ?? []) ofEveryPage.add(imported);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => site.test(id)));
        if (!chunk) throw new Error('no file of the bundle has the site');
        const link = (rel: string, file: string) => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        });
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
        return [link('modulepreload', chunk.fileName), ...styles.map((file) => link('stylesheet', file))];
      },
    },
  };
}
