import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inspect } from 'node:util';
import { ConfigError } from '@samsyn/server/config';
import { readStackConfig, repository, type StackConfig, usage } from './launcher/configuration.js';
import { Progress } from './launcher/progress.js';
import { StackRun } from './launcher/stack.js';
import { summaryOf } from './launcher/summary.js';
import { watchSources } from './launcher/watch.js';
import { StartFailure } from './start-failure.js';

/** `npm start`: the whole stack in one command. Exit codes: 0 stopped when asked, 1 could not start, 130 forced. */
async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const began = performance.now();
  const progress = new Progress(process.stdout);
  let config: StackConfig;
  try {
    config = readStackConfig(args, process.env);
  } catch (cause) {
    return fail(cause);
  }
  progress.line(`\n  ${progress.bold('Samsyn')}\n`);
  const run = new StackRun(config, progress);
  stopOnSignals(run, progress);
  const giveUp = async (cause: unknown) => {
    // After a signal what was under way fails bit by bit; that is no news.
    if (isStopping) return;
    isStopping = true;
    await run.stop().catch(() => {});
    fail(cause);
  };
  process.on('uncaughtException', giveUp);
  try {
    const stack = await run.start();
    progress.line(summaryOf(stack, config, (performance.now() - began) / 1000, progress));
    if (config.watch) watchSources((names) => run.replace(names), progress);
  } catch (cause) {
    await giveUp(cause);
  }
}

let isStopping = false;

/**
 * npm passes on the signal that the terminal has sent to both, so the second one within a moment is the same one.
 * After that a second signal means: now.
 */
const sameSignal = 1_000;

function stopOnSignals(run: StackRun, progress: Progress): void {
  let first = 0;
  const stop = async () => {
    if (isStopping) {
      if (Date.now() - first < sameSignal) return;
      progress.line('  Stopped by force.');
      run.kill();
      process.exit(130);
    }
    isStopping = true;
    first = Date.now();
    try {
      await progress.step('Stopping', () => run.stop());
      process.exit(0);
    } catch (cause) {
      fail(cause);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  whenParentEnds(() => !isStopping && void stop());
}

/** npm that is killed outright passes nothing on; nobody would then know that the stack still runs. */
function whenParentEnds(act: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && act(), 1_000).unref();
}

/** Tells what went wrong, in words where they are known. A fault of the launcher's own goes to a file in full. */
function fail(cause: unknown): never {
  const isPlain = cause instanceof StartFailure || cause instanceof ConfigError;
  process.stderr.write(`\n${isPlain ? cause.message : unexpected(cause as Error)}\n\n`);
  process.exit(1);
}

function unexpected(cause: Error): string {
  const file = join(repository, '.samsyn', 'logs', 'start.log');
  try {
    writeFileSync(file, `${new Date().toISOString()}\n${inspect(cause)}\n`, { mode: 0o600 });
  } catch {
    return String(cause.stack);
  }
  return `Something went wrong that should not: ${cause.message}\nMore about it in ${relative(process.cwd(), file)}`;
}

await main(process.argv.slice(2));
