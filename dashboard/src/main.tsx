import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chosenLanguage, LanguageProvider, loadLanguage } from './i18n/language.js';
import { PageBoundary } from './outages/page-boundary.js';
import { Routes } from './routes.js';
import { Identity } from './session/identity.js';
import { SessionProvider } from './session/session.js';
import { loadSettings } from './settings.js';
import { Announcer } from './shell/announcer.js';
import './ui/base.css';

const language = chosenLanguage();
const [settings] = await Promise.all([loadSettings(), loadLanguage(language)]);
const identity = new Identity(settings, window.location.origin);
const opening = await identity.open(window.location);

// A page the browser kept from before a sign-out or a reload is never shown as it was.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});

if (opening.kind !== 'leaving') {
  if (opening.returnTo !== null) window.history.replaceState(null, '', opening.returnTo);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider initial={language}>
        <PageBoundary>
          <Announcer>
            <SessionProvider settings={settings} identity={identity} opening={opening}>
              <Routes contactEmail={settings.contactEmail} />
            </SessionProvider>
          </Announcer>
        </PageBoundary>
      </LanguageProvider>
    </StrictMode>,
  );
}
