import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { placeFor } from '@samsyn/dev/postgres/place';
import { readPostmaster } from '@samsyn/dev/postgres/postmaster';
import { bootStack, type OwnStack } from '@samsyn/dev/testing/own-stack';
import { Target } from './load.js';
import { between, readProcessorTime } from './processor-time.js';
import { type Round, resultOf, table } from './report.js';
import { requireSameAnswers } from './same-answers.js';
import { makeWorkload } from './workload.js';

const usage = `npm run bench -- [options]
  --seconds N       length of one stretch of load, default 4
  --rounds N        stretches of each, stack and floor in turn, default 5
  --concurrency N   requests at a time, default 8
  --verify          only hold the floor's answers against the stack's
  --json            print the figures as JSON as well`;

const number = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    seconds: number,
    rounds: number,
    concurrency: number,
    verify: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const positive = (text: string | undefined, otherwise: number, most: number) => {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) throw new Error(usage);
  return value;
};
/** The ratio that is not to be passed, and the one to reach. */
const limits = { most: 6, goal: 2.5 };
const stackProcesses = ['gateway', 'kommun', 'region'];

async function startFloor({ data, addresses }: OwnStack): Promise<{ url: URL; pid: number; stop(): void }> {
  const floor = fork(join(import.meta.dirname, 'floor/main.js'), {
    env: {
      ...process.env,
      KOMMUN_DATABASE_URL: data.databases.kommun.appUrl,
      REGION_DATABASE_URL: data.databases.region.appUrl,
      OIDC_ISSUER: addresses.issuer,
    },
  });
  const { port } = await new Promise<{ port: number }>((resolve, reject) => {
    floor.once('message', resolve as (message: unknown) => void);
    floor.once('exit', () => reject(new Error('the floor has ended')));
  });
  return {
    url: new URL(`http://127.0.0.1:${port}/`),
    pid: floor.pid as number,
    stop: () => void floor.kill(),
  };
}

async function measure(stack: OwnStack): Promise<boolean> {
  const concurrency = positive(values.concurrency, 8, 64);
  const seconds = positive(values.seconds, 4, 60);
  const rounds = positive(values.rounds, 5, 20);
  const floorProcess = await startFloor(stack);
  const graph = new Target('stack', new URL(stack.addresses.graph), concurrency);
  const floor = new Target('floor', floorProcess.url, concurrency);
  const postmaster = readPostmaster(join(placeFor(stack.stateDirectory).directory, 'main/data'))?.pid ?? 0;
  const time = () => readProcessorTime({ ...stack.processes(), floor: floorProcess.pid }, postmaster);
  try {
    const pages = await makeWorkload(stack.addresses);
    console.log(
      `The floor gives the stack's answer to ${await requireSameAnswers(graph, floor, pages)} of as many questions.\n`,
    );
    if (values.verify) return true;
    let isWithin = true;
    for (const page of pages) {
      const taken: Record<'stack' | 'floor', Round[]> = { stack: [], floor: [] };
      for (const target of [graph, floor]) await target.run(page.questions, concurrency, 2_000);
      for (let round = 0; round < rounds; round += 1) {
        for (const [name, target] of [
          ['stack', graph],
          ['floor', floor],
        ] as const) {
          const before = time();
          const stretch = await target.run(page.questions, concurrency, seconds * 1_000);
          taken[name].push({ stretch, used: between(before, time()) });
        }
      }
      const results = {
        stack: resultOf(taken.stack, stackProcesses),
        floor: resultOf(taken.floor, ['floor']),
      };
      console.log(`${table(page.what, concurrency, results.stack, results.floor)}\n`);
      if (values.json) console.log(JSON.stringify({ page: page.name, concurrency, ...results }));
      if (results.stack.all / results.floor.all > limits.most) isWithin = false;
    }
    console.log(
      `The ratio in CPU is to be at most ${limits.most}, in the end ${limits.goal}.${isWithin ? '' : ' IT IS MORE.'}`,
    );
    return isWithin;
  } finally {
    await Promise.all([graph.close(), floor.close()]);
    floorProcess.stop();
  }
}

if (values.help) console.log(usage);
else {
  const stack = await bootStack('bench', 3);
  try {
    process.exitCode = (await measure(stack)) ? 0 : 1;
  } finally {
    await stack.stop();
  }
}
