import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { expect, test } from '@playwright/test';
import { byChance, shareLarger } from '@samsyn/dev/testing/effect-size';
import { tokenOf } from '../graph.js';
import { ebba, keysOf } from '../showcase.js';
import { addresses } from '../stack/running.js';

/** Works in another municipality: Ebba does not exist for them. */
const stranger = 'socialtjanst.tyreso';

const agent = new Agent({ keepAlive: true });
test.afterAll(() => agent.destroy());

interface Timed {
  readonly ms: number;
  readonly text: string;
}

function ask(authorization: string, body: string): Promise<Timed> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const url = addresses().graph.replace('localhost', '127.0.0.1');
    const began = performance.now();
    const asked = request(url, { agent, method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ ms: performance.now() - began, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/**
 * Asks two questions `size` times each, mixed by chance, so that whatever else goes on meets both alike.
 *
 * @param lanes how many ask at the same time: quicker, and noisier
 */
async function compare(login: string, size: number, lanes: number, one: () => string, other: () => string) {
  const authorization = `Bearer ${await tokenOf(login)}`;
  const times: [number[], number[]] = [[], []];
  const texts = new Set<string>();
  let left = size;
  const lane = async () => {
    while (left-- > 0) {
      const order = Math.random() < 0.5 ? [0, 1] : [1, 0];
      for (const which of order) {
        const { ms, text } = await ask(authorization, which === 0 ? one() : other());
        times[which === 0 ? 0 : 1].push(ms);
        texts.add(text);
      }
    }
  };
  // The first questions make connections and meet code that has never run.
  for (let warm = 0; warm < 100; warm += 1) await ask(authorization, warm % 2 ? one() : other());
  await Promise.all(Array.from({ length: lanes }, lane));
  return { share: shareLarger(...times), texts };
}

const body = (field: string, id: string) =>
  JSON.stringify({ query: `query ($id: ID!) { ${field}(id: $id) { id } }`, variables: { id } });

for (const [field, key, size] of [
  ['plan', 'planId', 5_000],
  ['careChild', 'childId', 500],
] as const) {
  test(`to a stranger ${field} answers for Ebba and for nobody alike, in bytes and in time, ${size} times each`, async () => {
    test.setTimeout(180_000);
    const id = (await keysOf(ebba))[key];
    const { share, texts } = await compare(
      stranger,
      size,
      4,
      () => body(field, id),
      () => body(field, randomUUID()),
    );
    expect([...texts]).toEqual([`{"data":{"${field}":null}}\n`]);
    // Five deviations are beyond chance. On a quiet machine, without the beat, the share was 0.53 and more (next-beat.ts).
    expect(Math.abs(share - 0.5)).toBeLessThan(5 * byChance(size));
  });
}

test('the same measurement tells soon what is found from what is not', async () => {
  test.setTimeout(180_000);
  const { planId } = await keysOf(ebba);
  const told: number[] = [];
  // A machine that has much else to do needs more of the same to be sure.
  for (const size of [100, 400, 1_600]) {
    const { share, texts } = await compare(
      'socialtjanst.farsta',
      size,
      1,
      () => body('plan', planId),
      () => body('plan', randomUUID()),
    );
    expect(texts.size).toBe(2);
    told.push(Math.abs(share - 0.5) / byChance(size));
    if (Number(told.at(-1)) > 5) return;
  }
  expect(Math.max(...told)).toBeGreaterThan(5);
});
