import { run } from '@samsyn/server/run';
import { readRegionConfig } from './config.js';
import { startServer } from './server.js';

await run('services/region', async () => startServer(readRegionConfig(process.env)));
