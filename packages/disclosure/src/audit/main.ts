// Verifies one owner's access log on a real server: see "The log" in docs/operations.md.
import { parseArgs } from 'node:util';
import { auditByEnvironment } from './by-environment.js';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
process.exitCode = await auditByEnvironment(process.env, values.json);
