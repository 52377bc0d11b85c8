import { relative } from 'node:path';
import { demoLogins } from '../identity/logins.js';
import { repository, type StackConfig } from './configuration.js';
import type { Progress } from './progress.js';
import type { Stack } from './stack.js';

/** Days after which it shows that the demo's meetings and deadlines lie around another day than today. */
const staleAfter = 14;

/** What a person needs to know when everything runs. */
export function summaryOf(stack: Stack, config: StackConfig, seconds: number, show: Progress): string {
  const { addresses, data, logDirectory } = stack;
  const width = Math.max(...demoLogins.map(({ login }) => login.length));
  const logins = demoLogins.map(({ login, work }) => `    ${login.padEnd(width)}  ${show.dim(work.en)}`);
  const stale =
    data.ageInDays > staleAfter
      ? [
          '',
          `  The demo data are ${data.ageInDays} days old, so much looks overdue. Make them of today: npm start -- --reset`,
        ]
      : [];
  return [
    '',
    `  ${show.bold('Samsyn is ready')} ${show.dim(`after ${seconds.toFixed(1)} s, with demo data of scale ${data.scale}`)}`,
    '',
    `    Dashboard  ${show.bold(addresses.dashboard)}`,
    `    Graph      ${addresses.graph}`,
    `    Copies     ${addresses.exports}/plans/<key>/fhir, /pdf`,
    `    Services   kommun ${addresses.kommun} · region ${addresses.region} · identity ${addresses.issuer}`,
    '',
    '  Sign in as, without a password:',
    ...logins,
    '',
    `  A token for curl     npm run --silent token -- ${demoLogins[0]?.login}`,
    `  Without the region   kill ${stack.processes().region}   (it comes back after ${config.restartAfter} s)`,
    `  Logs                 ${relative(repository, logDirectory)}/`,
    '  Stop                 Ctrl-C',
    ...stale,
    '',
  ].join('\n');
}
