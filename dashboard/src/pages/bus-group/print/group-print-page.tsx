import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { BackLink } from '../../../shell/back-link.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { useGroupDay } from '../frame/group-day.js';
import { GroupHead } from '../frame/group-head.js';
import { NoSuchGroup } from '../frame/no-such-group.js';
import { GroupYear, Overview } from '../overview/overview-query.js';
import { useWords } from '../words.js';
import styles from './print.module.css';
import { YearSheet } from './year-sheet.js';

/** The group's year as it will be on one paper, and the button that prints it. Nothing on it is about a child. */
export function GroupPrintPage({ groupId }: { groupId: string }) {
  const { dates } = useSpeech();
  const text = useWords().overview;
  const [day] = useGroupDay();
  const page = useSteadyQuery(Overview, { id: groupId, on: day }, 'cache-and-network');
  useTitle(text.printTitle);
  const masked = page.data?.busGroup ?? null;
  if (!masked) {
    if (page.error && !page.busy) {
      const failure = failureOf(page.error);
      if (failure.kind === 'forbidden') return <ForbiddenPage />;
      return <FailurePage failure={failure} busy={page.busy} onRetry={page.refresh} />;
    }
    return page.data && !page.busy ? (
      <NoSuchGroup groupId={groupId} />
    ) : (
      <PageSkeleton title={text.printTitle} />
    );
  }
  const head = readFragment(GroupHead, masked);
  const viewer = readFragment(ShellViewer, page.data?.viewer);
  const missing = missingOwners(page.error);
  return (
    <div className={styles.page}>
      <header className={`${styles.head} screen-only`}>
        <BackLink href={paths.busGroup(groupId, 'overview', day)}>{text.printBack}</BackLink>
        <PageHeading>{text.printTitle}</PageHeading>
        <p className={styles.lead}>{text.printLead}</p>
        <div>
          <Button look="primary" onClick={() => window.print()}>
            <Icon name="print" />
            {text.printButton}
          </Button>
        </div>
        <OutageNotice
          missing={missing}
          consequence={text.regionMissing}
          busy={page.busy}
          onRetry={page.refresh}
        />
      </header>
      <YearSheet
        head={head}
        group={readFragment(GroupYear, masked)}
        day={day}
        printed={text.printedBy(viewer?.name ?? '', dates.full(dates.today))}
        regionAway={missing.includes('region')}
      />
    </div>
  );
}
