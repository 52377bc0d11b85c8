import { Pool } from 'undici';
import { percentile } from './figures.js';
import type { Question } from './workload.js';

/** One stretch of load. Times in milliseconds. */
export interface Stretch {
  readonly answers: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
}

/** One place that answers, over connections that stay open. */
export class Target {
  private readonly pool: Pool;
  private next = 0;

  constructor(
    readonly name: string,
    private readonly url: URL,
    connections: number,
  ) {
    this.pool = new Pool(url.origin, { connections, pipelining: 1 });
  }

  /** Asks once. Anything but an answer without errors ends the measurement: a refusal is quick, and would count. */
  async ask({ authorization, body, name }: Question): Promise<string> {
    const { statusCode, body: stream } = await this.pool.request({
      path: this.url.pathname,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body,
    });
    const text = await stream.text();
    if (statusCode !== 200 || text.includes('"errors":'))
      throw new Error(`${this.name} answered ${name} with ${statusCode}: ${text.slice(0, 500)}`);
    return text;
  }

  /** Asks one question after the other, some at a time, for a while. */
  async run(questions: readonly Question[], concurrency: number, milliseconds: number): Promise<Stretch> {
    const took: number[] = [];
    const began = performance.now();
    const until = began + milliseconds;
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        while (performance.now() < until) {
          const question = questions[this.next++ % questions.length] as Question;
          const asked = performance.now();
          await this.ask(question);
          took.push(performance.now() - asked);
        }
      }),
    );
    const seconds = (performance.now() - began) / 1_000;
    return {
      answers: took.length,
      perSecond: took.length / seconds,
      p50: percentile(took, 0.5),
      p95: percentile(took, 0.95),
    };
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}
