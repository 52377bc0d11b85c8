import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const moduleOf = 'samsyn-document:';

/**
 * Puts the generated document in the place of each `graphql(…)` call, as a module of its own, so that a page carries its own
 * documents and no other's. A fragment is only a type to its component and needs no document at all.
 *
 * @param generated path of the file that graphql-codegen writes
 */
export function documentsInPlace(generated: string): Plugin {
  return {
    name: 'samsyn-documents-in-place',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: 'graphql(`' },
      handler(code, id) {
        if (id.includes('/gql/')) return;
        const imports: string[] = [];
        const replaced = code.replace(call, (_text, kind: string, name: string) => {
          if (kind === 'fragment') return '({} as never)';
          imports.push(`import ${name}Document from '${moduleOf}${name}';`);
          return `${name}Document`;
        });
        if (/\bgraphql\(/.test(replaced)) this.error(`a graphql(…) call in ${id} was not understood`);
        return { code: `${imports.join(' ')}${replaced}`, map: null };
      },
    },
    resolveId: {
      filter: { id: new RegExp(`^${moduleOf}`) },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: new RegExp(`^\0${moduleOf}`) },
      async handler(id) {
        const name = id.slice(moduleOf.length + 1);
        this.addWatchFile(generated);
        const line = (await readFile(generated, 'utf8'))
          .split('\n')
          .find((each) => each.startsWith(`export const ${name}Document = `));
        const document = line?.match(/= (\{.*\}) as unknown as DocumentNode/)?.[1];
        if (!document) this.error(`${generated} has no document ${name}; run graphql-codegen`);
        return `export default ${document};`;
      },
    },
  };
}
