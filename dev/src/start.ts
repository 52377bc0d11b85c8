import { ConfigError } from '@samsyn/server/config';
import { readStackConfig, type StackConfig, usage } from './launcher/configuration.js';
import { Progress } from './launcher/progress.js';
import { StackRun } from './launcher/stack.js';
import { summaryOf } from './launcher/summary.js';
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
  try {
    const stack = await run.start();
    progress.line(summaryOf(stack, config, (performance.now() - began) / 1000, progress));
  } catch (cause) {
    // After a signal the steps fail one by one; that is no news.
    if (isStopping) return;
    isStopping = true;
    await run.stop().catch(() => {});
    fail(cause);
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
      await progress.step('Stopped', () => run.stop());
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

/** Tells what went wrong, in words where they are known; a stack is for a fault of the launcher itself. */
function fail(cause: unknown): never {
  const isPlain = cause instanceof StartFailure || cause instanceof ConfigError;
  const text = isPlain ? cause.message : ((cause as Error).stack ?? String(cause));
  process.stderr.write(`\n${text}\n\n`);
  process.exit(1);
}

await main(process.argv.slice(2));
