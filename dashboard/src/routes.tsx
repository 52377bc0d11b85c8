import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { PageBoundary } from './outages/page-boundary.js';
import { AccessibilityPage } from './pages/accessibility/accessibility-page.js';
import { NotFoundPage } from './pages/not-found/not-found-page.js';
import { SignInPage } from './pages/sign-in/sign-in-page.js';
import { paths, patterns } from './paths.js';
import { useSession } from './session/session.js';
import { Shell } from './shell/shell.js';

const ChildrenPage = lazy(() => import('./pages/children/children-page.js'));
const PlanPage = lazy(() => import('./pages/plan/plan-page.js'));
const PlanOfChildPage = lazy(() =>
  import('./pages/plan/plan-page.js').then((module) => ({ default: module.PlanOfChildPage })),
);
const PrintPage = lazy(() => import('./pages/plan/print/print-page.js'));

/** Every page by its address. Somebody who is not signed in meets the sign-in at whatever address they came to. */
export function Routes({ contactEmail }: { contactEmail: string | null }) {
  const session = useSession();
  const [path] = useLocation();
  const accessibility = <AccessibilityPage contactEmail={contactEmail} />;

  if (session.state !== 'signed-in') {
    return path === paths.accessibility ? <main>{accessibility}</main> : <SignInPage />;
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
              {({ childId }) => <PlanOfChildPage key={childId} childId={childId} />}
            </Route>
            <Route path={patterns.plan}>{({ planId }) => <PlanPage key={planId} planId={planId} />}</Route>
            <Route path={patterns.planInPrint}>
              {({ planId }) => <PrintPage key={planId} planId={planId} />}
            </Route>
            <Route path={paths.accessibility}>{accessibility}</Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </PageBoundary>
    </Shell>
  );
}
