import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { documentsInPlace } from './codegen/documents-plugin.js';
import { inFewFiles, siteFetchedEarly } from './codegen/few-files.js';

const site = join(import.meta.dirname, 'dist/site');

/** Compresses once, at the highest level, what the server would otherwise compress for every reader. */
function precompressed(): Plugin {
  const worthIt = /\.(js|css|html|svg|json)$/;
  return {
    name: 'samsyn-precompressed',
    apply: 'build',
    async closeBundle() {
      const files = await readdir(site, { recursive: true });
      await Promise.all(
        files
          .filter((file) => worthIt.test(file))
          .map(async (file) => {
            const path = join(site, file);
            const bytes = await readFile(path);
            const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
            await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, brotli));
            await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
          }),
      );
    },
  };
}

/** What the server answers at /config.json, for `vite` alone. */
function settingsForDevelopment(): Plugin {
  return {
    name: 'samsyn-settings',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/config.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(
          JSON.stringify({
            exportsUrl: process.env.EXPORTS_URL ?? 'http://localhost:4003',
            graphUrl: process.env.GRAPH_URL ?? 'http://localhost:4000/graphql',
            issuer: process.env.OIDC_ISSUER ?? 'http://localhost:4010',
            clientId: process.env.OIDC_CLIENT_ID ?? 'samsyn-dashboard',
            audience: process.env.OIDC_AUDIENCE ?? 'urn:samsyn:graph',
            demo: true,
            contactEmail: null,
          }),
        );
      });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    siteFetchedEarly(),
    documentsInPlace(join(import.meta.dirname, 'src/gql/graphql.ts')),
    react(),
    precompressed(),
    settingsForDevelopment(),
  ],
  build: {
    outDir: site,
    emptyOutDir: true,
    // light-dark() must reach the browser as it is; what follows is the first versions that know it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A data: URL would need a looser content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: inFewFiles,
      },
    },
  },
  server: { port: 3000, strictPort: true },
});
