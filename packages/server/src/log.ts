import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/**
 * A structured log without personal data: one JSON line per event, on standard output.
 * Bodies, variables, headers and URLs with parameters are never logged; callers name what they log.
 */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['*.authorization', 'authorization', '*.token', 'token'], censor: '[removed]' },
  });
}
