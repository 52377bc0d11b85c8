import { type ReactNode, Suspense } from 'react';
import { parse } from 'regexparam';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { readFragment } from './gql/index.js';
import { lazyPage } from './lazy-page.js';
import { PageBoundary } from './outages/page-boundary.js';
import { PlanNotFound } from './outages/plan-not-found.js';
import { AccessibilityPage } from './pages/accessibility/accessibility-page.js';
import { NotFoundPage } from './pages/not-found/not-found-page.js';
import { SignInPage } from './pages/sign-in/sign-in-page.js';
import { isGroupKey, isRecordId, paths, patterns } from './paths.js';
import { useSession } from './session/session.js';
import { Shell } from './shell/shell.js';
import { ShellViewer, useAskedViewer } from './shell/viewer.js';

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
const MapPage = lazyPage(async () => (await import('./pages/map/map-page.js')).MapPage);
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
const StatisticsPage = lazyPage(
  async () => (await import('./pages/statistics/statistics-page.js')).StatisticsPage,
);
const ReviewPage = lazyPage(async () => (await import('./pages/review/review-page.js')).ReviewPage);
const BusGroupsPage = lazyPage(
  async () => (await import('./pages/bus-group/list/groups-page.js')).GroupsPage,
);
const AuditPage = lazyPage(async () => (await import('./pages/bus-group/audit/audit-page.js')).AuditPage);
const CommitmentsBoardPage = lazyPage(
  async () => (await import('./pages/bus-group/commitments/board/board-page.js')).BoardPage,
);
const BusGroupCommitmentsPage = lazyPage(
  async () => (await import('./pages/bus-group/commitments/commitments-tab.js')).CommitmentsTab,
);
const BusGroupPage = lazyPage(
  async () => (await import('./pages/bus-group/overview/overview-tab.js')).OverviewTab,
);
const BusGroupSeatsPage = lazyPage(
  async () => (await import('./pages/bus-group/seats/seats-tab.js')).SeatsTab,
);
const BusGroupSeatPage = lazyPage(
  async () => (await import('./pages/bus-group/seats/seat-page.js')).SeatPage,
);
const CountyPage = lazyPage(async () => (await import('./pages/bus-group/county/county-page.js')).CountyPage);
const BussamPage = lazyPage(async () => (await import('./pages/bussam/bussam-page.js')).BussamPage);
const ForumsPage = lazyPage(async () => (await import('./pages/forums/list/forums-page.js')).ForumsPage);
const ForumPage = lazyPage(async () => (await import('./pages/forums/detail/forum-page.js')).ForumPage);
const DeviationsPage = lazyPage(
  async () => (await import('./pages/deviations/list/deviations-page.js')).DeviationsPage,
);
const ReportDeviationPage = lazyPage(
  async () => (await import('./pages/deviations/report/report-page.js')).ReportPage,
);
const GroupDeviationsPage = lazyPage(
  async () => (await import('./pages/bus-group/deviations/group-deviations-tab.js')).GroupDeviationsTab,
);
const DeviationPage = lazyPage(
  async () => (await import('./pages/deviations/detail/deviation-page.js')).DeviationPage,
);
const BusGroupMeetingsPage = lazyPage(
  async () => (await import('./pages/bus-group/meetings/meetings-tab.js')).MeetingsTab,
);
const BusGroupMeetingPage = lazyPage(
  async () => (await import('./pages/bus-group/meetings/meeting-page.js')).MeetingPage,
);
const BusGroupPrintPage = lazyPage(
  async () => (await import('./pages/bus-group/print/group-print-page.js')).GroupPrintPage,
);
const BusGroupDocumentsPage = lazyPage(
  async () => (await import('./pages/bus-group/documents/documents-tab.js')).DocumentsTab,
);
const BusGroupMeasurementsPage = lazyPage(
  async () => (await import('./pages/bus-group/measurements/measurements-tab.js')).MeasurementsTab,
);
const SurveysPages = lazyPage(async () => (await import('./pages/surveys/surveys-pages.js')).SurveysPages);

/** What an address shows, and the page that must have been fetched first; null for one that is always there. */
interface Place {
  readonly pattern: string;
  readonly page: { load(): Promise<void> } | null;
  readonly show: (named: Readonly<Record<string, string | undefined>>) => ReactNode;
}

