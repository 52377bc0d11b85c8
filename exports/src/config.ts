import { commaList, count, httpUrl, listening, milliseconds, readConfig } from '@samsyn/server/config';
import * as v from 'valibot';

/** How the exports service runs. Times in milliseconds. */
export interface ExportsConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** The gateway's `/graphql`. */
  readonly graphUrl: string;
  /** Longest time for the graph to answer. */
  readonly graphTimeout: number;
  /** How many copies as FHIR are made at the same time; more are told to come again. */
  readonly atOnce: number;
  /** How many PDFs are made, or wait to be, at the same time; more are told to come again. */
  readonly pdfsAtOnce: number;
  /** Threads that make PDFs. */
  readonly pdfThreads: number;
  /** Longest time for a PDF to be made, waiting for a thread included. */
  readonly pdfTimeout: number;
  /** Web origins whose pages may fetch copies. */
  readonly allowedOrigins: readonly string[];
}

/** @throws ConfigError naming every variable that is missing or malformed */
export function readExportsConfig(env: Record<string, string | undefined>): ExportsConfig {
  const read = readConfig(
    'exports',
    v.object({
      ...listening,
      GRAPH_URL: httpUrl,
      // Longer than the gateway's own patience with slow owners, 8 s in all.
      GRAPH_TIMEOUT_MS: v.optional(milliseconds, '10000'),
      EXPORTS_AT_ONCE: v.optional(count, '8'),
      EXPORTS_PDFS_AT_ONCE: v.optional(count, '8'),
      EXPORTS_PDF_THREADS: v.optional(count, '2'),
      EXPORTS_PDF_TIMEOUT_MS: v.optional(milliseconds, '20000'),
      ALLOWED_ORIGINS: v.optional(commaList, ''),
    }),
    env,
  );
  return {
    host: read.HOST,
    port: read.PORT,
    logLevel: read.LOG_LEVEL,
    graphUrl: read.GRAPH_URL,
    graphTimeout: read.GRAPH_TIMEOUT_MS,
    atOnce: Math.max(1, read.EXPORTS_AT_ONCE),
    pdfsAtOnce: Math.max(1, read.EXPORTS_PDFS_AT_ONCE),
    pdfThreads: Math.max(1, read.EXPORTS_PDF_THREADS),
    pdfTimeout: read.EXPORTS_PDF_TIMEOUT_MS,
    allowedOrigins: read.ALLOWED_ORIGINS,
  };
}
