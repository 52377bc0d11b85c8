import * as v from 'valibot';

/** Raised when the environment does not describe a service that can run. Holds every fault, not only the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly service: string,
    readonly faults: readonly string[],
  ) {
    super(
      `${service} cannot start: its configuration has ${faults.length} fault${faults.length === 1 ? '' : 's'}.\n` +
        faults.map((fault) => `  - ${fault}`).join('\n'),
    );
  }
}

/**
 * Reads a whole configuration at once.
 *
 * @param service name shown to the person who starts it
 * @param schema one entry for each environment variable
 * @throws ConfigError naming every variable that is missing or malformed; values are never repeated, they may be secrets
 */
export function readConfig<Entries extends v.ObjectEntries>(
  service: string,
  schema: v.ObjectSchema<Entries, undefined>,
  env: Record<string, string | undefined>,
): v.InferOutput<v.ObjectSchema<Entries, undefined>> {
  // An empty variable (FOO= in a file) means the same as none.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  throw new ConfigError(
    service,
    result.issues.map((issue) => {
      const name = v.getDotPath(issue) ?? '?';
      if (!(name in given)) return `${name} is missing`;
      return `${name} is not valid: ${issue.expected ? `expected ${issue.expected}` : issue.message}`;
    }),
  );
}

const wholeNumber = (least: number, most: number, what: string) =>
  v.pipe(
    v.string(),
    v.check((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, what),
    v.transform(Number),
  );

/** A TCP port; 0 lets the system choose (tests). */
export const port = wholeNumber(0, 65_535, 'a port number, 0–65535');

/** A whole number of milliseconds, at most ten minutes. */
export const milliseconds = wholeNumber(1, 600_000, 'milliseconds, 1–600000');

/** A count, at most a million. */
export const count = wholeNumber(0, 1_000_000, 'a whole number, 0–1000000');

const aUrl = (protocols: readonly string[]) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `a URL (${protocols.join(' or ')}//…)`,
    ),
  );

/** An http or https address, without a trailing slash. */
export const httpUrl = v.pipe(
  aUrl(['http:', 'https:']),
  v.transform((text) => text.replace(/\/+$/, '')),
);

/** A PostgreSQL connection address. */
export const postgresUrl = aUrl(['postgres:', 'postgresql:']);

/** A secret key of 32 bytes, written as 64 hexadecimal digits. */
export const key32 = v.pipe(
  v.string(),
  v.check((text) => /^[0-9a-f]{64}$/i.test(text), '32 bytes as 64 hexadecimal digits'),
  v.transform((text) => Buffer.from(text, 'hex')),
);

/** One key of 32 bytes, or two while it is being changed: the new one and the one before, with a comma between. */
export const keys32 = v.pipe(
  v.string(),
  v.check(
    (text) => /^[0-9a-f]{64}(,[0-9a-f]{64})?$/i.test(text),
    '32 bytes as 64 hexadecimal digits, or two such with a comma between',
  ),
  v.transform((text) => text.split(',').map((key) => Buffer.from(key, 'hex'))),
);

/** Keys of 32 bytes, as many as there are, with commas between. */
export const manyKeys32 = v.pipe(
  v.string(),
  v.check(
    (text) => /^[0-9a-f]{64}(,[0-9a-f]{64})*$/i.test(text),
    '32 bytes as 64 hexadecimal digits, or several such with commas between',
  ),
  v.transform((text) => text.split(',').map((key) => Buffer.from(key, 'hex'))),
);

/** A comma-separated list; empty entries are dropped. */
export const commaList = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  ),
);

/** on/off, true/false, 1/0. */
export const flag = v.pipe(
  v.string(),
  v.check((text) => /^(on|off|true|false|1|0)$/i.test(text), 'on or off'),
  v.transform((text) => /^(on|true|1)$/i.test(text)),
);

/** How much a service writes to its log. */
export const logLevel = v.picklist(['silent', 'fatal', 'error', 'warn', 'info', 'debug']);

/** What every service that listens reads. Spread into the service's own schema. */
export const listening = {
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: port,
  LOG_LEVEL: v.optional(logLevel, 'info'),
};