/** Every page by its address; the first that fits is shown. */
const places: readonly Place[] = [
  { pattern: paths.start, page: ChildrenPage, show: () => <Start /> },
  { pattern: paths.children, page: ChildrenPage, show: () => <ChildrenPage /> },
  {
    pattern: patterns.child,
    page: PlanOfChildPage,
    show: ofRecord('childId', (childId) => <PlanOfChildPage key={childId} childId={childId} />),
  },
  {
    pattern: patterns.plan,
    page: PlanPage,
    show: ofRecord('planId', (planId) => <PlanPage key={planId} planId={planId} />),
  },
  {
    pattern: patterns.planInPrint,
    page: PrintPage,
    show: ofRecord('planId', (planId) => <PrintPage key={planId} planId={planId} />),
  },
  {
    pattern: patterns.sharing,
    page: SharingPage,
    show: ofRecord('planId', (planId) => <SharingPage key={planId} planId={planId} />),
  },
  {
    pattern: patterns.release,
    page: ReleasePage,
    show: ofRecord('planId', (planId) => <ReleasePage key={planId} planId={planId} />),
  },
  {
    pattern: patterns.releaseOfNeed,
    page: ReleaseNeedPage,
    show: ofRecord('childId', (childId, { needId = '' }) =>
      isRecordId(needId) ? (
        <ReleaseNeedPage key={needId} childId={childId} needId={needId} />
      ) : (
        <PlanNotFound />
      ),
    ),
  },
  {
    pattern: patterns.log,
    page: LogPage,
    show: ofRecord('planId', (planId) => <LogPage key={planId} planId={planId} />),
  },
  {
    pattern: patterns.logInPrint,
    page: LogPrintPage,
    show: ofRecord('planId', (planId) => <LogPrintPage key={planId} planId={planId} />),
  },
  { pattern: patterns.mine, page: MinePage, show: () => <MinePage /> },
  {
    pattern: patterns.meeting,
    page: MeetingPage,
    show: ofRecord('planId', (planId, { meetingId = '' }) =>
      isRecordId(meetingId) ? (
        <MeetingPage key={meetingId} planId={planId} meetingId={meetingId} />
      ) : (
        <PlanNotFound />
      ),
    ),
  },
  {
    pattern: patterns.offerSipCheck,
    page: OfferSipCheckPage,
    show: ofRecord('planId', (planId) => <OfferSipCheckPage key={planId} planId={planId} />),
  },
  { pattern: paths.sipCheck, page: AnswerPage, show: () => <AnswerPage /> },
  { pattern: paths.sipCheckFigures, page: SipCheckFiguresPage, show: () => <SipCheckFiguresPage /> },
  { pattern: patterns.county, page: CountyPage, show: () => <CountyPage /> },
  { pattern: paths.statistics, page: StatisticsPage, show: () => <StatisticsPage /> },
  { pattern: paths.bussam, page: BussamPage, show: () => <BussamPage /> },
  { pattern: paths.map, page: MapPage, show: () => <MapPage /> },
  { pattern: patterns.assignments, page: AssignmentsPage, show: () => <AssignmentsPage /> },
  { pattern: patterns.review, page: ReviewPage, show: () => <ReviewPage /> },
  { pattern: patterns.busGroups, page: BusGroupsPage, show: () => <BusGroupsPage /> },
  { pattern: patterns.commitmentsBoard, page: CommitmentsBoardPage, show: () => <CommitmentsBoardPage /> },
  {
    pattern: patterns.auditReport,
    page: AuditPage,
    show: ({ municipalityCode = '' }) =>
      /^\d{4}$/.test(municipalityCode) ? <AuditPage municipalityCode={municipalityCode} /> : <NotFoundPage />,
  },
  {
    pattern: patterns.busGroupCommitments,
    page: BusGroupCommitmentsPage,
    show: ofGroup((id) => <BusGroupCommitmentsPage groupId={id} />),
  },
  { pattern: patterns.busGroup, page: BusGroupPage, show: ofGroup((id) => <BusGroupPage groupId={id} />) },
  {
    pattern: patterns.busGroupSeats,
    page: BusGroupSeatsPage,
    show: ofGroup((id) => <BusGroupSeatsPage groupId={id} />),
  },
  {
    pattern: patterns.busGroupSeat,
    page: BusGroupSeatPage,
    show: ofGroup((id, { seatId = '' }) => <BusGroupSeatPage key={seatId} groupId={id} seatId={seatId} />),
  },
  {
    pattern: patterns.busGroupDeviations,
    page: GroupDeviationsPage,
    show: ofGroup((id) => <GroupDeviationsPage groupId={id} />),
  },
  { pattern: paths.deviations, page: DeviationsPage, show: () => <DeviationsPage /> },
  { pattern: paths.reportDeviation, page: ReportDeviationPage, show: () => <ReportDeviationPage /> },
  {
    pattern: patterns.deviation,
    page: DeviationPage,
    show: ofRecord('deviationId', (deviationId) => (
      <DeviationPage key={deviationId} deviationId={deviationId} />
    )),
  },
  { pattern: patterns.forums, page: ForumsPage, show: () => <ForumsPage /> },
  {
    pattern: patterns.forum,
    page: ForumPage,
    show: ({ forumId = '' }) =>
      isRecordId(forumId) ? <ForumPage key={forumId} forumId={forumId} /> : <NotFoundPage />,
  },
  {
    pattern: patterns.busGroupInPrint,
    page: BusGroupPrintPage,
    show: ofGroup((id) => <BusGroupPrintPage groupId={id} />),
  },
  {
    pattern: patterns.busGroupMeetings,
    page: BusGroupMeetingsPage,
    show: ofGroup((id) => <BusGroupMeetingsPage groupId={id} />),
  },
  {
    pattern: patterns.busGroupMeeting,
    page: BusGroupMeetingPage,
    show: ofGroup((id, { meetingId = '' }) =>
      isRecordId(meetingId) ? (
        <BusGroupMeetingPage key={meetingId} groupId={id} meetingId={meetingId} />
      ) : (
        <NotFoundPage />
      ),
    ),
  },
  {
    pattern: patterns.busGroupDocuments,
    page: BusGroupDocumentsPage,
    show: ofGroup((id) => <BusGroupDocumentsPage key={id} groupId={id} />),
  },
  {
    pattern: patterns.busGroupMeasurements,
    page: BusGroupMeasurementsPage,
    show: ofGroup((id) => <BusGroupMeasurementsPage key={id} groupId={id} />),
  },
  {
    pattern: `${paths.surveys}/*?`,
    page: SurveysPages,
    show: () => <SurveysPages otherwise={<NotFoundPage />} />,
  },
  { pattern: paths.accessibility, page: null, show: () => <AccessibilityPage /> },
];

