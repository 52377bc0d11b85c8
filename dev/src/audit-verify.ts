import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditByEnvironment } from '@samsyn/disclosure/audit/by-environment';
import { tell } from '@samsyn/disclosure/audit/tell';
import { repository } from './launcher/configuration.js';
import { verifyStack } from './launcher/stack-logs.js';

/**
 * `npm run audit:verify`: verifies the access logs of the development stack here, or of the owner that AUDIT_DATABASE_URL
 * names. Exit codes: 0 nothing is wrong, 1 something is, 2 it could not be verified.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  if (process.env.AUDIT_DATABASE_URL) return auditByEnvironment(process.env, values.json);
  try {
    return tell(await verifyStack(join(repository, '.samsyn')), values.json);
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : 'an unknown fault'}\n`);
    return 2;
  }
}

process.exitCode = await main();
