import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { askToken } from './identity/ask-token.js';
import { exportsHere, issuerHere } from './launcher/addresses-here.js';
import { type ReportArguments, readReportArguments, usage } from './report/arguments.js';
import { followReport, NoReport } from './report/follow-report.js';

const steps: Readonly<Record<string, string>> = {
  FIGURES: 'the tables',
  DEVIATIONS: 'the deviations',
  MEASUREMENTS: 'the measurements',
  BUSSAM: 'BUSSAM',
  PAGES: 'the pages',
};

/**
 * `npm run report -- --year=2026`: has the yearly report made, tells on standard error how far it has come, writes it, and says on
 * standard output where. Exit codes as in {@link usage}.
 */
async function main(args: string[]): Promise<number> {
  let asked: ReportArguments;
  try {
    asked = readReportArguments(args, process.env);
  } catch (cause) {
    return fail(2, `${(cause as Error).message}\n\n${usage}`);
  }
  const { out, replace } = asked;
  const place = (name: string) => resolve(process.env.INIT_CWD ?? process.cwd(), name);
  // What cannot be kept is not asked for.
  if (out !== undefined && !replace && existsSync(place(out))) return fail(2, isThere(out));
  try {
    const { fileName, bytes } = await followReport(addressOf(asked), await tokenFor(asked), (progress) =>
      process.stderr.write(
        `  ${progress.done} of ${progress.of}  ${progress.done < progress.of ? (steps[progress.step] ?? '') : 'done'}\n`,
      ),
    );
    // Another's answer names a file, never a place.
    const file = place(out ?? basename(fileName));
    await writeFile(file, bytes, { flag: replace ? 'w' : 'wx' });
    process.stdout.write(`${file}\n`);
    return 0;
  } catch (cause) {
    if (!(cause instanceof NoReport)) return fail(2, writingFailed(cause as NodeJS.ErrnoException));
    const code = cause.code === undefined ? '' : ` (${cause.code})`;
    return fail(cause.code === 'BAD_USER_INPUT' ? 2 : 1, cause.message + code);
  }
}

function addressOf({ year, language, date }: ReportArguments): string {
  const query = new URLSearchParams({ language, ...(date !== undefined && { date }) });
  return `${exportsHere()}/reports/${year}?${query}`;
}

/** @throws NoReport when nobody gives one */
async function tokenFor({ tokenFile, as }: ReportArguments): Promise<string> {
  if (tokenFile !== undefined)
    return (await (tokenFile === '-' ? text(process.stdin) : readFile(tokenFile, 'utf8'))).trim();
  const issuer = issuerHere();
  const token = await askToken(issuer, as);
  if (!token)
    throw new NoReport(
      `No token for ${as} from ${issuer}. Start the stack (npm start), or name a demo login (npm run token).`,
    );
  return token;
}

function writingFailed({ code, path, message }: NodeJS.ErrnoException): string {
  if (code === 'EEXIST') return isThere(path ?? 'The file');
  if (code === 'ENOENT') return `There is no ${path}.`;
  return message;
}

const isThere = (file: string) => `${file} is there already. --replace writes over it.`;

function fail(code: number, why: string): number {
  process.stderr.write(`${why}\n`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
