import { commaList, count, httpUrl, listening, milliseconds, readConfig } from '@samsyn/server/config';
import * as v from 'valibot';
import type { FetchLimitsConfig } from './calendar/fetch-limits.js';
import type { OwnClient } from './calendar/own-token.js';

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
  /** How many yearly reports are made, or wait to be, at the same time; more are told to come again. */
  readonly reportsAtOnce: number;
  /** Threads that make PDFs. */
  readonly pdfThreads: number;
  /** Longest time for a PDF to be made, waiting for a thread included. */
  readonly pdfTimeout: number;
  /** Web origins whose pages may fetch copies. */
  readonly allowedOrigins: readonly string[];
  /** The dashboard: calendars link to its pages, which need sign-in. */
  readonly dashboardUrl: string;
  /** What this service asks for subscribed calendars as. */
  readonly calendarClient: OwnClient;
  readonly calendarLimits: FetchLimitsConfig;
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
      EXPORTS_REPORTS_AT_ONCE: v.optional(count, '2'),
      EXPORTS_PDF_THREADS: v.optional(count, '2'),
      EXPORTS_PDF_TIMEOUT_MS: v.optional(milliseconds, '20000'),
      ALLOWED_ORIGINS: v.optional(commaList, ''),
      DASHBOARD_URL: httpUrl,
      OIDC_ISSUER: httpUrl,
      CALENDAR_CLIENT_ID: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/, 'printable characters')),
      CALENDAR_CLIENT_SECRET: v.pipe(
        v.string(),
        v.check((text) => /^[\x21-\x7e]{32,500}$/.test(text), 'a secret of 32 characters at least'),
      ),
      CALENDAR_FETCHES_PER_HOUR: v.optional(count, '60'),
      CALENDAR_STRANGERS_PER_MINUTE: v.optional(count, '120'),
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
    reportsAtOnce: Math.max(1, read.EXPORTS_REPORTS_AT_ONCE),
    pdfThreads: Math.max(1, read.EXPORTS_PDF_THREADS),
    pdfTimeout: read.EXPORTS_PDF_TIMEOUT_MS,
    allowedOrigins: read.ALLOWED_ORIGINS,
    dashboardUrl: read.DASHBOARD_URL,
    calendarClient: {
      issuer: read.OIDC_ISSUER,
      id: read.CALENDAR_CLIENT_ID,
      secret: read.CALENDAR_CLIENT_SECRET,
    },
    calendarLimits: {
      perHour: Math.max(1, read.CALENDAR_FETCHES_PER_HOUR),
      strangersPerMinute: Math.max(1, read.CALENDAR_STRANGERS_PER_MINUTE),
    },
  };
}
