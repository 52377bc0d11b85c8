const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Columns for what is told, so that the times stand under one another. */
const tellingWidth = 56;

/** Where progress is shown; a terminal gets colours and one moving line. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What a step can say while it runs and when it is done. */
export interface Step {
  /** Replaces what stands beside the step. */
  detail(text: string): void;
}

/**
 * Shows steps, several at a time: one line for each when it is done, with its time in seconds. On a terminal the last
 * line shows what goes on; elsewhere a step that takes long is announced, and then told of now and then.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #isLive: boolean;
  readonly #running = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #frame = 0;
  #isOver = false;

  constructor(screen: Screen, env: Record<string, string | undefined> = process.env) {
    this.#screen = screen;
    this.#isLive = Boolean(screen.isTTY) && env.TERM !== 'dumb' && !env.CI;
  }

  /** Runs a step and shows it. A step that fails is shown as failed; its error goes on to the caller. */
  async step<Result>(name: string, work: (step: Step) => Promise<Result>): Promise<Result> {
    const began = performance.now();
    let detail = '';
    this.#running.set(name, '');
    this.#show();
    const announce = () => !this.#isLive && this.line(`  … ${detail ? `${name} · ${detail}` : name}`);
    const first = setTimeout(announce, 3_000).unref();
    const again = setInterval(announce, 20_000).unref();
    const finish = (mark: string) => {
      this.#running.delete(name);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const told = detail ? `${name} · ${detail}` : name;
      this.line(`  ${mark} ${told.padEnd(tellingWidth)} ${this.dim(`${seconds} s`.padStart(7))}`);
    };
    try {
      const result = await work({
        detail: (text) => {
          detail = text;
          this.#running.set(name, text);
        },
      });
      finish(this.#colour('32', '✓'));
      return result;
    } catch (cause) {
      if (!this.#isOver) finish(this.#colour('31', '✗'));
      throw cause;
    } finally {
      clearTimeout(first);
      clearInterval(again);
      this.#running.delete(name);
      this.#show();
    }
  }

  /** From now on steps that fail do so because the whole is being stopped, which is no news. */
  expectFailures(): void {
    this.#isOver = true;
  }

  /** Writes a line above what moves. */
  line(text: string): void {
    this.#clear();
    this.#screen.write(`${text}\n`);
    this.#show();
  }

  bold(text: string): string {
    return this.#colour('1', text);
  }

  dim(text: string): string {
    return this.#colour('2', text);
  }

  #colour(code: string, text: string): string {
    return this.#isLive ? `\x1b[${code}m${text}\x1b[0m` : text;
  }

  #show(): void {
    if (!this.#isLive) return;
    if (this.#running.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      this.#clear();
      return;
    }
    this.#timer ??= setInterval(() => {
      this.#frame += 1;
      this.#draw();
    }, 80).unref();
    this.#draw();
  }

  #draw(): void {
    const names = [...this.#running].map(([name, detail]) => (detail ? `${name} · ${detail}` : name));
    const text = `  ${frames[this.#frame % frames.length]} ${names.join(', ')}`;
    this.#clear();
    this.#screen.write(text.slice(0, (this.#screen.columns || 80) - 1));
  }

  #clear(): void {
    if (this.#isLive) this.#screen.write('\r\x1b[2K');
  }
}
