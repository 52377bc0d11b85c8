import { type ReactNode, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { lazyPage } from './lazy-page.js';
import { PageBoundary } from './outages/page-boundary.js';
import { PlanNotFound } from './outages/plan-not-found.js';
import { AccessibilityPage } from './pages/accessibility/accessibility-page.js';
import { NotFoundPage } from './pages/not-found/not-found-page.js';
import { SignInPage } from './pages/sign-in/sign-in-page.js';
import { isRecordId, paths, patterns } from './paths.js';
import { useSession } from './session/session.js';
import { Shell } from './shell/shell.js';

const ChildrenPage = lazyPage(async () => (await import('./pages/children/children-page.js')).ChildrenPage);
const PlanPage = lazyPage(async () => (await import('./pages/plan/plan-page.js')).PlanPage);
const PlanOfChildPage = lazyPage(async () => (await import('./pages/plan/plan-page.js')).PlanOfChildPage);
const PrintPage = lazyPage(async () => (await import('./pages/plan/print/print-page.js')).PrintPage);
const SharingPage = lazyPage(async () => (await import('./pages/sharing/sharing-page.js')).SharingPage);
const ReleasePage = lazyPage(async () => (await import('./pages/release/release-page.js')).ReleasePage);
const ReleaseNeedPage = lazyPage(
  async () => (await import('./pages/release/release-need-page.js')).ReleaseNeedPage,
);
const LogPage = lazyPage(async () => (await import('./pages/log/log-page.js')).LogPage);
const LogPrintPage = lazyPage(async () => (await import('./pages/log/print/log-print-page.js')).LogPrintPage);
const AssignmentsPage = lazyPage(
  async () => (await import('./pages/assignments/assignments-page.js')).AssignmentsPage,
);
const MinePage = lazyPage(async () => (await import('./pages/mine/mine-page.js')).MinePage);
const MeetingPage = lazyPage(async () => (await import('./pages/meeting/meeting-page.js')).MeetingPage);
const AnswerPage = lazyPage(async () => (await import('./pages/sip-check/answer/answer-page.js')).AnswerPage);
const OfferSipCheckPage = lazyPage(
  async () => (await import('./pages/sip-check/offer/offer-page.js')).OfferPage,
);
const SipCheckFiguresPage = lazyPage(
  async () => (await import('./pages/sip-check/figures/figures-page.js')).FiguresPage,
);
const ReviewPage = lazyPage(async () => (await import('./pages/review/review-page.js')).ReviewPage);

/** Fetches the page that an address will show, so that it is there when it is to be drawn. */
export async function loadPageAt(path: string): Promise<void> {
  const [pathname = ''] = path.split(/[?#]/);
  if (pathname.endsWith('/delning')) await SharingPage.load();
  else if (/\/behov\/[^/]+\/delning\/ny$/.test(pathname)) await ReleaseNeedPage.load();
  else if (pathname.endsWith('/delning/ny')) await ReleasePage.load();
  else if (pathname.endsWith('/logg')) await LogPage.load();
  else if (pathname.endsWith('/logg/utskrift')) await LogPrintPage.load();
  else if (pathname === patterns.mine) await MinePage.load();
  else if (/\/mote\/[^/]+$/.test(pathname)) await MeetingPage.load();
  else if (pathname === patterns.review) await ReviewPage.load();
  else if (pathname === patterns.assignments) await AssignmentsPage.load();
  else if (pathname === paths.sipCheck) await AnswerPage.load();
  else if (pathname === paths.sipCheckFigures) await SipCheckFiguresPage.load();
  else if (pathname.endsWith('/sip-kollen')) await OfferSipCheckPage.load();
  else if (pathname.endsWith('/utskrift')) await PrintPage.load();
  else if (pathname.startsWith('/plan/')) await PlanPage.load();
  else if (pathname.startsWith('/barn/')) await PlanOfChildPage.load();
  else await ChildrenPage.load();
}

/** Fetches what the next click most likely opens, when there is nothing else to do. */
export function loadNextPages(): void {
  const soon = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1_000));
  soon(() => {
    for (const page of [ChildrenPage, PlanPage]) page.load().catch(() => {});
  });
}

/** A page about the record that the address names; an address that names none, cut short or made up, is told as one. */
function ofRecord<Name extends 'planId' | 'childId'>(name: Name, show: (id: string) => ReactNode) {
  return (params: Readonly<Record<Name, string>>) =>
    isRecordId(params[name]) ? show(params[name]) : <PlanNotFound />;
}

/** Every page by its address. Somebody who is not signed in meets the sign-in at whatever address they came to. */
export function Routes() {
  const session = useSession();
  const [path] = useLocation();

  // Signed in or not, the same page: what has been answered there is not lost when a sign-in ends.
  // Lent, at whatever address: the browser's Back must not lead to what was read before.
  if (path === paths.sipCheck || session.isLent) {
    return (
      <Suspense fallback={null}>
        <AnswerPage />
      </Suspense>
    );
  }
  if (session.state !== 'signed-in') {
    return path === paths.accessibility ? (
      <main>
        <AccessibilityPage />
      </main>
    ) : (
      <SignInPage />
    );
  }
  return (
    <Shell fetchViewer={path === paths.accessibility}>
      <PageBoundary key={path}>
        <Suspense fallback={null}>
          <Switch>
            <Route path={paths.start}>
              <Redirect to={paths.children} replace />
            </Route>
            <Route path={paths.children}>
              <ChildrenPage />
            </Route>
            <Route path={patterns.child}>
              {ofRecord('childId', (childId) => (
                <PlanOfChildPage key={childId} childId={childId} />
              ))}
            </Route>
            <Route path={patterns.plan}>
              {ofRecord('planId', (planId) => (
                <PlanPage key={planId} planId={planId} />
              ))}
            </Route>
            <Route path={patterns.planInPrint}>
              {ofRecord('planId', (planId) => (
                <PrintPage key={planId} planId={planId} />
              ))}
            </Route>
            <Route path={patterns.sharing}>
              {ofRecord('planId', (planId) => (
                <SharingPage key={planId} planId={planId} />
              ))}
            </Route>
            <Route path={patterns.release}>
              {ofRecord('planId', (planId) => (
                <ReleasePage key={planId} planId={planId} />
              ))}
            </Route>
            <Route path={patterns.releaseOfNeed}>
              {({ childId, needId }) =>
                isRecordId(childId) && isRecordId(needId) ? (
                  <ReleaseNeedPage key={needId} childId={childId} needId={needId} />
                ) : (
                  <PlanNotFound />
                )
              }
            </Route>
            <Route path={patterns.log}>
              {ofRecord('planId', (planId) => (
                <LogPage key={planId} planId={planId} />
              ))}
            </Route>
            <Route path={patterns.logInPrint}>
              {ofRecord('planId', (planId) => (
                <LogPrintPage key={planId} planId={planId} />
              ))}
            </Route>
            <Route path={patterns.mine}>
              <MinePage />
            </Route>
            <Route path={patterns.meeting}>
              {({ planId, meetingId }) =>
                isRecordId(planId) && isRecordId(meetingId) ? (
                  <MeetingPage key={meetingId} planId={planId} meetingId={meetingId} />
                ) : (
                  <PlanNotFound />
                )
              }
            </Route>
            <Route path={patterns.offerSipCheck}>
              {ofRecord('planId', (planId) => (
                <OfferSipCheckPage key={planId} planId={planId} />
              ))}
            </Route>
            <Route path={paths.sipCheckFigures}>
              <SipCheckFiguresPage />
            </Route>
            <Route path={patterns.assignments}>
              <AssignmentsPage />
            </Route>
            <Route path={patterns.review}>
              <ReviewPage />
            </Route>
            <Route path={paths.accessibility}>
              <AccessibilityPage />
            </Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </PageBoundary>
    </Shell>
  );
}
