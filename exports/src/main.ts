import { run } from '@samsyn/server/run';
import { readExportsConfig } from './config.js';
import { startServer } from './server.js';

await run('exports', () => startServer(readExportsConfig(process.env)));
