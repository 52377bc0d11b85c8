import { Identity } from './session/identity.js';
import { loadSettings } from './settings.js';
import './ui/base.css';

// A page the browser kept from before a sign-out or a reload is never shown as it was.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});

/** The site itself comes in a file of its own: on the way to the issuer and back nothing of it is run. */
const loadSite = () => import('./site.js');

// Not awaited here: the site's file waits for this one, which would wait for it.
start().catch(() =>
  loadSite().then(
    ({ showBroken }) => showBroken(),
    () => {
      // Nothing of the site is there to say it with.
      const said = document.querySelector('#root p');
      if (said)
        said.textContent =
          'Samsyn kunde inte hämtas. Ladda om sidan. Samsyn could not be fetched. Load the page again.';
    },
  ),
);

async function start(): Promise<void> {
  const identity = new Identity(await loadSettings(), window.location.origin);
  const destination = identity.destination(window.location);
  const opened = identity.open(window.location);
  const site = identity.asksWho(window.location) ? undefined : loadSite();
  if (site) fetchSoon(site, destination);
  const opening = await opened;
  if (opening.kind === 'leaving') return;
  if (opening.returnTo !== null) window.history.replaceState(null, '', opening.returnTo);
  await (await (site ?? loadSite())).show(identity, opening);
}

/** The page is fetched while the issuer is asked for the token that it is shown with. */
function fetchSoon(site: ReturnType<typeof loadSite>, destination: Promise<string | null>): void {
  Promise.all([site, destination])
    .then(([{ loadPageAt }, path]) => (path === null ? undefined : loadPageAt(path)))
    // What is wrong with either is told when the page is shown.
    .catch(() => {});
}
