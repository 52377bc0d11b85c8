import { parseArgs } from 'node:util';

/** What `npm run report` was asked for. */
export interface ReportArguments {
  readonly year: string;
  readonly language: string;
  /** YYYY-MM-DD; the service's today when left out. */
  readonly date?: string | undefined;
  /** Where the file goes; called as the service calls it, here, when left out. */
  readonly out?: string | undefined;
  /** Write over a file that is there. */
  readonly replace: boolean;
  /** The demo login that asks. */
  readonly as: string;
  /** Holds a bearer token of a real identity provider's; `-` is standard input. */
  readonly tokenFile?: string | undefined;
}

export const usage = `npm run report -- --year=2026 [options]     the yearly report of the stack that runs here, as a PDF

  --language=sv|en     sv unless said otherwise
  --date=YYYY-MM-DD    as it was known on that day; today
  --out=FILE           where it is written; here, by its own name
  --replace            write over the file when it is there
  --as=LOGIN           the demo login that asks; sekretariat.bussam
  --token-file=FILE    a bearer token to ask with instead, - reads it from standard input; needs EXPORTS_URL

Environment: EXPORTS_URL, where files are made.
Exit codes: 0 written, 1 there was no report to be had, 2 it was asked for wrongly or could not be written.`;

/** @throws Error that says what is wrong with them */
export function readReportArguments(
  args: string[],
  env: Record<string, string | undefined>,
): ReportArguments {
  const { values } = parseArgs({
    args,
    options: {
      year: { type: 'string' },
      language: { type: 'string', default: 'sv' },
      date: { type: 'string' },
      out: { type: 'string' },
      replace: { type: 'boolean', default: false },
      as: { type: 'string', default: 'sekretariat.bussam' },
      'token-file': { type: 'string' },
    },
  });
  const { year, 'token-file': tokenFile, ...rest } = values;
  if (year === undefined || !/^\d{4}$/.test(year)) throw new Error('Say which year: --year=2026.');
  // A token is for one deployment's services; it is not sent to whatever answers here.
  if (tokenFile !== undefined && !env.EXPORTS_URL)
    throw new Error('--token-file needs EXPORTS_URL: whose report it is.');
  return { ...rest, year, tokenFile };
}
