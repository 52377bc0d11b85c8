import { termsUntil } from '@samsyn/figures/term.rules';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readFragment } from '../../../gql/index.js';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { readsFigures } from '../../../shell/roles.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Message } from '../../../ui/message.js';
import { useWords } from '../words.js';
import { AreasTable } from './areas-table.js';
import { choiceFrom, type FiguresChoice, searchFor } from './choice.js';
import styles from './figures-page.module.css';
import { SipCheckFiguresQuery } from './figures-query.js';
import { FiguresToolbar } from './figures-toolbar.js';
import { HowCounted } from './how-counted.js';
import { OverTime } from './over-time.js';
import { PlaceCard } from './place-card.js';
import { isShown, placesIn } from './places.js';

/** What has been answered to SIP-kollen: by place and by term, nobody's answers among them. */
export function FiguresPage() {
  const { compare, dates } = useSpeech();
  const words = useWords();
  const text = words.figures;
  const [, navigate] = useLocation();
  const search = useSearch();
  const terms = useMemo(() => termsUntil(dates.today, 4, 'SCHOOL'), [dates.today]);
  const choice = useMemo(() => choiceFrom(search, terms), [search, terms]);
  const [now = '', before = '', third = '', fourth = ''] = terms;
  const { occasion, respondent } = choice;
  const page = useSteadyQuery(
    SipCheckFiguresQuery,
    { now, before, third, fourth, occasion, respondent },
    'cache-and-network',
  );
  useTitle(text.title);
  const viewer = page.data?.viewer && readFragment(ShellViewer, page.data.viewer);
  if (viewer && !readsFigures(viewer.roles)) return <ForbiddenPage />;
  if (!page.data || (page.error && page.data.areasNow === null)) {
    if (!page.error) return <PageSkeleton title={text.title} />;
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return (
      <FailurePage
        failure={failure}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={text.unreachable}
      />
    );
  }
  const places = placesIn(page.data, compare);
  const place = places.find(({ id }) => id === choice.place) ?? places[0];
  const choose = (next: Partial<FiguresChoice>) =>
    navigate(paths.sipCheckFigures + searchFor({ ...choice, ...next }, terms), { replace: true });
  const areas = places.filter(({ id }) => id !== '');
  const hasAny = places.some(({ byTerm }) => [...byTerm.values()].some(isShown));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading>{text.title}</PageHeading>
        <p className={styles.lead}>{text.lead}</p>
      </header>
      <FiguresToolbar choice={choice} terms={terms} places={places} place={place} onChoose={choose} />
      {place && hasAny ? (
        <>
          <PlaceCard place={place} choice={choice} />
          {areas.length > 1 && <AreasTable areas={areas} choice={choice} terms={terms} />}
          <OverTime place={place} terms={terms} />
          <div className={`${styles.acts} screen-only`}>
            <Button onClick={() => window.print()}>
              <Icon name="print" />
              {text.print}
            </Button>
          </div>
        </>
      ) : (
        <Message heading={<h2>{text.noneYet}</h2>}>
          <p>{text.noneYetMore}</p>
        </Message>
      )}
      <HowCounted />
    </div>
  );
}
