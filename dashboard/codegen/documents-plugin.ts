import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;

/**
 * Puts the generated document in the place of each `graphql(…)` call. Without it every page carries the text and the tree of
 * every document of the site; and a fragment is only a type to its component, so it needs no document at all.
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
          if (kind === 'fragment') return '/* a fragment is a type only */ ({} as never)';
          imports.push(`import { ${name}Document } from ${JSON.stringify(generated)};`);
          return `${name}Document`;
        });
        if (/\bgraphql\(/.test(replaced)) this.error(`a graphql(…) call in ${id} was not understood`);
        return { code: `${imports.join(' ')}${replaced}`, map: null };
      },
    },
  };
}
