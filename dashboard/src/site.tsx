import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage, LanguageProvider, loadLanguage } from './i18n/language.js';
import { BrokenPage, PageBoundary } from './outages/page-boundary.js';
import { loadPageAt, Routes } from './routes.js';
import type { Identity, Opening } from './session/identity.js';
import { SessionProvider } from './session/session.js';
import { SettingsProvider } from './settings.js';
import { Announcer } from './shell/announcer.js';

export { loadPageAt };

/** Shows the page at the address, to whoever the issuer said. */
export async function show(
  identity: Identity,
  opening: Exclude<Opening, { kind: 'leaving' }>,
): Promise<void> {
  const { settings } = identity;
  const ready = [loadLanguage(chosenLanguage())];
  // A page that cannot be fetched now is asked for again, and its failure shown, when it is drawn.
  if (opening.kind === 'signed-in') ready.push(loadPageAt(window.location.pathname).catch(() => {}));
  await Promise.all(ready);
  draw(
    <SettingsProvider value={settings}>
      <Announcer>
        <SessionProvider settings={settings} identity={identity} opening={opening}>
          <Routes />
        </SessionProvider>
      </Announcer>
    </SettingsProvider>,
  );
}

export function showBroken(): void {
  draw(
    <main>
      <BrokenPage />
    </main>,
  );
}

function draw(site: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider initial={chosenLanguage()}>
        <PageBoundary>{site}</PageBoundary>
      </LanguageProvider>
    </StrictMode>,
  );
}
