import { reportForPrograms, reportOf } from '@samsyn/subgraph/seals/verification/report';
import type { LogVerification } from '@samsyn/subgraph/seals/verification/verify-log';

/** Logs that have been verified, by the names of their owners. */
type Verified = Readonly<Record<string, LogVerification>>;

/**
 * Writes what was found on standard output, for people or for programs.
 *
 * @returns the exit code: 0 nothing is wrong, 1 something is
 */
export function tell(verified: Verified, asJson: boolean): 0 | 1 {
  const all = Object.entries(verified);
  const text = asJson
    ? JSON.stringify(
        all.map(([name, each]) => reportForPrograms(name, each)),
        null,
        2,
      )
    : all.map(([name, each]) => reportOf(name, each)).join('\n');
  process.stdout.write(`${text}\n`);
  return all.some(([, { findings }]) => findings.length > 0) ? 1 : 0;
}

const often = 100_000;

/** Tells on standard error how far a long log has been read. */
export function progressOf(name: string): (lines: number) => void {
  let next = often;
  return (lines) => {
    if (lines < next) return;
    next = lines + often;
    process.stderr.write(`${name}: ${lines.toLocaleString('en')} lines …\n`);
  };
}
