import { createContext, useContext } from 'react';

/** What the server tells the site about where it runs; nothing here is secret. */
export interface Settings {
  readonly graphUrl: string;
  /** Where copies of a plan are fetched. */
  readonly exportsUrl: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  /** The children are invented, and the pages say so. */
  readonly demo: boolean;
  /** Where a reader reports an accessibility fault; null when the deployment has not said. */
  readonly contactEmail: string | null;
}

const SettingsContext = createContext<Settings | null>(null);
export const SettingsProvider = SettingsContext;

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('useSettings is called outside SettingsProvider');
  return settings;
}

/** Asked for by index.html before any script is there: with other credentials it would be asked for twice. */
export async function loadSettings(): Promise<Settings> {
  const answer = await fetch('/config.json');
  if (!answer.ok) throw new Error(`config.json answered ${answer.status}`);
  return (await answer.json()) as Settings;
}
