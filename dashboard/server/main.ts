import { run } from '@samsyn/server/run';
import { readDashboardConfig } from './config.js';
import { startServer } from './server.js';

await run('dashboard', () => startServer(readDashboardConfig(process.env)));
