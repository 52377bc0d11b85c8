import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasEnded, stopProcess } from '../processes.js';
import { StartFailure } from '../start-failure.js';
import { keepPrevious, lastWords } from './logs.js';

/** One program of the stack. */
export interface Service {
  readonly name: string;
  /** The compiled main file. */
  readonly entry: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where it answers when it is ready. */
  readonly healthUrl: string;
}

/** How services are kept running. */
export interface Keeping {
  readonly logDirectory: string;
  /** Seconds until a service is started again that was stopped by hand: time to see what the rest does without it. */
  readonly restartAfter: number;
  /** Tells the person who started the stack. */
  readonly say: (text: string) => void;
  /** Called whenever a process has been started. */
  readonly started: () => void;
}

const readyTime = 60_000;
/** Seconds until a service is started again that died; sooner if even one stopped by hand is to come back sooner. */
const restartAfterDeath = 5;
/** A service that keeps stopping is not started for ever; one that has run well for a while has all its tries again. */
const triesInARow = 5;
const wellAfter = 60_000;

/** Ends a service when its launcher is gone, even by SIGKILL; see that file. */
const endWithLauncher = new URL('../../end-with-launcher.mjs', import.meta.url).href;

/** A service of the stack: started, watched, started again when it stops, stopped at the end. */
export class ServiceProcess {
  readonly #service: Service;
  readonly #keeping: Keeping;
  readonly #logFile: string;
  #child: ChildProcess | undefined;
  #logStart = 0;
  #isStopping = false;
  /** Counts replacements: what was planned for an earlier process no longer holds. */
  #generation = 0;
  #tries = 0;

  constructor(service: Service, keeping: Keeping) {
    this.#service = service;
    this.#keeping = keeping;
    this.#logFile = join(keeping.logDirectory, `${service.name}.log`);
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /**
   * Starts the service and waits until it says that it is ready.
   *
   * @throws StartFailure with its last words when it ends before that
   */
  async start(): Promise<void> {
    keepPrevious(this.#logFile);
    await this.#launchUntilReady();
    this.#watch();
  }

  /** Asks the service to finish; with force if it takes long. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#end();
  }

  /** Starts it anew, with new code. When that fails it is told, and the next replacement tries again. */
  async replace(): Promise<void> {
    const generation = ++this.#generation;
    await this.#end();
    if (this.#isStopping || generation !== this.#generation) return;
    try {
      await this.#launchUntilReady();
      this.#tries = 0;
      this.#watch();
    } catch (cause) {
      this.#keeping.say((cause as Error).message);
    }
  }

  /** Ends it now. */
  kill(): void {
    this.#isStopping = true;
    this.#child?.kill('SIGKILL');
  }

  async #end(): Promise<void> {
    if (this.pid === undefined || this.#child?.exitCode !== null) return;
    await stopProcess(this.pid, [
      { signal: 'SIGTERM', milliseconds: 10_000 },
      { signal: 'SIGKILL', milliseconds: 2_000 },
    ]);
  }

  async #launchUntilReady(): Promise<void> {
    const child = this.#launch();
    const ended = new Promise<never>((_, reject) => {
      child.once('error', (cause) => reject(new StartFailure(`${this.#service.name}: ${cause.message}`)));
      child.once('exit', (code, signal) => {
        const words = lastWords(this.#logFile, this.#logStart);
        reject(
          new StartFailure(
            `${this.#service.name} ended at start (${signal ?? `exit code ${code}`}).\n${words}`,
          ),
        );
      });
    });
    ended.catch(() => {});
    await Promise.race([ended, this.#untilReady(child)]);
  }

  #launch(): ChildProcess {
    const log = openSync(this.#logFile, 'a', 0o600);
    this.#logStart = statSync(this.#logFile).size;
    try {
      this.#child = spawn(process.execPath, ['--import', endWithLauncher, this.#service.entry], {
        env: {
          ...inherited(),
          // Node 22 and later keep compiled code here, and start quicker the next time.
          NODE_COMPILE_CACHE: join(this.#keeping.logDirectory, '..', 'compiled'),
          ...this.#service.env,
        },
        // A group of its own: Ctrl-C in the terminal is for the launcher, which stops all in order.
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
      });
    } finally {
      closeSync(log);
    }
    this.#keeping.started();
    return this.#child;
  }

  async #untilReady(child: ChildProcess): Promise<void> {
    const until = Date.now() + readyTime;
    while (child.exitCode === null && child.signalCode === null && !this.#isStopping) {
      if (await isReady(this.#service.healthUrl)) return;
      if (Date.now() > until) {
        throw new StartFailure(
          `${this.#service.name} was not ready within ${readyTime / 1000} s.\n${lastWords(this.#logFile, this.#logStart)}`,
        );
      }
      await pause(60);
    }
    // Whoever waits is told by the end of the process.
    await new Promise(() => {});
  }

  #watch(): void {
    const child = this.#child as ChildProcess;
    const generation = this.#generation;
    const began = Date.now();
    const ended = (code: number | null, signal: NodeJS.Signals | null) => {
      if (this.#isStopping || generation !== this.#generation) return;
      if (Date.now() - began > wellAfter) this.#tries = 0;
      void this.#restart(signal ?? `exit code ${code}`, code === 0);
    };
    if (child.exitCode !== null || child.signalCode !== null) ended(child.exitCode, child.signalCode);
    else child.once('exit', ended);
  }

  async #restart(how: string, byHand: boolean): Promise<void> {
    const { name } = this.#service;
    const { say, restartAfter } = this.#keeping;
    const generation = this.#generation;
    const words = byHand ? '' : `\n${lastWords(this.#logFile, this.#logStart, 4)}`;
    this.#tries += 1;
    if (this.#tries > triesInARow) {
      say(
        `${name} has stopped ${this.#tries} times in a row (${how}) and stays stopped. The rest goes on.${words}`,
      );
      return;
    }
    const seconds = byHand ? restartAfter : Math.min(restartAfter, restartAfterDeath);
    say(`${name} has stopped (${how}). The rest goes on; it is started again in ${seconds} s.${words}`);
    await pause(seconds * 1000, undefined, { ref: false });
    if (this.#isStopping || generation !== this.#generation) return;
    try {
      await this.#launchUntilReady();
      say(`${name} is ready again.`);
      this.#watch();
    } catch (cause) {
      if (this.pid !== undefined) await hasEnded(this.pid, 1_000);
      if (this.#isStopping || generation !== this.#generation) return;
      await this.#restart((cause as Error).message.split('\n')[0] ?? 'unknown', false);
    }
  }
}

/** What a service needs of the launcher's own environment; nothing that could change what it does. */
function inherited(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'NODE_EXTRA_CA_CERTS', 'SystemRoot'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
