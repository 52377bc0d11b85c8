import { run } from '@samsyn/server/run';
import { readGatewayConfig } from './config.js';
import { loadSupergraph } from './planning/supergraph.js';
import { startServer } from './server.js';
import { readSupergraph } from './supergraph-file.js';

await run('gateway', async () => {
  const supergraph = loadSupergraph(await readSupergraph());
  return startServer(readGatewayConfig(process.env, supergraph.subgraphs), supergraph);
});
