let loaded: Promise<typeof import('oidc-provider')> | undefined;

/**
 * oidc-provider declares itself for Node 22 and later, and says so on import when it runs on Node 20. All that is used
 * of it is tested on Node 20 here, so that one notice is kept from the person who starts the stack.
 */
export function loadOidcProvider(): Promise<typeof import('oidc-provider')> {
  loaded ??= (async () => {
    const { warn } = console;
    console.warn = (...words: unknown[]) => {
      if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
    };
    try {
      return await import('oidc-provider');
    } finally {
      console.warn = warn;
    }
  })();
  return loaded;
}
