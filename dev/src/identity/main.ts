import { run } from '@samsyn/server/run';
import { readIdentityConfig } from './config.js';
import { requireDevelopment } from './development-only.js';
import { startIdentity } from './server.js';

await run('identity', async () => {
  // Said first: outside development no other fault matters.
  requireDevelopment(process.env);
  const { issuer, close } = await startIdentity(readIdentityConfig(process.env));
  return { url: issuer, close };
});
