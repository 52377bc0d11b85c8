import closeWithGrace from 'close-with-grace';
import { ConfigError } from './config.js';

/** A running service. */
export interface Running {
  /** Where it answers, for example http://127.0.0.1:4001 */
  readonly url: string;
  /** Finishes what has begun, then lets go of every resource. */
  close(): Promise<void>;
}

/**
 * Starts a service from a main file and stops it on SIGTERM or SIGINT within 10 s.
 * A fault in the configuration or a taken port is told in plain words, without a stack, and ends with exit code 1.
 */
export async function run(name: string, start: () => Promise<Running>): Promise<void> {
  let service: Running | undefined;
  const closing = closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) process.stderr.write(`${name} stops: ${err.stack ?? err.message}\n`);
    await service?.close();
  });
  try {
    service = await start();
    process.stdout.write(`${name} answers at ${service.url}\n`);
  } catch (cause) {
    closing.uninstall();
    const message =
      cause instanceof ConfigError || cause instanceof Error ? cause.message : 'an unknown fault at start';
    process.stderr.write(`${message}\n`);
    process.exit(1);
  }
}
