import { type ComponentType, lazy } from 'react';

/** A page in a file of its own, fetched when it is wanted or, by `load`, before. */
export interface LazyPage<Props> {
  (props: Props): React.ReactNode;
  load(): Promise<void>;
}

/**
 * Like React.lazy, but a page that has been loaded is drawn at once: lazy would first show its fallback, and React keeps a
 * fallback for 300 ms once it has been shown.
 */
export function lazyPage<Props extends object>(
  fetchPage: () => Promise<ComponentType<Props>>,
): LazyPage<Props> {
  let loaded: ComponentType<Props> | undefined;
  const load = async () => {
    loaded ??= await fetchPage();
  };
  const Later = lazy(async () => {
    await load();
    return { default: loaded as ComponentType<Props> };
  });
  const Page = (props: Props) => {
    const Now = loaded ?? (Later as unknown as ComponentType<Props>);
    return <Now {...props} />;
  };
  return Object.assign(Page, { load });
}
