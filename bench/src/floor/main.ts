import 'reflect-metadata';
import { createServer, type IncomingMessage } from 'node:http';
import { createTokenVerifier } from '@samsyn/subgraph/viewer';
import { answerList } from './list-page.js';
import { Owner } from './owner.js';
import { answerPlan } from './plan-page.js';

/**
 * The floor: the least that one hand-written process needs to give the stack's answers. The same check of the same
 * token, the same decision by the same rule, under the same row-level security as the same role, the same rows of the
 * log before the answer; but no schema, no planning, no second process, and SQL written for these two pages.
 */
const { KOMMUN_DATABASE_URL, REGION_DATABASE_URL, OIDC_ISSUER, PORT } = process.env;
if (!KOMMUN_DATABASE_URL || !REGION_DATABASE_URL || !OIDC_ISSUER)
  throw new Error('The bench starts this program.');

const owners = { kommun: new Owner(KOMMUN_DATABASE_URL), region: new Owner(REGION_DATABASE_URL) };
const verify = createTokenVerifier(OIDC_ISSUER, 'urn:samsyn:graph');
const pages = { ChildrenPage: answerList, PlanPage: answerPlan };

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const server = createServer({ keepAliveTimeout: 65_000 }, async (request, response) => {
  try {
    const viewer = await verify(request.headers.authorization);
    const { operationName, variables } = JSON.parse(await read(request));
    const page = pages[operationName as keyof typeof pages];
    const body = JSON.stringify({ data: await page(owners, viewer, variables) });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(body);
  } catch (cause) {
    response.writeHead(500, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ errors: [{ message: String(cause) }] }));
  }
});
server.listen(Number(PORT ?? 0), '127.0.0.1', () => process.send?.(server.address()));
process.on('disconnect', () => process.exit());
