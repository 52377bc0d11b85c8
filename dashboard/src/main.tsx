import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage, LanguageProvider, loadLanguage } from './i18n/language.js';
import { BrokenPage, PageBoundary } from './outages/page-boundary.js';
import { loadNextPages, loadPageAt, Routes } from './routes.js';
import { Identity } from './session/identity.js';
import { SessionProvider } from './session/session.js';
import { loadSettings, SettingsProvider } from './settings.js';
import { Announcer } from './shell/announcer.js';
import './ui/base.css';

const language = chosenLanguage();

// A page the browser kept from before a sign-out or a reload is never shown as it was.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});

try {
  await start();
} catch {
  show(
    <main>
      <BrokenPage />
    </main>,
  );
}

async function start(): Promise<void> {
  const [settings] = await Promise.all([loadSettings(), loadLanguage(language)]);
  const identity = new Identity(settings, window.location.origin);
  const opening = await identity.open(window.location);
  if (opening.kind === 'leaving') return;
  if (opening.returnTo !== null) window.history.replaceState(null, '', opening.returnTo);
  // A page that cannot be fetched now is asked for again, and its failure shown, when it is drawn.
  if (opening.kind === 'signed-in') await loadPageAt(window.location.pathname).catch(() => {});
  show(
    <SettingsProvider value={settings}>
      <Announcer>
        <SessionProvider settings={settings} identity={identity} opening={opening}>
          <Routes />
        </SessionProvider>
      </Announcer>
    </SettingsProvider>,
  );
  if (opening.kind === 'signed-in') loadNextPages();
}

function show(site: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider initial={language}>
        <PageBoundary>{site}</PageBoundary>
      </LanguageProvider>
    </StrictMode>,
  );
}
