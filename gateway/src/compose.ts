import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { supergraphFile } from './supergraph-file.js';

const services = fileURLToPath(new URL('../../services/', import.meta.url));

/**
 * Composes the committed SDL of every service into one supergraph. The same files give the same text, to the byte.
 *
 * The addresses in it are names (`http://kommun/graphql`): where a subgraph answers is configuration of whatever serves
 * the file.
 *
 * @param directory holds one folder for each service, with its `schema.graphql`
 * @throws Error with every reason why the schemas do not compose
 */
export async function composeSupergraph(directory = services): Promise<string> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const subgraphs = await Promise.all(
    names.sort().map(async (name) => ({
      name,
      url: `http://${name}/graphql`,
      typeDefs: parse(await readFile(join(directory, name, 'schema.graphql'), 'utf8')),
    })),
  );
  const { supergraphSdl, errors } = composeServices(subgraphs);
  if (supergraphSdl === undefined) {
    const reasons = (errors ?? []).map((error) => `  - ${error.message}`).join('\n');
    throw new Error(`The schemas in services/ do not compose:\n${reasons}`);
  }
  return `${supergraphSdl.trimEnd()}\n`;
}

/** Writes the supergraph; with `--check` only says whether the committed one is what the schemas compose to. */
async function main(check: boolean): Promise<number> {
  const composed = await composeSupergraph();
  if (!check) {
    await writeFile(supergraphFile, composed);
    process.stdout.write('Wrote gateway/supergraph.graphql.\n');
    return 0;
  }
  const committed = await readFile(supergraphFile, 'utf8').catch(() => undefined);
  if (committed === composed) return 0;
  process.stderr.write(
    'gateway/supergraph.graphql is not what services/*/schema.graphql compose to. ' +
      'Run `npm run compose -w gateway` and commit the result.\n',
  );
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main(process.argv.includes('--check'));
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : 'Composition failed.'}\n`);
    process.exitCode = 1;
  }
}
