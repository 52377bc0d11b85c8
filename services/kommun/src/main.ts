import { run } from '@samsyn/server/run';
import { readKommunConfig } from './config.js';
import { startServer } from './server.js';

await run('services/kommun', async () => startServer(readKommunConfig(process.env)));