/** Where one begins: with one's children, or, who may see none, with the county. */
function Start() {
  const viewer = readFragment(ShellViewer, useAskedViewer());
  if (viewer === undefined) return null;
  const isSecretariat = viewer?.roles.includes('SECRETARIAT');
  return <Redirect to={isSecretariat ? paths.county() : paths.children} replace />;
}

/** A page about the record that the address names; an address that names none, cut short or made up, is told as one. */
function ofRecord(
  name: string,
  show: (id: string, named: Parameters<Place['show']>[0]) => ReactNode,
): Place['show'] {
  return (named) => {
    const id = named[name] ?? '';
    return isRecordId(id) ? show(id, named) : <PlanNotFound />;
  };
}

/** A page about the BUS group that the address names. */
function ofGroup(show: (groupId: string, named: Parameters<Place['show']>[0]) => ReactNode): Place['show'] {
  return (named) => {
    const { groupId = '' } = named;
    return isGroupKey(groupId) ? show(groupId, named) : <NotFoundPage />;
  };
}

/** Fetches the page that an address will show, so that it is there when it is to be drawn. */
export async function loadPageAt(pathname: string): Promise<void> {
  await places.find(({ pattern }) => parse(pattern).pattern.test(pathname))?.page?.load();
}

/** Fetches what the next click most likely opens; the secretariat opens no child. */
function loadNextPages(roles: readonly string[]): void {
  if (roles.includes('SECRETARIAT')) return;
  const soon = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1_000));
  soon(() => {
    for (const page of [ChildrenPage, PlanPage]) page.load().catch(() => {});
  });
}

/** The page at the address. Somebody who is not signed in meets the sign-in at whatever address they came to. */
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
    <Shell fetchViewer={path === paths.accessibility} onViewer={loadNextPages}>
      <PageBoundary key={path}>
        <Suspense fallback={null}>
          <Switch>
            {places.map(({ pattern, show }) => (
              <Route key={pattern} path={pattern}>
                {show}
              </Route>
            ))}
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </PageBoundary>
    </Shell>
  );
}
